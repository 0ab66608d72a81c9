#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/opened.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/console/sheet_choice.h"
#include "app/console/templates.h"
#include "app/console/wording.h"
#include "app/printing/catalogue.h"
#include "app/sheets/render.h"
#include "db/file_system.h"
#include "db/store/casus_store.h"

namespace app::console {
namespace {

sheets::Names namesFrom(const std::optional<std::string>& word)
{
    if (!word || *word == "geen")
        return sheets::Names::Hidden;
    if (*word == "initialen")
        return sheets::Names::Initials;
    if (*word == "rol")
        return sheets::Names::Role;
    throw WrongUse("Achter --namen kan staan: geen, initialen of rol.");
}

// As it is written on sheets, however it was typed.
std::string codeIn(db::Database& database, std::string typed)
{
    for (auto& letter : typed)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    if (!db::CasusStore(database).find(typed))
        throw Refused("Casus " + typed +
                      " staat niet in dit dossier. De code staat op het casusblad en op de actiekaart.");
    return typed;
}

void list(const printing::Catalogue& catalogue)
{
    std::cout << "Wat je uit dit dossier kunt afdrukken:\n\n"
              << listOf(catalogue.offers())
              << "\nZonder --id wordt het de nieuwste. Wie iets deed, staat er alleen op met --namen "
                 "initialen\nof --namen rol. Een inzageblad noemt wel de naam van wie het aanvroeg.\n";
}

void print(const printing::Catalogue& catalogue, const WantedSheet& wanted, sheets::Names names,
           const std::string& file)
{
    const auto offers = catalogue.offers();
    const auto& offer = chosenFrom(offers, wanted);
    const auto made =
        sheets::render(catalogue.make(offer.choice, names), sheets::Fonts(shareFolder() / "fonts"));
    db::writeAtomically(file, db::bytesOf(made.pdf));
    std::cout << file << ": " << countOf(made.pages, "bladzijde", "bladzijden") << "\n";
    if (made.replaced > 0)
        std::cout << "Tekens die niet getekend konden worden en vervangen zijn: " << made.replaced << "\n";
}

}  // namespace

void printCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--id", "--casus", "--namen", "-o"}, 1, 2, {"--leeg"});
    const auto names = namesFrom(arguments.option("--namen"));
    const auto number = arguments.option("--id");
    const auto casus = arguments.option("--casus");
    const auto out = arguments.option("-o");
    const bool named = arguments.plain.size() == 2;
    if (named && !out)
        throw WrongUse("Waar moet het blad komen? Geef -o PDF.");
    if (!named && (out || number || casus || arguments.option("--namen") || !arguments.flags.empty()))
        throw WrongUse("Welk blad moet het worden?");

    WantedSheet wanted;
    if (number)
        wanted.number = wholeNumber(*number);
    wanted.blank = arguments.flags.count("--leeg") > 0;
    if (wanted.number && wanted.blank)
        throw WrongUse("Een leeg blad heeft geen nummer. Kies --leeg of --id.");
    if (casus && (wanted.number || wanted.blank))
        throw WrongUse("Kies één van --casus, --id en --leeg.");

    const auto dossier = openToRead(arguments.plain[0]);
    const auto templates = templatesFor(dossier->database());
    const printing::Catalogue catalogue(dossier->database(), templates);
    if (!named)
        return list(catalogue);
    wanted.name = arguments.plain[1];
    if (casus)
        wanted.casus = codeIn(dossier->database(), *casus);
    print(catalogue, wanted, names, *out);
}

}  // namespace app::console
