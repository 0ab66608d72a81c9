// leertafel-cli: the same work as in the window, for scripts, tests and machines without a display.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <new>

#include "app/console/commands/commands.h"
#include "app/console/export_wording.h"
#include "app/console/refusal.h"
#include "app/console/wording.h"
#include "db/file_system.h"
#include "forms/template/faults.h"

namespace {

using namespace app::console;

constexpr const char* usage =
    "leertafel-cli demo MAP [--seed GETAL]                    een half jaar van een verzonnen wijkteam\n"
    "leertafel-cli new BESTAND --team NAAM [--herstelblad PDF]  een nieuw dossier\n"
    "leertafel-cli info BESTAND                               hoeveel erin staat, niets over een persoon\n"
    "leertafel-cli check BESTAND                              of het heel is, met alle reservekopieën\n"
    "leertafel-cli restore BESTAND --from RESERVEKOPIE        terug naar een reservekopie; hoe het nu is "
    "blijft bewaard\n"
    "leertafel-cli print BESTAND                              welke bladen er te maken zijn\n"
    "leertafel-cli print BESTAND BLAD [--id GETAL | --casus CODE | --leeg] [--namen geen|initialen|rol] -o "
    "PDF\n"
    "leertafel-cli consent BESTAND [--ja NUMMERS] [--nee NUMMERS]  wie toestemming geeft voor onderzoek\n"
    "leertafel-cli export BESTAND... --product tabel|onderzoeksbestand --instrument NAAM [--versie GETAL]\n"
    "                     --policy BELEID --studie TEKST [--per team,periode] [-o MAP] [--pakket]\n"
    "                     [--metingen 2026-09-01..2026-09-30,2026-11-01..2026-11-30]   gegevens voor "
    "onderzoek\n"
    "leertafel-cli unpack PAKKET MAP                          een export die met --pakket is verzegeld\n"
    "leertafel-cli template SJABLOON...                       of sjablonen kloppen\n"
    "\n"
    "De wachtwoordzin wordt gevraagd, of staat in de omgevingsvariabele LEERTAFEL_PASSPHRASE.\n";

const std::map<std::string, void (*)(const Words&)> commands = {
    {"demo", demoCommand},       {"new", newCommand},           {"info", infoCommand},
    {"check", checkCommand},     {"print", printCommand},       {"consent", consentCommand},
    {"export", exportCommand},   {"template", templateCommand}, {"unpack", unpackCommand},
    {"restore", restoreCommand},
};

void run(const Words& words)
{
    if (words.empty())
        throw WrongUse("Wat moet er gebeuren?");
    if (std::any_of(words.begin(), words.end(),
                    [](const auto& word) { return word == "--help" || word == "-h"; })) {
        std::cout << usage;
        return;
    }
    const auto command = commands.find(words[0]);
    if (command == commands.end())
        throw WrongUse("De opdracht " + words[0] + " bestaat niet.");
    command->second({words.begin() + 1, words.end()});
}

}  // namespace

int main(int count, char** words)
{
    try {
        db::disableCoreDumps();
        run({words + 1, words + count});
        return 0;
    } catch (const WrongUse& wrong) {
        std::cerr << wrong.what() << "\n\n" << usage;
        return 2;
    } catch (const Refused& refused) {
        std::cerr << refused.what() << "\n";
    } catch (const db::Error& error) {
        std::cerr << sentenceFor(error.kind()) << "\n";
    } catch (const app::sheets::SheetError& error) {
        std::cerr << sentenceFor(error.kind()) << "\n";
    } catch (const app::research::ExportError& error) {
        std::cerr << sentenceFor(error.kind()) << "\n";
    } catch (const forms::TemplateError& error) {
        std::cerr << sentencesFor(error.faults());
    } catch (const std::filesystem::filesystem_error&) {
        std::cerr << sentenceFor(db::Error::Kind::Failed) << "\n";
    } catch (const std::bad_alloc&) {
        std::cerr << sentenceFor(db::Error::Kind::NoMemory) << "\n";
    } catch (const std::exception&) {
        std::cerr
            << "Er ging iets mis in Leertafel zelf. Het dossier is nog zoals het bewaard was. Probeer het "
               "opnieuw, of werk Leertafel bij.\n";
    }
    return 1;
}
