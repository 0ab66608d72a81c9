#include "app/desktop/team/team_screen.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/team/member_form.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/undo_bar.h"
#include "app/desktop/words.h"
#include "db/store/erasure_store.h"
#include "db/store/pin_store.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

wxString about(const forms::Member& member)
{
    const auto role = roleInWords(member.role);
    const auto function = toWx(member.function);
    return function.empty() || function == role ? role : role + ", " + function;
}

}  // namespace

TeamScreen::TeamScreen(wxWindow* parent, Workspace& workspace, std::function<void(forms::Id)> person)
    : ScrolledSurface(parent), workspace_(workspace), person_(std::move(person))
{
    build();
}

void TeamScreen::build()
{
    members_ = db::TeamStore(workspace_.database()).members();
    // The leercoach first; within a role in the order in which people came.
    std::stable_sort(members_.begin(), members_.end(),
                     [](const auto& one, const auto& other) { return one.role < other.role; });
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Team"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(this,
                  _("Wie hier staat, kan een casus inbrengen en een reflector invullen. Namen blijven in dit "
                    "dossier."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    undo_ = new UndoBar(this);
    if (changing_ == 0 && !workspace_.dossier->isReadOnly())
        addNewcomer(rows);
    rows->Add(undo_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    addMembers(rows);
    addThoseWhoLeft(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
}

void TeamScreen::addMembers(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    if (!problem_.empty())
        card->body().Add(new Label(card, problem_, {"failure"}),
                         wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    bool first = true;
    for (const auto& member : members_) {
        if (!member.active)
            continue;
        if (!std::exchange(first, false))
            card->body().Add(divider(card),
                             wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
        member.id == changing_ ? addForm(card, member) : addRow(card, member);
    }
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void TeamScreen::addRow(Card* card, const forms::Member& member)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(card, toWx(member.name), {member.active ? "strong" : "plain"}),
               wxSizerFlags().Expand());
    words->Add(new Label(card, about(member), {"small", "muted"}), wxSizerFlags().Expand());
    row->Add(words, wxSizerFlags(1).CenterVertical());
    const auto add = [&](const wxString& label, std::function<void()> pressed) {
        auto* made = button(card, label, ButtonLook::Link,
                            [this, pressed = std::move(pressed)] { later(*this, pressed); });
        native::setName(*made, label + ": " + toWx(member.name));
        row->Add(made, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    };
    add(_("Gegevens"), [this, id = member.id] { person_(id); });
    const bool mayChange = !workspace_.dossier->isReadOnly();
    const auto withPin = db::PinStore(workspace_.database()).whoHaveOne();
    if (mayChange && std::find(withPin.begin(), withPin.end(), member.id) != withPin.end())
        add(_("Pincode wissen"), [this, member] { forgetPin(member); });
    if (mayChange && member.active) {
        add(_("Veranderen"), [this, id = member.id] { change(id); });
        add(_("Uit het team"), [this, member] { setActive(member, false); });
    } else if (mayChange) {
        add(_("Weer in het team"), [this, member] { setActive(member, true); });
    }
    card->body().Add(row, wxSizerFlags().Expand());
}

void TeamScreen::addForm(Card* card, const forms::Member& member)
{
    auto* form = new MemberForm(card, member, _("Bewaren"),
                                {[this](const auto& changed) { return keep(changed); },
                                 [this] { later(*this, [this] { change(0); }); }});
    card->body().Add(form, wxSizerFlags().Expand());
    form->focus();
}

void TeamScreen::addNewcomer(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Iemand erbij"), {"heading"}),
                     wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    auto* form =
        new MemberForm(card, {}, _("Toevoegen"), {[this](const auto& added) { return keep(added); }, {}});
    card->body().Add(form, wxSizerFlags().Expand());
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    form->focus();
}

void TeamScreen::addThoseWhoLeft(wxBoxSizer* rows)
{
    if (std::all_of(members_.begin(), members_.end(),
                    [](const auto& member) { return member.active || member.name == db::nobody; }))
        return;
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Niet meer in het team"), {"heading"}), wxSizerFlags().Expand());
    card->body().Add(
        new Label(card, _("Wat zij deden, blijft bij de vorige bijeenkomsten staan."), {"muted"}),
        wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    for (const auto& member : members_)
        if (!member.active && member.name != db::nobody)
            addRow(card, member);
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

std::optional<TeamFault> TeamScreen::keep(const forms::Member& member)
{
    const auto before =
        std::find_if(members_.begin(), members_.end(), [&](const auto& one) { return one.id == member.id; });
    const auto was = before == members_.end() ? std::nullopt : std::optional(*before);
    const auto fault = keepMember(workspace_, member);
    if (!fault)
        later(*this, [this, was] {
            change(0);
            if (was)
                offerUndo(_("Veranderd."), *was);
        });
    return fault;
}

void TeamScreen::setActive(forms::Member member, bool active)
{
    const auto before = member;
    member.active = active;
    const auto fault = keepMember(workspace_, member);
    problem_ = fault ? describe(*fault) : wxString{};
    if (fault)
        native::announce(*this, problem_);
    rebuild([this] { build(); });
    if (!fault && !active)
        offerUndo(wxString::Format(_("%s is uit het team."), toWx(member.name)), before);
}

void TeamScreen::offerUndo(const wxString& happened, const forms::Member& before)
{
    undo_->offer(happened, [this, before] {
        static_cast<void>(keepMember(workspace_, before));
        rebuild([this] { build(); });
    });
}

std::string TeamScreen::unfolded() const
{
    return changing_ == 0 ? std::string{} : std::to_string(changing_);
}

void TeamScreen::unfold(const std::string& what)
{
    for (const auto& member : members_)
        if (std::to_string(member.id) == what)
            return change(member.id);
}

// Who is here came in with the wachtwoordzin of a coach.
void TeamScreen::forgetPin(const forms::Member& member)
{
    db::PinStore(workspace_.database()).remove(member.id);
    workspace_.dossier->commit();
    rebuild([this] { build(); });
    native::announce(
        *this, wxString::Format(_("De pincode van %s is gewist. Bij het doorgeven kiest %s een nieuwe."),
                                toWx(member.name), firstName(member.name)));
}

void TeamScreen::change(forms::Id member)
{
    changing_ = member;
    problem_.clear();
    rebuild([this] { build(); });
}

}  // namespace app::desktop
