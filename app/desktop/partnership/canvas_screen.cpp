#include "app/desktop/partnership/canvas_screen.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/native.h"
#include "app/desktop/partnership/canvas_foot.h"
#include "app/desktop/partnership/canvas_record.h"
#include "app/desktop/partnership/canvas_side.h"
#include "app/desktop/partnership/canvas_words.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

using forms::CanvasStep;
using forms::PartnershipCanvas;

constexpr int between = 10;
// In characters: a column in which somebody can read and write.
constexpr int leastColumn = 24;
// With less height than this the columns need what stands around them.
constexpr int leastLines = 18;

}  // namespace

CanvasScreen::CanvasScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      course_(workspace),
      watch_(workspace.traces.get()),
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
    stacked_ = false;
    record_ = nullptr;
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildChoice(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    rows->Add(buildMiddle(), wxSizerFlags(1).Expand());
    message_ = new Label(this, {}, {"amber"});
    message_->Hide();
    rows->Add(message_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    rows->Add(buildFoot(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin)));
    SetSizer(around);
    arrange();
    active_.back()->focus();
}

wxWindow* CanvasScreen::buildChoice()
{
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
    return shown_;
}

// What is recorded is read from top to bottom and scrolls as a whole; before that each column does so alone.
wxWindow* CanvasScreen::buildMiddle()
{
    auto* middle = isRecording() ? static_cast<wxWindow*>(new ScrolledSurface(this)) : new Surface(this);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    guide_ = new Label(middle, stepInWords(course_.canvas().place().step));
    rows->Add(guide_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small)));
    buildColumns(middle);
    rows->Add(columns_, wxSizerFlags(1).Expand());
    if (course_.canvas().isAtEnd()) {
        record_ = new CanvasRecord(middle, workspace_, course_);
        rows->Add(record_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(between)));
    }
    middle->SetSizer(rows);
    return middle;
}

// The first column of the card stands at the right.
void CanvasScreen::buildColumns(wxWindow* parent)
{
    columns_ = new wxBoxSizer(wxHORIZONTAL);
    const auto& sections = course_.instrument().sections;
    for (std::size_t place = sections.size(); place-- > 0;) {
        const auto& column = sections[place].id;
        if (!course_.canvas().isActive(column)) {
            sides_.push_back(canvasSide(parent, course_, place));
            columns_->Add(sides_.back());
            continue;
        }
        active_.push_back(new CanvasColumn(
            parent, course_, column, place + 1, hand_, watch_,
            {[this](const auto& how) { change(how); }, [this](const auto& how) { keep(how); },
             [this, column](const auto& text) { course_.keepHalfWritten(column, text); },
             [this](std::size_t card, wxPoint at) { showDrop(card, at); },
             [this](std::size_t card, wxPoint at) { drop(card, at); },
             [this](const wxString& why) { say(why); }}));
        columns_->Add(active_.back(), 1);
    }
}

wxWindow* CanvasScreen::buildFoot()
{
    const auto& canvas = course_.canvas();
    CanvasFoot::Ways ways{{}, [this] { undoOrRedo(&PartnershipCanvas::undo); }, [this] { forward(); }};
    if (!canvas.isAtStart() || partBefore(workspace_))
        ways.back = ways_.back;
    foot_ = new CanvasFoot(this, canvas.place().step, nextLabel(), ways);
    foot_->allowUndo(canvas.canUndo());
    return foot_;
}

// Where there is little room the columns that are not being filled give way, and then all but one of those
// that are; what is recorded stands below each other instead. Where there is little height, the words around
// the columns give way.
void CanvasScreen::arrange()
{
    const int room = GetClientSize().x - 2 * FromDIP(theme::margin);
    const int active = static_cast<int>(active_.size()) * (leastColumn * GetCharWidth() + FromDIP(between));
    const int sides = static_cast<int>(sides_.size()) * (canvasSideWidth(*this) + FromDIP(between));
    const bool fits = active_.size() == 1 || room >= active;
    const bool low = GetClientSize().y < leastLines * GetCharHeight();
    for (auto* side : sides_)
        side->Show(room >= active + sides);
    stack(!fits && isRecording());
    const bool one = !fits && !stacked_;
    shown_->Show(one);
    guide_->Show(!low || isRecording());
    foot_->shorten(low);
    // The last one to stand on the screen is the first to be filled.
    const auto chosen = active_.size() - 1 - static_cast<std::size_t>(shown_->GetSelection());
    for (std::size_t at = 0; at < active_.size(); ++at) {
        active_[at]->Show(!one || at == chosen);
        active_[at]->showHead(!one);
        active_[at]->showGuide(low && !isRecording());
    }
    setApart();
}

// In the order in which they are filled, from top to bottom, or beside each other again.
void CanvasScreen::stack(bool above)
{
    if (std::exchange(stacked_, above) == above)
        return;
    std::vector<wxWindow*> windows;
    for (const auto* item : columns_->GetChildren())
        windows.push_back(item->GetWindow());
    columns_->Clear();
    columns_->SetOrientation(above ? wxVERTICAL : wxHORIZONTAL);
    for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
        const bool active = std::find(active_.begin(), active_.end(), *window) != active_.end();
        columns_->Add(*window, active && !above ? 1 : 0);
    }
}

void CanvasScreen::setApart()
{
    bool first = true;
    for (auto* item : columns_->GetChildren()) {
        item->SetFlag(wxEXPAND | (stacked_ ? wxTOP : wxLEFT));
        item->SetBorder(first ? 0 : FromDIP(between));
        first = first && !item->IsShown();
    }
}

void CanvasScreen::change(const CanvasCourse::Change& change)
{
    if (!course_.change(change))
        return;
    say({});
    foot_->allowUndo(course_.canvas().canUndo());
    for (auto* column : active_)
        column->show();
}

// What was typed is seen already where it was typed.
void CanvasScreen::keep(const CanvasCourse::Change& change)
{
    if (course_.change(change) && record_)
        record_->show();
}

// What is undone is seen in the place where it was done.
void CanvasScreen::undoOrRedo(bool (PartnershipCanvas::*way)())
{
    const auto before = course_.canvas().place();
    change([&](PartnershipCanvas& canvas) { return (canvas.*way)(); });
    if (course_.canvas().place() != before)
        showAll();
}

bool CanvasScreen::isRecording() const
{
    return course_.canvas().place().step == CanvasStep::Record;
}

bool CanvasScreen::endsPart() const
{
    return isRecording() && (course_.canvas().isAtEnd() || course_.hasLaterPart());
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
    if (message_->Show(!words.empty()))
        settleAround(*this);
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
