#include "app/desktop/hand_over/take_back_screen.h"

#include <wx/textctrl.h>

#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/text.h"
#include "db/which_slot.h"

namespace app::desktop {

TakeBackScreen::TakeBackScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Gate(parent, _("Terug naar de leercoach"),
           _("Typ de wachtwoordzin waarmee je als leercoach het dossier opent."), ways.back,
           _("De wachtwoordzin wordt bekeken")),
      workspace_(workspace),
      ways_(std::move(ways)),
      secret_(addField(_("Wachtwoordzin")))
{
    addButtons(_("‹ Terug naar de namen"), _("Verder ›"), [this] { look(); });
}

void TakeBackScreen::look()
{
    setBusy(true);
    looking_.run(
        [slots = workspace_.dossier->slots(), secret = db::Passphrase(toUtf8(secret_->GetValue()))] {
            return db::opensForACoach(slots, secret);
        },
        [this](auto result) { looked(std::move(result)); });
}

// One answer for every secret that is not a coach's: nobody learns here which slots there are.
void TakeBackScreen::looked(std::future<bool> result)
try {
    setBusy(false);
    forget();
    if (result.get())
        later(*this, ways_.coach);
    else
        complain(_("Dit is niet de wachtwoordzin van een leercoach. Let op hoofdletters en spaties."),
                 *secret_);
} catch (const db::Error& error) {
    complain(describe(error.kind()), *secret_);
}

}  // namespace app::desktop
