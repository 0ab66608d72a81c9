#include "app/console/opened.h"

#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"

namespace app::console {

std::unique_ptr<db::Dossier> openToRead(const std::filesystem::path& file)
{
    // Says what is wrong with the file before it asks for anything.
    db::infoOf(file);
    const auto passphrase = passphraseFor("Wachtwoordzin");
    Progress progress;
    progress.tell("Het dossier gaat open …");
    auto dossier = db::Dossier::open(file, passphrase, db::Access::ReadOnly);
    refuseResearcher(dossier->openedBy());
    return dossier;
}

void refuseResearcher(db::SlotRole openedBy)
{
    if (openedBy == db::SlotRole::Researcher)
        throw Refused(
            "Dit is de wachtwoordzin van een onderzoeker. Daarmee kun je alleen exporteren: kies export, of "
            "vraag de leercoach om dit te doen.");
}

}  // namespace app::console
