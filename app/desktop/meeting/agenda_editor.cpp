#include "app/desktop/meeting/agenda_editor.h"

#include <wx/choice.h>

#include <algorithm>
#include <array>

#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/later.h"
#include "app/desktop/meeting/part_wording.h"
#include "app/desktop/meeting/returning_casus.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "app/desktop/widgets/undo_bar.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

using forms::ActivityKind;
using forms::Towards;

constexpr int minutesWidth = 64;
constexpr int mostMinutes = 480;
constexpr std::chrono::minutes usualTime{10};
constexpr std::array kinds{ActivityKind::CheckIn,  ActivityKind::LookBack, ActivityKind::Casusronde,
                           ActivityKind::HandOver, ActivityKind::Closing,  ActivityKind::Other};

// Runs when the person is done with the field.
void whenDone(wxTextCtrl& field, const std::function<void()>& done)
{
    field.Bind(wxEVT_KILL_FOCUS, [&field, done](wxFocusEvent& event) {
        event.Skip();
        // Rows that go lose the focus too, and their places mean something else by then.
        if (!field.IsBeingDeleted())
            done();
    });
    field.Bind(wxEVT_TEXT_ENTER, [&field](wxCommandEvent&) { field.Navigate(); });
}

}  // namespace

AgendaEditor::AgendaEditor(wxWindow* parent, MeetingPlan& plan, UndoBar& undo, std::function<void()> changed)
    : Card(parent), plan_(plan), undo_(undo), changed_(std::move(changed))
{
    build();
}

void AgendaEditor::build()
{
    body().Add(new Label(this, _("Agenda"), {"heading"}), wxSizerFlags().Expand());
    titles_.clear();
    const auto& activities = plan_.meeting().activities;
    for (std::size_t place = 0; place < activities.size(); ++place)
        forms::mayChange(activities[place]) ? addRow(place) : addHeldRow(activities[place]);
    for (const auto& code : plan_.codesToReturnTo())
        addReturn(code);
    addChoice();
}

void AgendaEditor::addRow(std::size_t place)
{
    const auto& activity = plan_.meeting().activities[place];
    const auto title = toWx(activity.title);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto beside = wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap));
    auto* name = textField(this, _("Onderdeel:") + " " + title, wxTE_PROCESS_ENTER);
    name->ChangeValue(title);
    whenDone(*name, [this, place, name] { retitle(place, name->GetValue()); });
    auto* time = textField(this, _("Minuten:") + " " + title, wxTE_PROCESS_ENTER);
    time->SetMinSize({FromDIP(minutesWidth), time->GetMinSize().y});
    time->ChangeValue(wxString::Format("%ld", static_cast<long>(activity.planned.count())));
    whenDone(*time, [this, place, time] {
        if (!setMinutes(place, time->GetValue()))
            time->ChangeValue(wxString::Format(
                "%ld", static_cast<long>(plan_.meeting().activities[place].planned.count())));
    });
    row->Add(name, wxSizerFlags(1).CenterVertical());
    row->Add(time, beside);
    row->Add(shortLabel(this, _("min"), {"muted"}),
             wxSizerFlags(beside).Border(wxLEFT, FromDIP(theme::small)));
    const auto add = [&](const wxString& label, bool possible, std::function<void()> pressed) {
        auto* made = button(this, label, ButtonLook::Link,
                            [this, pressed = std::move(pressed)] { later(*this, pressed); });
        native::setName(*made, label + ": " + title);
        made->Enable(possible);
        row->Add(made, beside);
    };
    for (const auto side : {Towards::Begin, Towards::End})
        add(side == Towards::Begin ? _("Omhoog") : _("Omlaag"), forms::canMove(plan_.meeting(), place, side),
            [this, place, side] { move(place, side); });
    add(_("Weg"), true, [this, place] { remove(place); });
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    titles_.push_back(name);
}

void AgendaEditor::addHeldRow(const forms::Activity& activity)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(this, toWx(activity.title), {"muted"}), wxSizerFlags(1).CenterVertical());
    row->Add(shortLabel(this, activity.endedAt ? _("gedaan") : _("nu"), {"muted"}),
             wxSizerFlags().CenterVertical());
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    titles_.push_back(nullptr);
}

void AgendaEditor::addReturn(const std::string& code)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(this, wxString::Format(_("De inbrenger van %s wilde hierop terugkomen."), toWx(code)),
                       {"muted"}),
             wxSizerFlags(1).CenterVertical());
    auto* made = button(this, _("Op de agenda"), ButtonLook::Link, [this, code] {
        later(*this, [this, code] {
            plan_.change([&](forms::Meeting& meeting) { returnTo(meeting, code); });
            buildAgain(titles_.size());
        });
    });
    native::setName(*made, _("Op de agenda") + ": " + toWx(code));
    row->Add(made, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void AgendaEditor::addChoice()
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    kind_ = new wxChoice(this, wxID_ANY);
    native::setName(*kind_, _("Wat komt erbij"));
    native::noticeFocus(*kind_);
    for (const auto kind : kinds)
        kind_->Append(describe(kind));
    kind_->SetSelection(static_cast<int>(kinds.size()) - 1);
    row->Add(kind_, wxSizerFlags().CenterVertical());
    row->Add(button(
                 this, _("Onderdeel erbij"), ButtonLook::Plain,
                 [this] { later(*this, [this] { addActivity(); }); }, "plus"),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    body().Add(row, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
}

void AgendaEditor::move(std::size_t place, Towards side)
{
    plan_.change([&](forms::Meeting& meeting) { forms::move(meeting, place, side); });
    buildAgain(side == Towards::Begin ? place - 1 : place + 1);
}

void AgendaEditor::remove(std::size_t place)
{
    const auto before = plan_.meeting();
    plan_.change([&](forms::Meeting& meeting) {
        meeting.activities.erase(meeting.activities.begin() + static_cast<std::ptrdiff_t>(place));
    });
    buildAgain(std::min(place, plan_.meeting().activities.size()));
    undo_.offer(wxString::Format(_("‘%s’ is weg."), toWx(before.activities[place].title)),
                [this, place, before] {
                    plan_.putBack(before);
                    buildAgain(place);
                });
}

void AgendaEditor::addActivity()
{
    forms::Activity added;
    added.kind = kinds.at(static_cast<std::size_t>(kind_->GetSelection()));
    added.title = toUtf8(describe(added.kind));
    added.planned = usualTime;
    std::size_t place = 0;
    plan_.change([&](forms::Meeting& meeting) { place = forms::add(meeting, added); });
    buildAgain(place);
}

void AgendaEditor::change(const std::function<void(forms::Meeting&)>& how)
{
    plan_.change(how);
    undo_.forget();
}

void AgendaEditor::retitle(std::size_t place, const wxString& title)
{
    const auto text = forms::trimmed(toUtf8(title));
    if (!text.empty() && text != plan_.meeting().activities[place].title)
        change([&](forms::Meeting& meeting) { meeting.activities[place].title = text; });
}

bool AgendaEditor::setMinutes(std::size_t place, const wxString& typed)
{
    const auto number = numberFrom(toUtf8(typed));
    if (!number || *number < 1 || *number > mostMinutes)
        return false;
    const std::chrono::minutes planned{static_cast<int>(*number)};
    if (planned != plan_.meeting().activities[place].planned)
        change([&](forms::Meeting& meeting) { meeting.activities[place].planned = planned; });
    changed_();
    return true;
}

void AgendaEditor::buildAgain(std::size_t place)
{
    undo_.forget();
    body().Clear(true);
    build();
    settleAround(*this);
    wxWindow* next = place < titles_.size() ? titles_[place] : nullptr;
    (next ? next : kind_)->SetFocus();
    changed_();
}

}  // namespace app::desktop
