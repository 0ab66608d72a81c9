#include "app/desktop/dossier/slots_card.h"

#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/notice.h"

namespace app::desktop {
namespace {

wxString about(db::SlotRole role)
{
    return role == db::SlotRole::Researcher ? _("onderzoeker, ziet alleen Onderzoek")
                                            : _("leercoach, ziet alles en mag vrijgeven");
}

}  // namespace

SlotsCard::SlotsCard(wxWindow* parent, Workspace& workspace, Ways ways)
    : Card(parent), workspace_(workspace), ways_(std::move(ways))
{
    body().Add(new Label(this, _("Wie dit dossier kan openen"), {"heading"}), wxSizerFlags().Expand());
    body().Add(new Label(this, _("Ieder met een eigen wachtwoordzin, die niemand anders kent.")),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    addSlots();
    if (!workspace_.dossier->isReadOnly())
        addButtons();
}

void SlotsCard::addSlots()
{
    const auto& slots = workspace_.dossier->slots();
    const auto coaches = std::count_if(slots.begin(), slots.end(),
                                       [](const auto& slot) { return slot.role == db::SlotRole::Leercoach; });
    for (const auto& slot : slots)
        if (slot.role != db::SlotRole::Recovery)
            addSlot(slot, !workspace_.dossier->isReadOnly() &&
                              (slot.role == db::SlotRole::Researcher || coaches > 1));
}

// Of two with the same label, which older dossiers may have, the first goes first.
void SlotsCard::addSlot(const db::KeySlot& slot, bool mayGo)
{
    const auto label = toWx(slot.label);
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(this, label, {"strong"}), wxSizerFlags().Expand());
    words->Add(new Label(this, about(slot.role), {"small", "muted"}), wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(words, wxSizerFlags(1).CenterVertical());
    if (mayGo) {
        auto* gone = button(this, _("Weghalen"), ButtonLook::Link,
                            [this, which = slot.label] { later(*this, [this, which] { remove(which); }); });
        native::setName(*gone, _("Weghalen: ") + label);
        row->Add(gone, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    }
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

void SlotsCard::addButtons()
{
    const auto flags = wxSizerFlags().Border(wxRIGHT | wxTOP, FromDIP(theme::gap));
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    row->Add(
        button(this, _("Nieuwe wachtwoordzin kiezen"), ButtonLook::Plain, ways_.changePassphrase, "lock"),
        flags);
    if (workspace_.dossier->slots().size() < db::maxSlots) {
        row->Add(button(
                     this, _("Leercoach erbij"), ButtonLook::Plain,
                     [this] { ways_.add(db::SlotRole::Leercoach); }, "plus"),
                 flags);
        row->Add(button(
                     this, _("Onderzoeker erbij"), ButtonLook::Plain,
                     [this] { ways_.add(db::SlotRole::Researcher); }, "plus"),
                 flags);
    } else {
        body().Add(new Label(this, _("Er kan niemand meer bij. Haal eerst iemand weg."), {"muted"}),
                   wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    }
    body().Add(row, wxSizerFlags().Expand());
}

void SlotsCard::remove(const std::string& label)
{
    const Notice question{
        wxString::Format(_("De wachtwoordzin van %s weghalen?"), toWx(label)),
        _("Die zin opent het dossier daarna niet meer. Kopieën van vroeger gaan er nog wel mee open.")};
    if (!ask(this, question, _("Weghalen"), _("Terug")))
        return;
    const auto& slots = workspace_.dossier->slots();
    const auto found =
        std::find_if(slots.begin(), slots.end(), [&](const auto& slot) { return slot.label == label; });
    if (found == slots.end() ||
        !workspace_.dossier->removeSlot(static_cast<std::size_t>(found - slots.begin())))
        return;
    ways_.removed();
}

}  // namespace app::desktop
