#include <algorithm>
#include <iostream>
#include <limits>
#include <sstream>
#include <utility>

#include "app/console/commands/commands.h"
#include "app/console/export_wording.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/console/templates.h"
#include "app/console/wording.h"
#include "app/exporting/export_log.h"
#include "app/exporting/work.h"
#include "db/store/instrument_store.h"

namespace app::console {
namespace {

namespace fs = std::filesystem;

// One of the dossiers that are exported together. None is held open longer than it takes to read it.
struct Part {
    fs::path file;
    std::optional<db::Passphrase> passphrase = {};  // of who prepares, and then of who releases
    db::SlotRole openedBy = db::SlotRole::Leercoach;
    std::optional<exporting::DossierState> state = {};  // of the first, which was read before the others
};

// What goes wrong with one dossier says with which.
template <typename Work>
auto withName(const Part& part, Work work)
try {
    return work();
} catch (const db::Error& error) {
    throw Refused(part.file.filename().string() + ": " + sentenceFor(error.kind()));
}

// The version that is asked for, or the newest that somebody filled in.
const forms::Instrument& chosenInstrument(const forms::TemplateLibrary& templates, db::Database& database,
                                          const std::string& id, const std::optional<std::string>& version)
{
    int number = version ? static_cast<int>(wholeNumber(*version)) : 0;
    if (!version)
        for (const auto& frozen : db::InstrumentStore(database).all())
            number = frozen.id == id ? std::max(number, frozen.version) : number;
    const auto* instrument = number > 0 ? templates.instrument(id, number) : templates.instrument(id);
    if (!instrument)
        throw Refused("Het formulier " + id + (version ? ", versie " + *version : "") +
                      " is er niet. Kijk met info welke formulieren in het dossier staan.");
    return *instrument;
}

const forms::Policy& chosenPolicy(const forms::TemplateLibrary& templates, const std::string& id)
{
    if (const auto* policy = templates.policy(id))
        return *policy;
    std::string known;
    for (const auto& each : templates.policyIds())
        known += (known.empty() ? "" : ", ") + each;
    throw Refused("Het beleid " + id + " is er niet. Kies uit: " + known + ".");
}

db::ExportProduct productOf(const Arguments& arguments)
{
    const auto name = arguments.option("--product").value_or("");
    if (name == "tabel")
        return db::ExportProduct::Table;
    if (name == "onderzoeksbestand")
        return db::ExportProduct::Microdata;
    throw WrongUse("Geef --product tabel of --product onderzoeksbestand.");
}

research::SplitBy splitOf(const Arguments& arguments)
{
    const auto by = arguments.option("--per");
    if (!by)
        return {};
    if (*by != "team" && *by != "periode" && *by != "team,periode")
        throw WrongUse("Geef --per team, --per periode of --per team,periode.");
    return {by->starts_with("team"), by->ends_with("periode")};
}

forms::Date dayIn(const std::string& text)
{
    if (const auto day = forms::dateFromIso(text))
        return *day;
    throw WrongUse("Schrijf een dag als 2026-09-01.");
}

// "2026-09-01..2026-09-30,2026-11-01..2026-11-30"
std::vector<research::Wave> wavesOf(const Arguments& arguments)
{
    std::vector<research::Wave> waves;
    std::istringstream typed(arguments.option("--metingen").value_or(""));
    for (std::string wave; std::getline(typed, wave, ',');) {
        const auto dots = wave.find("..");
        if (dots == std::string::npos)
            throw WrongUse("Geef van elke meting de eerste en de laatste dag: 2026-09-01..2026-09-30.");
        waves.push_back({dayIn(wave.substr(0, dots)), dayIn(wave.substr(dots + 2))});
    }
    if (!isInOrder(waves))
        throw WrongUse("Geef de vroegste meting eerst. Geen dag hoort bij twee metingen.");
    return waves;
}

class Export {
public:
    explicit Export(const Arguments& arguments) : arguments_(arguments)
    {
        work_.wish.product = productOf(arguments);
        work_.wish.by = splitOf(arguments);
        work_.wish.time.waves = wavesOf(arguments);
        work_.study = arguments.options.at("--studie");
        work_.now = forms::systemNow();
        work_.judging = [this] { progress_.tell("Er wordt gezorgd dat niemand te herkennen is …"); };
        for (const auto& file : arguments.plain)
            parts_.push_back({file});
        for (auto& part : parts_)
            work_.dossiers.emplace_back([this, &part] { return stateOf(part); });
    }

    void run()
    {
        // Says what is wrong with a file before it asks for anything.
        for (const auto& part : parts_)
            withName(part, [&] { return db::infoOf(part.file); });
        choose();
        const auto judged = judge();
        progress_.done();
        if (const auto* refusal = std::get_if<research::Refusal>(&judged.offer))
            throw Refused(sentenceFor(*refusal));
        for (const auto& difference : judged.near)
            std::cerr << warningOf(difference);
        release(judged);
    }

private:
    std::string numbered(const std::string& text, const Part& part) const
    {
        if (parts_.size() == 1)
            return text;
        return text + " (" + std::to_string(&part - parts_.data() + 1) + " van " +
               std::to_string(parts_.size()) + ")";
    }

    void choose()
    {
        auto& first = parts_.front();
        first.state = read(first);
        auto database = db::Database::fromImage(first.state->image);
        const auto templates = templatesFor(database);
        work_.wish.policy = chosenPolicy(templates, arguments_.options.at("--policy"));
        work_.instrument = chosenInstrument(templates, database, arguments_.options.at("--instrument"),
                                            arguments_.option("--versie"));
        work_.templateXml = templates.xmlOf(work_.instrument.id, work_.instrument.version);
    }

    exporting::DossierState read(Part& part)
    {
        part.passphrase = passphraseFor("Wachtwoordzin van " + part.file.filename().string());
        progress_.tell(numbered("Het dossier gaat open …", part));
        return withName(part, [&] {
            const auto dossier = db::Dossier::open(part.file, *part.passphrase, db::Access::ReadOnly);
            part.openedBy = dossier->openedBy();
            return exporting::stateOf(*dossier);
        });
    }

    exporting::DossierState stateOf(Part& part)
    {
        auto state = part.state ? *std::exchange(part.state, {}) : read(part);
        progress_.tell(numbered("De formulieren worden gelezen …", part));
        return state;
    }

    exporting::Judged judge()
    try {
        return exporting::judge(work_, never_);
    } catch (const exporting::OtherQuestions& other) {
        throw Refused(parts_[other.place()].file.filename().string() + " heeft een ander formulier " +
                      work_.instrument.id + ", versie " + std::to_string(work_.instrument.version) +
                      ". Exporteer het apart.");
    }

    void release(const exporting::Judged& judged)
    {
        const auto folder = place();
        exporting::Release release{folder, shareFolder() / "fonts", {}};
        for (auto& part : parts_)
            if (const auto needed = exporting::coachesNeeded(part.openedBy, work_.wish.policy))
                release.coaches.push_back(coachesOf(part, needed));
        if (asPackage())
            release.package = packagePassphrase();
        const auto made = write(judged, release);
        log(judged, made->manifestSha256());
        made->publish();
        progress_.done();
        tell(folder, judged);
    }

    bool asPackage() const { return arguments_.flags.count("--pakket") > 0; }

    fs::path place() const
    {
        const auto day = std::chrono::floor<std::chrono::days>(work_.now);
        const auto name = exporting::folderNameFor(forms::Date{day}, work_.instrument.id);
        return arguments_.option("-o").value_or(asPackage() ? name + ".leertafel-pakket" : name);
    }

    // Another person, so another wachtwoordzin, which opens the same dossier. Who opened it as a coach is one
    // of them.
    static exporting::Coaches coachesOf(Part& part, std::size_t needed)
    {
        const auto name = part.file.filename().string();
        exporting::Coaches coaches{part.file, {}};
        if (part.openedBy != db::SlotRole::Researcher)
            coaches.typed.push_back(*part.passphrase);
        while (coaches.typed.size() + 1 < needed)
            coaches.typed.push_back(releasingPassphraseFor("Wachtwoordzin van een leercoach van " + name));
        coaches.typed.push_back(releasingPassphraseFor("Wachtwoordzin van wie " + name + " vrijgeeft"));
        part.passphrase = coaches.typed.back();
        return coaches;
    }

    std::unique_ptr<exporting::ExportFolder> write(const exporting::Judged& judged,
                                                   const exporting::Release& release)
    try {
        progress_.tell("De bestanden worden geschreven …");
        return exporting::prepare(work_, judged, release, never_);
    } catch (const exporting::SamePerson&) {
        throw Refused(
            "Dit beleid vraagt om vier ogen: iemand anders geeft vrij, met een eigen wachtwoordzin. Er "
            "is niets geëxporteerd.");
    } catch (const exporting::NotACoach&) {
        throw Refused(
            "Een leercoach geeft vrij. Dit is de wachtwoordzin van een onderzoeker. Er is niets "
            "geëxporteerd.");
    }

    void log(const exporting::Judged& judged, const std::string& manifest)
    {
        for (std::size_t place = 0; place < parts_.size(); ++place) {
            const auto& part = parts_[place];
            progress_.tell(numbered("De export komt in het logboek van het dossier …", part));
            auto record = judged.records[place];
            record.manifestSha256 = manifest;
            withName(part, [&] {
                const auto dossier = db::Dossier::open(part.file, *part.passphrase);
                exporting::keepInLog(*dossier, record);
                exporting::waitForLog(*dossier);
            });
        }
    }

    void tell(const fs::path& folder, const exporting::Judged& judged) const
    {
        std::cout << readySentence(judged.offer)
                  << (asPackage() ? "\n\n  pakket                  " : "\n\n  map                     ")
                  << folder.string() << "\n"
                  << summaryOf(judged.offer);
        if (judged.otherVersions > 0)
            std::cout << "  andere versie           "
                      << countOf(judged.otherVersions, "formulier", "formulieren")
                      << ", niet meegenomen: die versie heeft andere vragen\n";
        if (judged.unread > 0)
            std::cout << "  niet gelezen            " << countOf(judged.unread, "tekst", "teksten")
                      << ", niet meegenomen: een leercoach leest ze eerst na, in de kamer Onderzoek van het "
                         "venster\n";
        std::cout << "\nGeef exportverslag-intern.pdf niet mee: dat blijft binnen het team.\n";
    }

    const Arguments& arguments_;
    std::vector<Part> parts_;
    exporting::ExportWork work_;
    const std::atomic<bool> never_ = false;
    Progress progress_;
};

}  // namespace

void exportCommand(const Words& words)
{
    const auto arguments = readArguments(
        words, {"--product", "--instrument", "--versie", "--policy", "--studie", "--per", "--metingen", "-o"},
        1, std::numeric_limits<std::size_t>::max(), {"--pakket"});
    for (const auto* needed : {"--product", "--instrument", "--policy", "--studie"})
        if (!arguments.option(needed))
            throw WrongUse(std::string("Geef ook ") + needed + ".");
    Export(arguments).run();
}

}  // namespace app::console
