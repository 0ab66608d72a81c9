#include "app/exporting/research_folder.h"

#include <algorithm>

#include "app/exporting/codebook_sheet.h"
#include "app/exporting/report_sheet.h"
#include "app/research/export/csv.h"
#include "app/research/export/ddi.h"
#include "app/research/export/manifest.h"
#include "app/research/export/read_me.h"
#include "app/research/export/sav.h"
#include "app/research/export/syntax.h"
#include "app/research/export/wording.h"
#include "app/sheets/render.h"
#include "db/new_folder.h"

namespace app::exporting {
namespace {

constexpr const char* program = "Leertafel " LEERTAFEL_VERSION;

class Folder {
public:
    Folder(const std::filesystem::path& path, const research::ReleasedMicrodata& data,
           const FolderFacts& facts, const sheets::Fonts& fonts)
        : folder_(path), data_(data), facts_(facts), fonts_(fonts)
    {
    }

    void write(const BeforePublishing& before)
    {
        const auto& codebook = data_.codebook();
        using research::CsvFlavour;
        add("LEESMIJ.txt", [&](auto& out) { research::writeReadMe(out, data_, facts_.day); });
        add("data-excel.csv", [&](auto& out) { research::writeData(out, CsvFlavour::Excel, data_); });
        add("data-analyse.csv", [&](auto& out) { research::writeData(out, CsvFlavour::Analysis, data_); });
        add("data.sav", [&](auto& out) { research::writeSav(out, data_, savFacts()); });
        add("data.sps", [&](auto& out) { research::writeSpssSyntax(out, codebook, data_.policy()); });
        add("data.R", [&](auto& out) { research::writeRScript(out, codebook); });
        add("codeboek.csv", [&](auto& out) { research::writeCodebook(out, codebook); });
        addSheet("codeboek.pdf", codebookSheet(codebook));
        add("ddi.xml", [&](auto& out) { research::writeDdi(out, data_, facts_.day, program); });
        const ReportFacts report{facts_.day, facts_.study};
        addSheet("exportverslag.pdf", reportSheet(data_, report, Reader::Outside));
        addSheet("exportverslag-intern.pdf", reportSheet(data_, report, Reader::Inside));
        const auto written =
            folder_.write("manifest.json", [&](auto& out) { research::writeManifest(out, manifest()); });
        before(written.sha256);
        folder_.publish();
    }

private:
    void add(const std::string& name, const std::function<void(std::ostream&)>& contents)
    {
        const auto written = folder_.write(name, contents);
        files_.push_back({name, written.size, written.sha256});
    }

    void addSheet(const std::string& name, const sheets::Sheet& sheet)
    {
        add(name, [&](std::ostream& out) { out << sheets::render(sheet, fonts_).pdf; });
    }

    research::SavFacts savFacts() const
    {
        return {data_.codebook().title(),
                {research::wording::microdata, research::wording::policyLine(data_.policy())},
                facts_.day};
    }

    research::Manifest manifest() const
    {
        const auto& codebook = data_.codebook();
        const auto& policy = data_.policy();
        auto generations = facts_.generations;
        std::sort(generations.begin(), generations.end());
        return {research::wording::microdata,
                program,
                facts_.day,
                codebook.instrumentId(),
                codebook.instrumentVersion(),
                policy.id,
                policy.version,
                std::move(generations),
                files_};
    }

    db::NewFolder folder_;
    const research::ReleasedMicrodata& data_;
    const FolderFacts& facts_;
    const sheets::Fonts& fonts_;
    std::vector<research::WrittenFile> files_;
};

}  // namespace

std::string folderNameFor(forms::Date day, const std::string& instrumentId)
{
    return "export-" + forms::toIso(day) + "-" + instrumentId;
}

void writeResearchFolder(const std::filesystem::path& folder, const research::ReleasedMicrodata& data,
                         const FolderFacts& facts, const sheets::Fonts& fonts, const BeforePublishing& before)
{
    Folder(folder, data, facts, fonts).write(before);
}

}  // namespace app::exporting
