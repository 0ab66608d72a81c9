#include <iostream>
#include <limits>

#include "app/console/commands/commands.h"
#include "app/console/export_wording.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/console/templates.h"
#include "app/console/wording.h"
#include "app/exporting/export_log.h"
#include "app/exporting/gathering.h"
#include "app/exporting/research_folder.h"
#include "app/research/disclosure/release_rows.h"
#include "db/seal/crypto.h"
#include "db/store/instrument_store.h"

namespace app::console {
namespace {

namespace fs = std::filesystem;

// One of the dossiers that are exported together.
struct Part {
    fs::path file;
    std::optional<db::Passphrase> passphrase = {};  // of who prepares, and then of who releases
    std::uint64_t generation = 0;
    std::size_t otherVersions = 0;
    db::ExportRecord record = {};  // for its log, still without a manifest
};

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

class Export {
public:
    explicit Export(const Arguments& arguments) : arguments_(arguments)
    {
        for (const auto& file : arguments.plain)
            parts_.push_back({file});
    }

    void run()
    {
        // Says what is wrong with a file before it asks for anything.
        for (const auto& part : parts_)
            db::infoOf(part.file);
        for (auto& part : parts_)
            gather(part);
        progress_.tell("Er wordt gezorgd dat niemand te herkennen is …");
        auto released = research::releaseRows(gathering_->source(), policy_, db::randomBelow);
        progress_.done();
        if (const auto* refusal = std::get_if<research::Refusal>(&released))
            throw Refused(sentenceFor(*refusal));
        write(std::get<research::ReleasedMicrodata>(released));
    }

private:
    std::string numbered(const std::string& text, const Part& part) const
    {
        if (parts_.size() == 1)
            return text;
        return text + " (" + std::to_string(&part - parts_.data() + 1) + " van " +
               std::to_string(parts_.size()) + ")";
    }

    void gather(Part& part)
    {
        part.passphrase = passphraseFor("Wachtwoordzin van " + part.file.filename().string());
        progress_.tell(numbered("Het dossier gaat open …", part));
        const auto dossier = db::Dossier::open(part.file, *part.passphrase, db::Access::ReadOnly);
        part.generation = db::infoOf(part.file).generation;
        if (!gathering_)
            choose(dossier->database());
        refuseOtherColumns(dossier->database());
        progress_.tell(numbered("De formulieren worden gelezen …", part));
        auto gathered = gathering_->add(dossier->database());
        part.otherVersions = gathered.otherVersions;
        part.record = recordOf(std::move(gathered.members));
        compareWithLog(part, dossier->database());
        progress_.done();
    }

    db::ExportRecord recordOf(std::set<forms::Id> members) const
    {
        const auto& instrument = gathering_->source().instrument;
        return {0,
                forms::systemNow(),
                db::ExportProduct::Microdata,
                instrument.id,
                instrument.version,
                policy_.id,
                policy_.version,
                arguments_.options.at("--studie"),
                {},
                std::move(members)};
    }

    // Two exports that differ by a few people give those people away to who has both.
    void compareWithLog(const Part& part, db::Database& database)
    {
        const auto log = db::ExportStore(database).all();
        for (const auto& difference : exporting::tooNear(log, part.record, policy_.rows.k))
            warnings_ += warningOf(difference, part.file.filename().string());
    }

    void choose(db::Database& database)
    {
        const auto templates = templatesFor(database);
        const auto& instrument = chosenInstrument(templates, database, arguments_.options.at("--instrument"),
                                                  arguments_.option("--versie"));
        policy_ = chosenPolicy(templates, arguments_.options.at("--policy"));
        xml_ = templates.xmlOf(instrument.id, instrument.version);
        gathering_.emplace(instrument);
    }

    void refuseOtherColumns(db::Database& database) const
    {
        const auto& instrument = gathering_->source().instrument;
        const auto frozen = db::InstrumentStore(database).find(instrument.id, instrument.version);
        if (frozen && frozen->xml != xml_)
            throw Refused("Niet elk dossier heeft hetzelfde formulier " + instrument.id + ", versie " +
                          std::to_string(instrument.version) + ". Exporteer ze apart.");
    }

    void write(const research::ReleasedMicrodata& data)
    {
        exporting::FolderFacts facts{today(), arguments_.options.at("--studie"), {}};
        for (const auto& part : parts_)
            facts.generations.push_back(part.generation);
        const fs::path folder = arguments_.option("-o").value_or(
            exporting::folderNameFor(facts.day, data.codebook().instrumentId()));
        std::cerr << warnings_;
        for (auto& part : parts_)
            if (policy_.fourEyes)
                askWhoReleases(part);
        progress_.tell("De bestanden worden geschreven …");
        exporting::writeResearchFolder(folder, data, facts, sheets::Fonts(shareFolder() / "fonts"),
                                       [&](const std::string& manifest) { log(manifest); });
        progress_.done();
        tell(folder, data);
    }

    static forms::Date today() { return std::chrono::floor<std::chrono::days>(forms::systemNow()); }

    // Four eyes: another person, so another wachtwoordzin, which opens the same dossier.
    static void askWhoReleases(Part& part)
    {
        auto other =
            releasingPassphraseFor("Wachtwoordzin van wie " + part.file.filename().string() + " vrijgeeft");
        if (other.text == part.passphrase->text)
            throw Refused(
                "Dit beleid vraagt om vier ogen: iemand anders geeft vrij, met een eigen wachtwoordzin. Er "
                "is niets geëxporteerd.");
        part.passphrase = std::move(other);
    }

    void log(const std::string& manifest)
    {
        for (auto& part : parts_) {
            progress_.tell(numbered("De export komt in het logboek van het dossier …", part));
            const auto dossier = db::Dossier::open(part.file, *part.passphrase);
            part.record.manifestSha256 = manifest;
            exporting::keepInLog(*dossier, part.record);
        }
    }

    void tell(const fs::path& folder, const research::ReleasedMicrodata& data) const
    {
        std::size_t otherVersions = 0;
        for (const auto& part : parts_)
            otherVersions += part.otherVersions;
        std::cout << "Het onderzoeksbestand is klaar: " << countOf(data.rows().size(), "rij", "rijen") << ", "
                  << countOf(data.codebook().variables().size(), "kolom", "kolommen") << ".\n\n"
                  << "  map                     " << folder.string() << "\n"
                  << summaryOf(data);
        if (otherVersions > 0)
            std::cout << "  andere versie           " << countOf(otherVersions, "formulier", "formulieren")
                      << ", niet meegenomen: die versie heeft andere kolommen\n";
        std::cout << "\nGeef exportverslag-intern.pdf niet mee: dat blijft binnen het team.\n";
    }

    const Arguments& arguments_;
    std::vector<Part> parts_;
    std::optional<exporting::Gathering> gathering_;
    forms::Policy policy_;
    std::string xml_;
    std::string warnings_;
    Progress progress_;
};

}  // namespace

void exportCommand(const Words& words)
{
    const auto arguments =
        readArguments(words, {"--product", "--instrument", "--versie", "--policy", "--studie", "-o"}, 1,
                      std::numeric_limits<std::size_t>::max());
    if (arguments.option("--product").value_or("") != "onderzoeksbestand")
        throw WrongUse("Geef --product onderzoeksbestand.");
    for (const auto* needed : {"--instrument", "--policy", "--studie"})
        if (!arguments.option(needed))
            throw WrongUse(std::string("Geef ook ") + needed + ".");
    Export(arguments).run();
}

}  // namespace app::console
