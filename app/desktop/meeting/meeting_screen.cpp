#include "app/desktop/meeting/meeting_screen.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/later.h"
#include "app/desktop/meeting/agenda_editor.h"
#include "app/desktop/meeting/groups_card.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "app/desktop/widgets/undo_bar.h"
#include "app/desktop/words.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/agenda_plan.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

// "13.30": as it is typed, without "uur".
wxString clockTime(forms::Instant instant)
{
    return timeOfDay(instant).BeforeFirst(' ');
}

wxString inWords(const forms::Meeting& meeting)
{
    const auto fit = forms::fitOf(meeting);
    const auto asked = static_cast<long>(fit.asked.count());
    const auto left = static_cast<long>((fit.there - fit.asked).count());
    if (left < 0)
        return wxString::Format(
            _("Dit past niet: samen %ld minuten, en dat is %ld te veel. Kort iets in, of haal "
              "iets weg."),
            asked, -left);
    const auto text = wxString::Format(_("Samen %ld minuten."), asked);
    return text + " " +
           (left == 0 ? _("Dat past precies.") : wxString::Format(_("Er blijven er %ld over."), left));
}

}  // namespace

MeetingScreen::MeetingScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), ways_(std::move(ways)), plan_(workspace)
{
    build();
}

void MeetingScreen::build()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    addHead(rows);
    undo_ = new UndoBar(this);
    groups_ = new Surface(this);
    groups_->SetSizer(new wxBoxSizer(wxVERTICAL));
    rows->Add(groups_, wxSizerFlags().Expand());
    addTimes(rows);
    rows->Add(undo_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(new AgendaEditor(this, plan_, *undo_, [this] { showFit(); }),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    addPeople(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    showFit();
    showPeople();
    if (workspace_.dossier->isReadOnly())
        for (auto* part : GetChildren())
            part->Disable();
}

void MeetingScreen::addHead(wxBoxSizer* rows)
{
    rows->Add(new Label(this, _("Bijeenkomst"), {"title"}), wxSizerFlags().Expand());
    const auto text = plan_.hasBegun()
                          ? _("De bijeenkomst is bezig. Wat nog moet komen, kan anders.")
                          : _("Wat je hier verandert, is meteen bewaard. Beginnen doe je op het overzicht.");
    rows->Add(new Label(this, text, {"muted"}), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
}

void MeetingScreen::addTimes(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    const auto& meeting = plan_.meeting();
    if (!plan_.hasBegun())
        addProgramme(card);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    day_ = addField(card, row, _("Dag"), toWx(textOf(localDay(meeting.plannedStart))));
    begin_ = addField(card, row, _("Begint om"), clockTime(meeting.plannedStart));
    end_ = addField(card, row, _("Klaar om"), clockTime(forms::agreedEnd(meeting)));
    day_->Enable(!plan_.hasBegun());
    begin_->Enable(!plan_.hasBegun());
    card->body().Add(row, wxSizerFlags().Expand());
    problem_ = new Label(card, {}, {"failure"});
    problem_->Hide();
    fit_ = new Label(card, {});
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    card->body().Add(problem_, below);
    card->body().Add(fit_, below);
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void MeetingScreen::addProgramme(Card* card)
{
    auto* choice = new wxChoice(card, wxID_ANY);
    native::setName(*choice, _("Programma"));
    native::noticeFocus(*choice);
    std::vector<std::string> ids;
    for (const auto& id : workspace_.templates.programmeIds()) {
        const auto* programme = workspace_.templates.programme(id);
        if (programme->agenda.empty())
            continue;
        choice->Append(toWx(programme->title));
        if (id == plan_.meeting().programmeId)
            choice->SetSelection(static_cast<int>(ids.size()));
        ids.push_back(id);
    }
    choice->Bind(wxEVT_CHOICE, [this, ids](wxCommandEvent& event) {
        const auto before = plan_.meeting();
        plan_.useProgramme(ids.at(static_cast<std::size_t>(event.GetSelection())));
        later(*this, [this, before] {
            rebuild([this] { build(); });
            undo_->offer(_("De agenda is vervangen."), [this, before] {
                plan_.putBack(before);
                rebuild([this] { build(); });
            });
        });
    });
    card->body().Add(new Label(card, _("Programma"), {"small", "muted"}), wxSizerFlags().Expand());
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    row->Add(choice, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    row->Add(button(card, _("Wat de leercoach zegt"), ButtonLook::Link,
                    [this] { later(*this, [this] { ways_.script(plan_.meeting().programmeId); }); }),
             wxSizerFlags().CenterVertical());
    card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    addFaults(card);
}

// A programme of one's own that is not understood is missed here, in the list of programmes.
void MeetingScreen::addFaults(Card* card)
{
    const auto faults = workspace_.templates.faults();
    if (faults.empty())
        return;
    const auto& first = faults.front();
    const auto file = pathToWx(toPath(toWx(first.file)).filename());
    auto text =
        first.line > 0
            ? wxString::Format(_("Een eigen sjabloon doet niet mee. In %s klopt regel %d niet: %s"), file,
                               first.line, toWx(first.message))
            : wxString::Format(_("Een eigen sjabloon doet niet mee. In %s: %s"), file, toWx(first.message));
    if (faults.size() > 1)
        text += " " + wxString::Format(_("Er zijn nog %zu fouten."), faults.size() - 1);
    card->body().Add(new Label(card, text, {"small", "amber"}),
                     wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
}

wxTextCtrl* MeetingScreen::addField(Card* card, wxBoxSizer* row, const wxString& label, const wxString& value)
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new Label(card, label, {"small", "muted"}), wxSizerFlags().Expand());
    auto* field = textField(card, label, wxTE_PROCESS_ENTER);
    field->ChangeValue(value);
    field->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        later(*this, [this] { applyTimes(); });
    });
    field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { applyTimes(); }); });
    column->Add(field, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    row->Add(column, wxSizerFlags(1).Border(wxRIGHT, FromDIP(theme::gap)));
    return field;
}

void MeetingScreen::applyTimes()
{
    const auto day = dateFrom(toUtf8(day_->GetValue()), localDay(workspace_.clock()));
    const auto begin = timeFrom(toUtf8(begin_->GetValue()));
    const auto end = timeFrom(toUtf8(end_->GetValue()));
    if (!day || !begin || !end || *end <= *begin)
        return showProblem(
            *problem_, !day             ? _("Welke dag? Typ bijvoorbeeld 24-11-2026 of 24 nov.")
                       : !begin || !end ? _("Hoe laat? Typ bijvoorbeeld 13.30.")
                                        : _("De bijeenkomst is klaar voordat ze begint. Kijk de tijden na."));
    problem_->Hide();
    const auto& meeting = plan_.meeting();
    const bool same = localDay(meeting.plannedStart) == *day &&
                      timeFrom(toUtf8(clockTime(meeting.plannedStart))) == begin &&
                      timeFrom(toUtf8(clockTime(forms::agreedEnd(meeting)))) == end;
    if (!same) {
        plan_.setTimes(*day, *begin, *end);
        undo_->forget();
    }
    showFit();
}

void MeetingScreen::showFit()
{
    const auto fit = forms::fitOf(plan_.meeting());
    (fit.asked > fit.there ? native::addClass : native::removeClass)(*fit_, "amber");
    fit_->say(inWords(plan_.meeting()));
    settleAround(*this);
}

void MeetingScreen::addPeople(wxBoxSizer* rows)
{
    auto* card = new Card(this);
    card->body().Add(new Label(card, _("Wie zijn er?"), {"heading"}), wxSizerFlags().Expand());
    people_ = new Label(card, {}, {"muted"});
    card->body().Add(people_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    auto* grid = new EvenGrid(3, FromDIP(theme::small));
    const auto& present = plan_.meeting().present;
    for (const auto& member : db::TeamStore(workspace_.database()).members()) {
        if (!member.active)
            continue;
        auto* box = new wxCheckBox(card, wxID_ANY, toWx(member.name));
        native::addClass(*box, "option");
        native::addClass(*box, "person");
        box->SetValue(std::count(present.begin(), present.end(), member.id) > 0);
        box->Bind(wxEVT_CHECKBOX,
                  [this, id = member.id](wxCommandEvent& event) { setPresent(id, event.IsChecked()); });
        grid->Add(box, wxSizerFlags().Expand());
    }
    card->body().Add(grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    addGuestField(card);
    rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void MeetingScreen::addGuestField(Card* card)
{
    const auto add = [this] {
        later(*this, [this] {
            const auto name = toUtf8(guest_->GetValue());
            if (forms::trimmed(name).empty())
                return guest_->SetFocus();
            plan_.addGuest(name);
            rebuild([this] { build(); });
            guest_->SetFocus();
        });
    };
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    guest_ = textField(card, _("Naam van een gast"), wxTE_PROCESS_ENTER);
    guest_->SetHint(_("Naam van een gast"));
    guest_->Bind(wxEVT_TEXT_ENTER, [add](wxCommandEvent&) { add(); });
    row->Add(guest_, wxSizerFlags(1).CenterVertical());
    row->Add(button(card, _("Gast erbij"), ButtonLook::Plain, add),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    card->body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
}

void MeetingScreen::showPeople()
{
    const auto count = plan_.meeting().present.size();
    const bool many = count > forms::mostTogether;
    (many ? native::addClass : native::removeClass)(*people_, "amber");
    people_->say(count == 0 ? _("Er is nog niemand aangevinkt. De bijeenkomst kan zo ook beginnen.")
                            : wxString::Format(many ? _("Jullie zijn met %zu. Dat is veel voor één tafel.")
                                                    : _("Jullie zijn met %zu."),
                                               count));
    addGroups();
    settleAround(*this);
}

// Above, where the advice is seen before the agenda is made.
void MeetingScreen::addGroups()
{
    groups_->DestroyChildren();
    groups_->GetSizer()->Clear();
    if (!GroupsCard::isNeeded(workspace_, plan_.meeting()))
        return;
    const GroupsCard::Ways ways{
        [this](forms::Id meeting) { show(meeting); },
        [this] {
            plan_.change([this](forms::Meeting& meeting) { forms::begin(meeting, 0, workspace_.clock()); });
            ways_.goOn();
        },
        [this] { ways_.print(plan_.meeting().id); }};
    groups_->GetSizer()->Add(new GroupsCard(groups_, workspace_, plan_, ways),
                             wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
}

void MeetingScreen::show(forms::Id meeting)
{
    later(*this, [this, meeting] {
        plan_.show(meeting);
        rebuild([this] { build(); });
    });
}

void MeetingScreen::setPresent(forms::Id member, bool present)
{
    undo_->forget();
    plan_.setPresent(member, present);
    later(*this, [this] { showPeople(); });
}

}  // namespace app::desktop
