// What an export of 500 dossiers costs, and writing its rows beside two programs that write the same rows:
// PSPP for the file of SPSS, SQLite for the CSV.
#include <sys/resource.h>

#include <chrono>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <random>

#include "app/exporting/work.h"
#include "app/research/export/csv.h"
#include "app/research/export/sav.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "forms/template/library.h"
#include "tests/db/fixtures.h"
#include "tests/support/run.h"

namespace {

namespace fs = std::filesystem;
using app::research::ReleasedMicrodata;

constexpr int dossiers = 500;
constexpr int differentDossiers = 10;
constexpr int members = 20;
constexpr int entriesOfEach = 10;
constexpr const char* instrumentId = "reflector-bakens";
constexpr forms::Date day = std::chrono::November / 22 / 2026;

double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

long peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// Everything a reflector asks, answered by lot.
forms::Answers answersTo(const forms::Instrument& instrument, std::mt19937& lot)
{
    const auto below = [&](std::size_t limit) { return lot() % limit; };
    forms::Answers answers;
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions) {
            if (const auto* choice = std::get_if<forms::ChoiceKind>(&question.kind))
                answers[question.id] = forms::Option{choice->options[below(choice->options.size())].code};
            if (const auto* scale = std::get_if<forms::ScaleKind>(&question.kind))
                answers[question.id] = forms::Option{scale->points[below(scale->points.size())].code};
            if (const auto* choices = std::get_if<forms::ChoicesKind>(&question.kind))
                answers[question.id] =
                    forms::Options{{choices->options[below(choices->options.size())].code}};
            if (std::holds_alternative<forms::TextKind>(question.kind))
                answers[question.id] = std::string("Een zin van gewone lengte, zoals mensen die schrijven.");
        }
    return answers;
}

void makeDossier(const fs::path& file, const forms::Instrument& instrument, const std::string& xml,
                 unsigned seed)
{
    std::mt19937 lot(seed);
    const auto dossier = db::Dossier::create(file, tests::linde, tests::coach(), tests::cheap).dossier;
    auto& database = dossier->database();
    db::InstrumentStore(database).freeze({instrument.id, instrument.version, xml});
    for (int person = 0; person < members; ++person) {
        const auto member = db::TeamStore(database).save(
            forms::Member{0, "Lid " + std::to_string(person), forms::MemberRole::Professional, "", true});
        db::ConsentStore(database).decide(member, true, tests::minute(0));
        for (int number = 0; number < entriesOfEach; ++number) {
            forms::Entry entry;
            entry.instrumentId = instrument.id;
            entry.instrumentVersion = instrument.version;
            entry.member = member;
            entry.subject = forms::Subject::Team;
            entry.answers = answersTo(instrument, lot);
            entry.changedAt = tests::minute(60 * 24 * 30 * number);
            entry.sentAt = entry.changedAt;
            db::EntryStore(database).save(entry);
        }
    }
    dossier->commit();
    dossier->waitUntilSealed();
}

void line(const std::string& what, double figure, const std::string& unit)
{
    std::cout << "  " << std::left << std::setw(44) << what << std::right << std::fixed
              << std::setprecision(2) << std::setw(10) << figure << " " << unit << "\n";
}

void compare(const std::string& what, double ours, const std::string& other, const std::string& command)
{
    tests::Outcome outcome{};
    const auto theirs = secondsOf([&] { outcome = tests::run(command); });
    if (outcome.status != 0) {
        std::cout << "  " << what << ": " << other << " did not run: " << outcome.output;
        return;
    }
    line(what, ours, "s");
    line(other, theirs, "s");
    line("ratio", ours / theirs, "x");
}

void compareWriters(const ReleasedMicrodata& data, const fs::path& folder)
{
    const auto quoted = [&](const char* name) { return "'" + (folder / name).string() + "'"; };
    const auto write = [&](const char* name, auto writer) {
        return secondsOf([&] {
            std::ofstream out(folder / name, std::ios::binary);
            writer(out);
        });
    };
    const auto sav = write("data.sav", [&](std::ostream& out) {
        app::research::writeSav(out, data, {"bench", {}, day});
    });
    compare("data.sav by Leertafel", sav, "read and written by pspp-convert",
            "pspp-convert " + quoted("data.sav") + " " + quoted("again.sav"));
    const auto csv = write("data.csv", [&](std::ostream& out) {
        app::research::writeData(out, app::research::CsvFlavour::Analysis, data);
    });
    tests::run("sqlite3 " + quoted("data.db") + " '.mode csv' '.import " + (folder / "data.csv").string() +
               " data'");
    compare("data-analyse.csv by Leertafel", csv, "the same rows by sqlite3 -csv",
            "sqlite3 -csv -header " + quoted("data.db") + " 'SELECT * FROM data' > " + quoted("again.csv"));
}

app::exporting::Judged exportAll(const app::exporting::ExportWork& work, const std::string& product,
                                 const fs::path& folder)
{
    const std::atomic<bool> stop = false;
    app::exporting::Judged judged;
    line(product + ": opened, read and judged",
         secondsOf([&] { judged = app::exporting::judge(work, stop); }), "s");
    line(product + ": the whole folder, on the disk", secondsOf([&] {
             app::exporting::prepare(work, judged, {folder, SHARE_DIR "/fonts", {}}, stop)->publish();
         }),
         "s");
    return judged;
}

}  // namespace

int main()
{
    const tests::Folder folder;
    forms::TemplateLibrary templates;
    templates.addFolder(SHARE_DIR "/templates");
    const auto& instrument = *templates.instrument(instrumentId);
    const auto fileOf = [&](int number) {
        return folder / (std::to_string(number % differentDossiers) + ".leertafel");
    };
    for (int number = 0; number < differentDossiers; ++number)
        makeDossier(fileOf(number), instrument, templates.xmlOf(instrument.id, instrument.version),
                    static_cast<unsigned>(number));

    app::exporting::ExportWork work;
    for (int number = 0; number < dossiers; ++number)
        work.dossiers.emplace_back([file = fileOf(number)] {
            return app::exporting::stateOf(*db::Dossier::open(file, tests::coach(), db::Access::ReadOnly));
        });
    work.instrument = instrument;
    work.templateXml = templates.xmlOf(instrument.id, instrument.version);
    work.wish.policy = *templates.policy("onderzoek");
    work.wish.policy.fourEyes = false;
    work.study = "bench";
    work.now = tests::minute(0);

    std::cout << dossiers << " dossiers of " << members * entriesOfEach
              << " entries in one export; keys that cost nothing\n";
    work.wish.by.period = true;
    exportAll(work, "table", folder / "tables");
    work.wish.product = db::ExportProduct::Microdata;
    const auto judged = exportAll(work, "rows", folder / "rows");
    line("peak memory", static_cast<double>(peakMegabytes()), "MB (goal 200)");
    std::cout << "\nwriting those rows\n";
    compareWriters(std::get<ReleasedMicrodata>(judged.offer), folder.path());
}
