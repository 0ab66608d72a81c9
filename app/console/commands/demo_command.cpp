#include <fstream>
#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/console/templates.h"
#include "app/console/wording.h"
#include "app/demo/demo.h"
#include "app/printing/catalogue.h"
#include "app/sheets/render.h"
#include "db/file_system.h"
#include "db/store/contents.h"

namespace app::console {
namespace {

namespace fs = std::filesystem;

// Where everything of the oefendossier lies.
struct Places {
    fs::path dossier;
    fs::path sheets;
    fs::path log;
};

Places prepare(const fs::path& folder)
{
    Places places{folder / "oefendossier.leertafel", folder / "bladen", folder / "verloop.txt"};
    for (const auto& place : {places.dossier, places.sheets, places.log})
        if (fs::exists(place))
            throw Refused("In deze map staat al " + place.filename().string() +
                          ". Er is niets aangeraakt. Kies een andere map, of ruim deze eerst zelf op.");
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        throw Refused("De map " + folder.string() + " kan niet gemaakt worden.");
    return places;
}

// Enough of every kind to look at: all meetings and actiekaarten, and one in five of what was filled in.
std::vector<printing::Offer> toLookAt(const printing::Catalogue& catalogue)
{
    std::vector<printing::Offer> some;
    std::size_t forms = 0;
    for (const auto& offer : catalogue.offers()) {
        using enum printing::SheetKind;
        const auto kind = offer.choice.kind;
        if (!offer.blank && (kind == Meeting || kind == ActionCard || (kind == Form && forms++ % 5 == 0)))
            some.push_back(offer);
    }
    return some;
}

std::size_t printInto(const fs::path& folder, db::Dossier& dossier, Progress& progress)
{
    const auto templates = templatesFor(dossier.database());
    const printing::Catalogue catalogue(dossier.database(), templates);
    const sheets::Fonts fonts(shareFolder() / "fonts");
    std::size_t count = 0;
    for (const auto& offer : toLookAt(catalogue)) {
        progress.tell("Blad " + std::to_string(++count) + " wordt gemaakt …");
        const auto made = sheets::render(catalogue.make(offer.choice, sheets::Names::Hidden), fonts);
        db::writeAtomically(folder / printing::fileNameFor(offer), db::bytesOf(made.pdf));
    }
    return count;
}

// What was done, without a word of anybody.
void writeLog(const fs::path& file, std::uint32_t seed, const std::vector<std::uint64_t>& generations,
              const db::Contents& contents, std::size_t sheets)
{
    std::ofstream log(file);
    log << "Oefendossier, getal " << seed << "\n\n";
    for (std::size_t i = 0; i < generations.size(); ++i)
        log << "bijeenkomst " << i + 1 << " gehouden, bewaard tot en met generatie " << generations[i]
            << "\n";
    log << "\nleden " << contents.members << ", casus " << contents.casus << ", casusrondes "
        << contents.rounds << ", gebeurtenissen in de rondes " << contents.roundEvents << "\ndialoogkaarten "
        << contents.dialogueCards << ", acties " << contents.actions << ", besluiten " << contents.decisions
        << "\npartnerschapskaarten " << contents.partnershipCards << " met " << contents.statements
        << " uitspraken\n";
    for (const auto& entry : contents.entries)
        log << entry.instrumentId << ", versie " << entry.instrumentVersion << ": " << entry.sent << "\n";
    log << "bladen " << sheets << "\n";
    if (!log.flush())
        throw Refused("Het verloop kon niet bewaard worden: " + file.string());
}

}  // namespace

void demoCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--seed"}, 1, 1);
    const auto seed = wholeNumber(arguments.option("--seed").value_or("1"));
    const auto places = prepare(arguments.plain[0]);

    Progress progress;
    progress.tell("De sleutels worden gemaakt …");
    std::vector<std::uint64_t> generations;  // the last of each meeting
    const auto watch = [&](db::Dossier& dossier, int meeting) {
        progress.tell("Bijeenkomst " + std::to_string(meeting) + " …");
        generations.resize(static_cast<std::size_t>(meeting));
        if (meeting > 0)
            generations.back() = dossier.sealState().asked;
    };
    const auto played =
        demo::play(places.dossier, shareFolder() / "templates", {.seed = seed, .watch = watch});
    fs::create_directory(places.sheets);
    const auto sheets = printInto(places.sheets, *played.dossier, progress);
    writeLog(places.log, seed, generations, db::contentsOf(played.dossier->database()), sheets);
    progress.done();

    std::cout << "Het oefendossier is klaar: een half jaar van een verzonnen wijkteam.\n\n"
              << "  dossier         " << places.dossier.string() << "\n"
              << "  wachtwoordzin   " << demo::publicPassphrase << "\n"
              << "  bladen          " << places.sheets.string() << " (" << sheets << ")\n"
              << "  verloop         " << places.log.string() << "\n";
}

}  // namespace app::console
