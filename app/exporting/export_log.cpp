#include "app/exporting/export_log.h"

#include <algorithm>

#include "app/research/disclosure/differencing.h"
#include "db/error.h"

namespace app::exporting {
namespace {

research::LoggedExport asLogged(const db::ExportRecord& record)
{
    research::LoggedExport logged{std::to_string(record.id), {record.instrumentId}, {}};
    for (const auto member : record.members)
        logged.people.insert({0, member});
    return logged;
}

}  // namespace

std::vector<db::ExportRecord> tooNear(const std::vector<db::ExportRecord>& log,
                                      const db::ExportRecord& planned, int threshold)
{
    std::vector<research::LoggedExport> earlier;
    std::transform(log.begin(), log.end(), std::back_inserter(earlier), asLogged);
    const auto differences = research::tooNear(asLogged(planned), earlier, threshold);
    std::vector<db::ExportRecord> near;
    std::copy_if(log.begin(), log.end(), std::back_inserter(near), [&](const auto& record) {
        return std::any_of(differences.begin(), differences.end(), [&](const auto& difference) {
            return difference.earlier == std::to_string(record.id);
        });
    });
    return near;
}

void keepInLog(db::Dossier& dossier, const db::ExportRecord& record)
{
    db::ExportStore(dossier.database()).add(record);
    dossier.commit();
    if (const auto sealed = dossier.waitUntilSealed(); !sealed.isSafe())
        throw db::Error(*sealed.failure, "the log of exports could not be sealed");
}

}  // namespace app::exporting
