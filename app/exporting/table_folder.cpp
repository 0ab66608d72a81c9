#include "app/exporting/table_folder.h"

#include <algorithm>

#include "app/research/export/manifest.h"
#include "app/research/export/read_me.h"
#include "app/research/export/table_csv.h"
#include "app/research/export/wording.h"
#include "db/new_folder.h"

namespace app::exporting {
namespace {

research::Counted countedIn(const forms::Instrument& instrument)
{
    return {instrument.title, instrument.id + ", versie " + std::to_string(instrument.version),
            instrument.credit};
}

research::Manifest manifestOf(const research::ReleasedTables& tables, const forms::Instrument& instrument,
                              const FolderFacts& facts, std::vector<research::WrittenFile> files)
{
    auto generations = facts.generations;
    std::sort(generations.begin(), generations.end());
    return {research::wording::anonymousTable,
            "Leertafel " LEERTAFEL_VERSION,
            facts.day,
            instrument.id,
            instrument.version,
            tables.policy().id,
            tables.policy().version,
            std::move(generations),
            std::move(files)};
}

}  // namespace

void writeTableFolder(const std::filesystem::path& folder, const research::ReleasedTables& tables,
                      const forms::Instrument& instrument, const FolderFacts& facts,
                      const BeforePublishing& before)
{
    db::NewFolder made(folder);
    std::vector<research::WrittenFile> files;
    const auto add = [&](const std::string& name, const std::function<void(std::ostream&)>& contents) {
        const auto written = made.write(name, contents);
        files.push_back({name, written.size, written.sha256});
    };
    using research::CsvFlavour;
    add("LEESMIJ.txt",
        [&](auto& out) { research::writeReadMe(out, tables, countedIn(instrument), facts.day); });
    add("tabellen-excel.csv", [&](auto& out) { research::writeTables(out, CsvFlavour::Excel, tables); });
    add("tabellen-analyse.csv", [&](auto& out) { research::writeTables(out, CsvFlavour::Analysis, tables); });
    const auto manifest = made.write("manifest.json", [&](auto& out) {
        research::writeManifest(out, manifestOf(tables, instrument, facts, files));
    });
    before(manifest.sha256);
    made.publish();
}

}  // namespace app::exporting
