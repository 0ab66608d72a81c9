#include "app/exporting/export_log.h"

#include <algorithm>

#include "db/error.h"

namespace app::exporting {
namespace {

research::LoggedExport asLogged(const db::ExportRecord& record)
{
    research::LoggedExport logged{forms::toIso(record.at).substr(0, 10), {record.instrumentId}, {}};
    for (const auto member : record.members)
        logged.people.insert({0, member});
    for (const auto& [entry, member] : record.entries)
        logged.entries.emplace(entry, research::Respondent{0, member});
    return logged;
}

}  // namespace

std::vector<research::Difference> tooNear(const std::vector<db::ExportRecord>& log,
                                          const db::ExportRecord& planned, int threshold)
{
    std::vector<research::LoggedExport> earlier;
    std::transform(log.begin(), log.end(), std::back_inserter(earlier), asLogged);
    return research::tooNear(asLogged(planned), earlier, threshold);
}

void keepInLog(db::Dossier& dossier, const db::ExportRecord& record)
{
    db::ExportStore(dossier.database()).add(record);
    dossier.commit();
}

void waitForLog(db::Dossier& dossier)
{
    if (const auto sealed = dossier.waitUntilSealed(); !sealed.isSafe())
        throw db::Error(*sealed.failure, "the log of exports could not be sealed");
}

}  // namespace app::exporting
