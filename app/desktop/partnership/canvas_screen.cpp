#include "app/desktop/partnership/canvas_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>
#include <set>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/partnership/canvas_words.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

using forms::CanvasStep;
using forms::PartnershipCanvas;

constexpr int sideWidth = 184;
// In characters: a column in which somebody can read and write, and one to read only.
constexpr int leastColumn = 24;
constexpr int leastSide = 20;

constexpr std::array months{3, 6, 12, 24};

// To choose from, with the day that was chosen already.
std::vector<forms::Date> reviewDays(forms::Date today, std::optional<forms::Date> chosen)
{
    std::set<forms::Date> days;
    for (const auto count : months)
        days.insert(forms::monthsAfter(today, count));
    if (chosen)
        days.insert(*chosen);
    return {days.begin(), days.end()};
}

}  // namespace

CanvasScreen::CanvasScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      course_(workspace),
      typed_(workspace, [this] { keepHalfWritten(); })
{
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, &CanvasScreen::onKey, this);
    build();
}

void CanvasScreen::build()
{
    active_.clear();
    sides_.clear();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildHead(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    rows->Add(buildColumns(), wxSizerFlags(1).Expand());
    if (course_.canvas().isAtEnd())
        rows->Add(buildRecord(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    message_ = new Label(this, {}, {"amber"});
    rows->Add(message_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    rows->Add(buildFoot(), wxSizerFlags().Expand());
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::inset)));
    SetSizer(around);
    arrange();
    active_.back()->focus();
}

wxSizer* CanvasScreen::buildHead()
{
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(new Label(this, stepInWords(course_.canvas().place().step)), wxSizerFlags(1).CenterVertical());
    shown_ = new wxChoice(this, wxID_ANY);
    native::setName(*shown_, _("Kolom"));
    native::noticeFocus(*shown_);
    for (const auto& column : course_.canvas().active())
        shown_->Append(toWx(course_.section(column).title));
    shown_->SetSelection(0);
    shown_->Hide();
    shown_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        arrange();
        settleAround(*this);
    });
    head->Add(shown_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    return head;
}

// The first column of the card stands at the right.
wxSizer* CanvasScreen::buildColumns()
{
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    const auto& sections = course_.instrument().sections;
    for (std::size_t place = sections.size(); place-- > 0;) {
        const auto between =
            wxSizerFlags().Expand().Border(wxLEFT, place + 1 < sections.size() ? FromDIP(10) : 0);
        if (!course_.canvas().isActive(sections[place].id)) {
            sides_.push_back(buildSide(place));
            columns->Add(sides_.back(), between);
            continue;
        }
        active_.push_back(new CanvasColumn(
            this, course_, sections[place].id, place + 1, hand_,
            {[this](const auto& how) { change(how); }, [this](const auto& how) { course_.change(how); },
             [this, column = sections[place].id](const auto& text) { course_.keepHalfWritten(column, text); },
             [this](std::size_t card, wxPoint at) { showDrop(card, at); },
             [this](std::size_t card, wxPoint at) { drop(card, at); },
             [this](const wxString& why) { say(why); }}));
        columns->Add(active_.back(), wxSizerFlags(between).Proportion(1));
    }
    return columns;
}

// What was agreed in a column that is done; of one that is still to come only its name.
wxWindow* CanvasScreen::buildSide(std::size_t place)
{
    const auto& section = course_.instrument().sections[place];
    const auto& first = course_.canvas().active().front();
    const auto& sections = course_.instrument().sections;
    const auto now = std::find_if(sections.begin(), sections.end(),
                                  [&](const forms::Section& one) { return one.id == first; });
    const bool isDone = static_cast<std::ptrdiff_t>(place) < now - sections.begin();
    auto* card = new Card(this);
    card->SetMinSize({FromDIP(sideWidth), -1});
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(shortLabel(card, wxString::Format("%zu", place + 1), {"badge", isDone ? "done" : "rest"}),
               wxSizerFlags().CenterVertical());
    title->Add(new Label(card, toWx(section.title), {"strong"}),
               wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    card->body().Add(title, wxSizerFlags().Expand());
    auto* words = new ScrolledSurface(card);
    words->SetBackgroundColour(paint(theme::card));
    auto* lines = new wxBoxSizer(wxVERTICAL);
    for (const auto& statement : course_.canvas().card().statements)
        if (statement.column == section.id && statement.layer == forms::StatementLayer::Agreed)
            lines->Add(new Label(words, toWx(statement.text), {"small"}),
                       wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    words->SetSizer(lines);
    card->body().Add(words, wxSizerFlags(1).Expand());
    return card;
}

// At the end: what changed since the last time, and when the team looks again.
wxWindow* CanvasScreen::buildRecord()
{
    auto* card = new Card(this, Card::Look::Accent);
    if (course_.before()) {
        const auto changes = changesInWords(*course_.before(), course_.canvas().card());
        card->body().Add(new Label(card, _("Wat is veranderd"), {"strong"}), wxSizerFlags().Expand());
        card->body().Add(
            new Label(card, changes.empty() ? _("Niets: alles blijft zoals het was.") : changes, {"small"}),
            wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(shortLabel(card, _("Wanneer kijken jullie terug?")),
             wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    auto* choice = new wxChoice(card, wxID_ANY);
    const auto today = localDay(workspace_.clock());
    const auto days = reviewDays(today, course_.canvas().card().reviewOn);
    for (const auto& day : days)
        choice->Append(dayInWords(day, today));
    choice->Append(_("Nog niet afgesproken"));
    native::setName(*choice, _("Wanneer kijken jullie terug?"));
    native::noticeFocus(*choice);
    const auto chosen = course_.canvas().card().reviewOn;
    const auto at = chosen ? std::find(days.begin(), days.end(), *chosen) : days.end();
    choice->SetSelection(static_cast<int>(at - days.begin()));
    choice->Bind(wxEVT_CHOICE, [this, days](wxCommandEvent& event) {
        const auto place = static_cast<std::size_t>(event.GetSelection());
        const auto day = place < days.size() ? std::optional(days[place]) : std::nullopt;
        course_.change([&](auto& canvas) { return canvas.reviewOn(day); });
    });
    row->Add(choice, wxSizerFlags().CenterVertical());
    card->body().Add(row, wxSizerFlags().Expand());
    return card;
}

wxSizer* CanvasScreen::buildFoot()
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    if (course_.canvas().isAtStart())
        row->Add(button(this, _("\u2039 Naar het overzicht"), ButtonLook::Plain,
                        [this] { later(*this, ways_.overview); }),
                 flags);
    else
        row->Add(
            button(this, _("\u2039 Terug"), ButtonLook::Plain, [this] { later(*this, [this] { back(); }); }),
            flags);
    const auto step = course_.canvas().place().step;
    for (const auto each :
         {CanvasStep::Write, CanvasStep::Share, CanvasStep::Group, CanvasStep::Choose, CanvasStep::Record}) {
        row->Add(shortLabel(this, stepName(each), {each == step ? "current-step" : "muted"}), flags);
    }
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    undo_ = button(this, _("Ongedaan maken"), ButtonLook::Plain,
                   [this] { later(*this, [this] { undoOrRedo(&PartnershipCanvas::undo); }); });
    undo_->Enable(course_.canvas().canUndo());
    last->Add(undo_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    last->Add(button(this, nextLabel(), ButtonLook::Primary, [this] { later(*this, [this] { forward(); }); }),
              wxSizerFlags().CenterVertical());
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::gap)));
    return row;
}

// Where there is little room the columns that are not being filled give way, and then all but one of those
// that are.
void CanvasScreen::arrange()
{
    const int room = GetClientSize().x - 2 * FromDIP(theme::inset);
    const int active = static_cast<int>(active_.size()) * leastColumn * GetCharWidth();
    const int sides =
        static_cast<int>(sides_.size()) * std::max(FromDIP(sideWidth), leastSide * GetCharWidth());
    for (auto* side : sides_)
        side->Show(room >= active + sides);
    const bool fits = active_.size() == 1 || room >= active;
    shown_->Show(!fits);
    // The last one to stand on the screen is the first to be filled.
    const auto chosen = active_.size() - 1 - static_cast<std::size_t>(shown_->GetSelection());
    for (std::size_t at = 0; at < active_.size(); ++at)
        active_[at]->Show(fits || at == chosen);
}

void CanvasScreen::change(const CanvasCourse::Change& change)
{
    if (!course_.change(change))
        return;
    say({});
    undo_->Enable(course_.canvas().canUndo());
    for (auto* column : active_)
        column->show();
}

// What is undone is seen in the place where it was done.
void CanvasScreen::undoOrRedo(bool (PartnershipCanvas::*way)())
{
    const auto before = course_.canvas().place();
    change([&](PartnershipCanvas& canvas) { return (canvas.*way)(); });
    if (course_.canvas().place() != before)
        showAll();
}

bool CanvasScreen::endsPart() const
{
    return course_.canvas().place().step == CanvasStep::Record &&
           (course_.canvas().isAtEnd() || course_.hasLaterPart());
}

wxString CanvasScreen::nextLabel() const
{
    const auto place = course_.canvas().place();
    if (course_.canvas().isAtEnd())
        return _("Dit spreken we af");
    if (endsPart())
        return _("Verder met de bijeenkomst \u203a");
    if (place.step == CanvasStep::Record)
        return _("Naar de volgende kolom \u203a");
    auto next = stepName(static_cast<CanvasStep>(static_cast<int>(place.step) + 1));
    return next.Left(1).Upper() + next.Mid(1) + L" \u203a";
}

void CanvasScreen::keepTyped()
{
    for (auto* column : active_)
        column->keepTyped();
}

void CanvasScreen::keepHalfWritten()
{
    for (auto* column : active_)
        column->keepHalfWritten();
}

CanvasColumn* CanvasScreen::columnAt(wxPoint at) const
{
    const auto found = std::find_if(active_.begin(), active_.end(), [&](const CanvasColumn* column) {
        return column->IsShownOnScreen() && column->GetScreenRect().Contains(at);
    });
    return found == active_.end() ? nullptr : *found;
}

void CanvasScreen::showDrop(std::size_t card, wxPoint at)
{
    const auto* over = columnAt(at);
    for (auto* column : active_)
        column->showDrop(column == over ? std::optional(at) : std::nullopt, card);
}

void CanvasScreen::drop(std::size_t card, wxPoint at)
{
    for (auto* column : active_)
        column->showDrop({}, card);
    if (auto* column = columnAt(at))
        later(*this, [column, card, at] { column->drop(card, at); });
}

void CanvasScreen::forward()
{
    keepTyped();
    const bool ends = endsPart();
    if (course_.canvas().isAtEnd())
        course_.agree();
    else
        course_.change([](PartnershipCanvas& canvas) { return canvas.forward(); });
    if (ends)
        return ways_.onward();
    showAll();
}

bool CanvasScreen::back()
{
    if (course_.canvas().isAtStart())
        return false;
    keepTyped();
    course_.change([](PartnershipCanvas& canvas) { return canvas.back(); });
    showAll();
    return true;
}

void CanvasScreen::showAll()
{
    SetSizer(nullptr);
    DestroyChildren();
    build();
    settleAround(*this);
}

void CanvasScreen::say(const wxString& words)
{
    message_->say(words);
    if (!words.empty())
        native::announce(*message_, words);
}

void CanvasScreen::onKey(wxKeyEvent& event)
{
    const bool typing = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
    if (typing || !event.ControlDown() || event.GetKeyCode() != 'Z')
        return event.Skip();
    const auto way = event.ShiftDown() ? &PartnershipCanvas::redo : &PartnershipCanvas::undo;
    later(*this, [this, way] { undoOrRedo(way); });
}

}  // namespace app::desktop
