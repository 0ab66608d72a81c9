// Every page of a new dossier, with a long name in a long place.
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/layout_fixture.h"

namespace app::desktop {
namespace {

class NewDossierLayoutTest : public tests::LayoutFixture {
protected:
    NewDossierLayoutTest() { wxSetEnv("HOME", pathToWx(folder.path)); }
};

TEST_F(NewDossierLayoutTest, EveryPageFits)
{
    desk.push("Nieuw dossier");
    look("90 nieuw dossier");
    desk.type("Naam van het team", "Wijkteam Sint-Maartensvlotbrug en Schagerbrug-Noord");
    desk.type("Wachtwoordzin", "wachtwoord");
    look("91 nieuw dossier, zwakke zin");
    desk.push("Dossier maken");
    look("92 nieuw dossier, zin niet gelijk");
    for (const auto* field : {"Wachtwoordzin", "Nog een keer dezelfde zin"})
        desk.type(field, ::tests::passphrase);
    desk.push("Dossier maken");
    desk.control("Herstelsleutel");
    look("93 herstelblad");
    desk.tick("Ik heb het blad*");
    desk.push("Verder");
    desk.control("Naam van de leercoach");
    look("94 wie zitten er in het team");
    desk.push("Klaar");
    look("95 te weinig mensen");
}

}  // namespace
}  // namespace app::desktop
