#include "app/desktop/partnership/canvas_column.h"

#include <wx/button.h>
#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <memory>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/traces/trace_words.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

using forms::CanvasStep;
using forms::PartnershipCanvas;
using forms::StatementLayer;

// A name that no group of the column has yet.
std::string newName(const std::vector<std::string>& taken)
{
    for (std::size_t number = taken.size() + 1;; ++number) {
        auto name = toUtf8(wxString::Format(_("Groepje %zu"), number));
        if (std::find(taken.begin(), taken.end(), name) == taken.end())
            return name;
    }
}

}  // namespace

CanvasColumn::CanvasColumn(wxWindow* parent, const CanvasCourse& course, const std::string& column,
                           std::size_t number, Hand& hand, TraceWatch& watch, Ways ways)
    : Surface(parent), course_(course), column_(column), hand_(hand), watch_(watch), ways_(std::move(ways))
{
    cards_ = new CanvasCards(this, course, watch, column,
                             {ways_.change, ways_.keep, [this] { showBar(); },
                              [this](wxKeyEvent& event) { onKey(event); }, ways_.dragged, ways_.dropped});
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto line = wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::small));
    head_ = buildHead(number);
    rows->Add(head_, line);
    if (course.canvas().place().step <= CanvasStep::Group)
        rows->Add(buildEntry(), line);
    rows->Add(cards_, wxSizerFlags(1).Expand());
    if (course.canvas().place().step != CanvasStep::Record)
        rows->Add(buildBar(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::normal)));
    SetSizer(around);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        Refresh();
        event.Skip();
    });
    showBar();
}

wxSizer* CanvasColumn::buildHead(std::size_t number)
{
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(shortLabel(this, wxString::Format("%zu", number), {"badge"}), wxSizerFlags().CenterVertical());
    title->Add(new Label(this, toWx(course_.section(column_).title), {"heading"}),
               wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    return title;
}

wxSizer* CanvasColumn::buildEntry()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    entry_ = textField(this, wxString::Format(_("Kaartje voor %s"), toWx(course_.section(column_).title)),
                       wxTE_PROCESS_ENTER);
    entry_->SetHint(_("Nieuw kaartje"));
    entry_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { write(); }); });
    entry_->ChangeValue(toWx(course_.halfWritten(column_)));
    entry_->SetInsertionPointEnd();
    pause_ = std::make_unique<TypingPause>(*entry_, [this] { keepHalfWritten(); });
    rows->Add(entry_, wxSizerFlags().Expand());
    hint_ = new TraceHint(this, &watch_);
    hint_->watch(*entry_);
    rows->Add(hint_, wxSizerFlags().Expand());
    return rows;
}

wxSizer* CanvasColumn::buildBar()
{
    auto* bar = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto add = [&](const wxString& label, std::function<void()> pressed) {
        forChosen_.push_back(button(this, label, ButtonLook::Link,
                                    [this, pressed = std::move(pressed)] { later(*this, pressed); }));
        native::addClass(*forChosen_.back(), "small");
        bar->Add(forChosen_.back(), wxSizerFlags().Border(wxRIGHT, FromDIP(theme::gap)));
        return forChosen_.back();
    };
    const auto step = course_.canvas().place().step;
    if (step == CanvasStep::Choose) {
        add(_("Stip erbij"), [this] { act([](auto& canvas, auto at) { return canvas.vote(at, 1); }); });
        add(_("Stip eraf"), [this] { act([](auto& canvas, auto at) { return canvas.vote(at, -1); }); });
        agree_ = add(_("Afspreken"), [this] { agreeOrNot(); });
        return bar;
    }
    if (step == CanvasStep::Group)
        add(_("Verplaatsen"), [this] { chooseGroup(); });
    add(_("Wijzigen"), [this] { edit(); });
    add(_("Weghalen"), [this] { act([](auto& canvas, auto at) { return canvas.remove(at); }); });
    return bar;
}

void CanvasColumn::showBar()
{
    const auto chosen = cards_->chosen();
    for (auto* one : forChosen_)
        one->Enable(chosen.has_value());
    if (!agree_)
        return;
    const bool agreed = chosen && course_.canvas().card().statements[*chosen].layer == StatementLayer::Agreed;
    relabel(*agree_, agreed ? _("Toch niet") : _("Afspreken"));
}

void CanvasColumn::show()
{
    const auto count = course_.canvas().card().statements.size();
    const bool onCard = cards_->hasFocusOnCard();
    auto chosen = cards_->chosen();
    if (chosen && *chosen >= count)
        chosen.reset();
    cards_->show(onCard ? chosen : std::nullopt);
    showBar();
}

void CanvasColumn::focus()
{
    if (entry_)
        entry_->SetFocus();
    else
        cards_->focusFirst();
}

void CanvasColumn::showHead(bool shown)
{
    head_->ShowItems(shown);
}

void CanvasColumn::showGuide(bool shown)
{
    cards_->showGuide(shown);
}

void CanvasColumn::keepTyped()
{
    cards_->flush();
    if (entry_ && !entry_->IsEmpty())
        write();
}

void CanvasColumn::keepHalfWritten()
{
    cards_->flush();
    if (!entry_)
        return;
    const auto text = toUtf8(entry_->GetValue());
    if (!editing_)
        return ways_.keepHalfWritten(text);
    if (!forms::trimmed(text).empty())
        ways_.keep([&](PartnershipCanvas& canvas) { return canvas.reword(*editing_, text); });
}

void CanvasColumn::write()
{
    const auto text = toUtf8(entry_->GetValue());
    const auto editing = std::exchange(editing_, std::nullopt);
    entry_->ChangeValue({});
    ways_.keepHalfWritten({});
    ways_.change([&](PartnershipCanvas& canvas) {
        return editing ? canvas.reword(*editing, text) : canvas.add(column_, text);
    });
    entry_->SetFocus();
    sayTraces(text);
}

// A card that was entered before there was a pause in typing.
void CanvasColumn::sayTraces(const std::string& text)
{
    if (!watch_.sees() || !watch_.isReady())
        return;
    hint_->look(*entry_);
    const auto traces = watch_.tracesIn(text);
    if (!traces.empty())
        ways_.say(quoted(traces.front(), text) + " " + reasonFor(traces.front().kind) + ". " +
                  _("Kies het kaartje en dan Wijzigen om er iets anders neer te zetten."));
}

void CanvasColumn::edit()
{
    editing_ = cards_->chosen();
    if (!editing_ || !entry_)
        return;
    entry_->ChangeValue(toWx(course_.canvas().card().statements[*editing_].text));
    entry_->SetFocus();
    entry_->SelectAll();
    if (watch_.sees() && watch_.isReady())
        hint_->look(*entry_);
}

void CanvasColumn::act(const std::function<bool(PartnershipCanvas&, std::size_t)>& act)
{
    if (const auto chosen = cards_->chosen())
        ways_.change([&](PartnershipCanvas& canvas) { return act(canvas, *chosen); });
}

void CanvasColumn::chooseGroup()
{
    if (!cards_->chosen())
        return;
    wxMenu menu;
    const auto offer = [&](const wxString& label, const std::string& cluster) {
        menu.Bind(
            wxEVT_MENU,
            [this, cluster](wxCommandEvent&) { later(*this, [this, cluster] { moveTo(cluster); }); },
            menu.Append(wxID_ANY, wxControl::EscapeMnemonics(label))->GetId());
    };
    const auto groups = course_.canvas().clusters(column_);
    for (const auto& name : groups)
        offer(toWx(name), name);
    offer(_("Nieuw groepje"), newName(groups));
    offer(_("Los"), {});
    PopupMenu(&menu);
}

void CanvasColumn::moveTo(const std::string& cluster)
{
    act([&](PartnershipCanvas& canvas, std::size_t at) { return canvas.move(at, column_, cluster); });
}

// What was cut comes to the group of the chosen card, or loose when none is chosen.
void CanvasColumn::putDown()
{
    const auto cut = std::exchange(hand_, std::nullopt);
    const auto& statements = course_.canvas().card().statements;
    if (!cut || *cut >= statements.size())
        return;
    const auto beside = cards_->chosen();
    const auto cluster = beside ? statements[*beside].cluster : std::string{};
    ways_.change([&](PartnershipCanvas& canvas) { return canvas.move(*cut, column_, cluster); });
}

void CanvasColumn::showDrop(std::optional<wxPoint> at, std::size_t card)
{
    cards_->showDrop(at ? std::optional(cards_->placeAt(*at, card)) : std::nullopt);
}

// On another loose card the two become a group.
void CanvasColumn::drop(std::size_t card, wxPoint at)
{
    const auto place = cards_->placeAt(at, card);
    ways_.change([&](PartnershipCanvas& canvas) {
        return place.beside ? canvas.join(card, *place.beside, newName(canvas.clusters(column_)))
                            : canvas.move(card, column_, place.cluster);
    });
}

void CanvasColumn::agreeOrNot()
{
    const auto chosen = cards_->chosen();
    if (!chosen)
        return;
    if (course_.canvas().card().statements[*chosen].layer == StatementLayer::Agreed)
        return act([](auto& canvas, auto at) { return canvas.withdraw(at); });
    if (course_.canvas().agreedIn(column_) >= forms::maxAgreedInColumn)
        return ways_.say(_("Vijf afspraken in een kolom is genoeg. Laat eerst een andere los."));
    act([](auto& canvas, auto at) { return canvas.agree(at); });
}

void CanvasColumn::onKey(wxKeyEvent& event)
{
    const auto step = course_.canvas().place().step;
    if (!cards_->hasFocusOnCard())
        return event.Skip();
    const auto key = event.GetKeyCode();
    if (event.ControlDown() && step == CanvasStep::Group && key == 'X')
        hand_ = cards_->chosen();
    else if (event.ControlDown() && step == CanvasStep::Group && key == 'V')
        later(*this, [this] { putDown(); });
    else if (event.HasModifiers())
        event.Skip();
    else if (key == WXK_DELETE && step != CanvasStep::Choose)
        later(*this, [this] { act([](auto& canvas, auto at) { return canvas.remove(at); }); });
    else if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER)
        later(*this, [this, step] { step == CanvasStep::Choose ? agreeOrNot() : edit(); });
    else if (step == CanvasStep::Choose && (key == '+' || key == '=' || key == WXK_NUMPAD_ADD))
        later(*this, [this] { act([](auto& canvas, auto at) { return canvas.vote(at, 1); }); });
    else if (step == CanvasStep::Choose && (key == '-' || key == WXK_NUMPAD_SUBTRACT))
        later(*this, [this] { act([](auto& canvas, auto at) { return canvas.vote(at, -1); }); });
    else
        event.Skip();
}

void CanvasColumn::onPaint()
{
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    const auto size = GetClientSize();
    context->SetBrush(paint(theme::card));
    context->SetPen(wxPen(paint(theme::petrol), FromDIP(2)));
    context->DrawRoundedRectangle(1, 1, size.x - 3, size.y - 3, FromDIP(theme::corner));
}

}  // namespace app::desktop
