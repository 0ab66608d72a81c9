#include "app/desktop/hand_over/pin_screen.h"

#include <wx/textctrl.h>

#include "app/desktop/failure.h"
#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/text.h"
#include "db/seal/pin.h"
#include "db/store/pin_store.h"

namespace app::desktop {
namespace {

wxString closedName()
{
    return _(
        "Deze naam is dicht: er is vijf keer een verkeerde pincode getypt. De leercoach kan hem weer "
        "openen.");
}

wxString whatToDo(Workspace& workspace, forms::Id member)
{
    const db::PinStore pins(workspace.database());
    if (pins.isBlocked(member))
        return closedName();
    if (pins.hashOf(member))
        return _("Typ je pincode. Ben je hem vergeten? De leercoach kan hem wissen.");
    return _(
        "Kies een pincode van vier tot acht cijfers. Daarmee kom jij straks weer bij je formulieren, en een "
        "collega niet. Een pincode is een gordijn tussen collega's, geen versleuteling: dat doet de "
        "wachtwoordzin van het dossier.");
}

}  // namespace

PinScreen::PinScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, Ways ways)
    : Gate(parent, nameAtHandOver(workspace, member), whatToDo(workspace, member.id), ways.back,
           _("De pincode wordt bekeken")),
      workspace_(workspace),
      member_(member.id),
      ways_(std::move(ways))
{
    const db::PinStore pins(workspace_.database());
    const bool hasOne = pins.hashOf(member_).has_value();
    if (!pins.isBlocked(member_)) {
        first_ = addField(_("Pincode"));
        if (!hasOne)
            second_ = addField(_("Nog een keer dezelfde pincode"));
    }
    addButtons(_("‹ Andere naam"), _("Verder ›"), [this] { second_ ? choose() : look(); });
}

// The try stands on its way to the disk before anybody looks: stopping the program does not undo it.
void PinScreen::look()
{
    db::PinStore pins(workspace_.database());
    const auto hash = pins.hashOf(member_);
    if (!hash || pins.isBlocked(member_))
        return complain(closedName(), *first_);
    pins.countTry(member_);
    workspace_.dossier->commit();
    setBusy(true);
    looking_.run([hash = *hash, pin = db::Pin(toUtf8(first_->GetValue()))] { return db::fits(hash, pin); },
                 [this](auto result) { looked(std::move(result)); });
}

void PinScreen::looked(std::future<bool> result)
{
    setBusy(false);
    forget();
    const bool right = result.get();
    db::PinStore pins(workspace_.database());
    if (!right)
        return complain(pins.isBlocked(member_) ? closedName() : _("Deze pincode past niet bij deze naam."),
                        *first_);
    pins.forgetTries(member_);
    workspace_.dossier->commit();
    later(*this, ways_.right);
}

void PinScreen::choose()
{
    const db::Pin pin(toUtf8(first_->GetValue()));
    if (!db::isAcceptable(pin))
        return complain(_("Een pincode heeft vier tot acht cijfers, en niets anders."), *first_);
    if (first_->GetValue() != second_->GetValue())
        return complain(_("De twee pincodes zijn niet gelijk. Typ ze nog eens."), *second_);
    setBusy(true);
    choosing_.run([pin] { return db::pinHash(pin); }, [this](auto result) { chosen(std::move(result)); });
}

void PinScreen::chosen(std::future<std::string> result)
try {
    setBusy(false);
    db::PinStore(workspace_.database()).choose(member_, result.get());
    workspace_.dossier->commit();
    forget();
    later(*this, ways_.right);
} catch (const db::Error& error) {
    complain(describe(error.kind()), *first_);
}

}  // namespace app::desktop
