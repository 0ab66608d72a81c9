#include "app/desktop/partnership/canvas_cards.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <memory>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/partnership/canvas_words.h"
#include "app/desktop/text.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/widgets/drag.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {
namespace {

using forms::CanvasStep;
using forms::StatementLayer;

// Beside the groups there is room for the loose cards from this width on.
constexpr int sideBySide = 380;
}  // namespace

CanvasCards::CanvasCards(wxWindow* parent, const CanvasCourse& course, TraceWatch& watch, std::string column,
                         Ways ways)
    : ScrolledSurface(parent),
      course_(course),
      watch_(watch),
      column_(std::move(column)),
      ways_(std::move(ways))
{
    SetBackgroundColour(paint(theme::card));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit();
        event.Skip();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { onPaint(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { ways_.key(event); });
    build();
}

void CanvasCards::show(std::optional<std::size_t> focus)
{
    chosen_ = focus;
    rebuild([this] { build(); });
    fit();
    settleAround(*this);
    for (const auto& tile : tiles_)
        if (focus == tile.statement)
            tile.button->SetFocus();
}

void CanvasCards::build()
{
    typing_.clear();
    tiles_.clear();
    groups_.clear();
    across_ = nullptr;
    const auto step = course_.canvas().place().step;
    auto* rows = new wxBoxSizer(wxVERTICAL);
    guide_ = new Label(this, stepInWords(step), {"small", "strong"});
    guide_->Show(guides_);
    rows->Add(guide_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    for (const auto& question : course_.section(column_).questions)
        rows->Add(new Label(this, toWx(question.label + (question.help.empty() ? "" : " " + question.help)),
                            {"small", "muted"}),
                  wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    if (step == CanvasStep::Record) {
        addRecorded(*rows);
    } else if (step == CanvasStep::Write || step == CanvasStep::Share) {
        addCards(*rows, {}, false);
        for (const auto& name : course_.canvas().clusters(column_))
            addCards(*rows, name, false);
    } else {
        addGroupsAndLoose(*rows);
    }
    SetSizer(rows);
    // GTK chooses the first one of itself.
    if (!chosen_ && !tiles_.empty())
        chosen_ = tiles_.front().statement;
}

void CanvasCards::addGroupsAndLoose(wxSizer& rows)
{
    across_ = new wxBoxSizer(wxHORIZONTAL);
    auto* grouped = new wxBoxSizer(wxVERTICAL);
    for (const auto& name : course_.canvas().clusters(column_))
        addGroup(*grouped, name);
    auto* loose = new wxBoxSizer(wxVERTICAL);
    auto* head = new Label(this, _("Nog los"), {"small", "muted"});
    loose->Add(head, wxSizerFlags().Expand());
    addCards(*loose, {}, false);
    head->Show(loose->GetItemCount() > 1);
    if (!groups_.empty()) {
        across_->Add(grouped, wxSizerFlags(1).Expand());
        across_->AddSpacer(FromDIP(theme::gap));
    } else {
        delete grouped;
    }
    across_->Add(loose, wxSizerFlags(1).Expand());
    rows.Add(across_, wxSizerFlags().Expand());
}

void CanvasCards::addGroup(wxSizer& rows, const std::string& name)
{
    auto* group = new wxBoxSizer(wxVERTICAL);
    const auto around = wxSizerFlags().Expand().Border(wxALL, FromDIP(theme::small));
    if (course_.canvas().place().step == CanvasStep::Group)
        group->Add(makeName(name), around);
    else
        group->Add(new Label(this, toWx(name), {"strong"}), around);
    addCards(*group, name, true);
    rows.Add(group, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    groups_.push_back({name, group});
}

void CanvasCards::addCards(wxSizer& rows, const std::string& cluster, bool inGroup)
{
    const auto& statements = course_.canvas().card().statements;
    const int beside = inGroup ? wxLEFT | wxRIGHT | wxBOTTOM : wxTOP;
    for (std::size_t at = 0; at < statements.size(); ++at)
        if (statements[at].column == column_ && statements[at].cluster == cluster) {
            tiles_.push_back({makeTile(at), at, inGroup});
            rows.Add(tiles_.back().button, wxSizerFlags().Expand().Border(beside, FromDIP(theme::small)));
        }
}

// What is agreed, to be put in the words that will stand on the convenant.
void CanvasCards::addRecorded(wxSizer& rows)
{
    const auto& statements = course_.canvas().card().statements;
    int number = 0;
    for (std::size_t at = 0; at < statements.size(); ++at) {
        if (statements[at].column != column_ || statements[at].layer != StatementLayer::Agreed)
            continue;
        auto* field = textArea(this, wxString::Format(_("Afspraak %d"), ++number), 2);
        field->ChangeValue(toWx(statements[at].text));
        typing_.push_back(std::make_unique<TypingPause>(*field, [this, field, at] {
            ways_.keep([&](auto& canvas) { return canvas.reword(at, toUtf8(field->GetValue())); });
        }));
        rows.Add(field, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        auto* hint = new TraceHint(this, &watch_);
        hint->watch(*field);
        rows.Add(hint, wxSizerFlags().Expand());
    }
    if (number == 0)
        rows.Add(new Label(this,
                           _("Hier is nog niets afgesproken. Ga terug naar kiezen, of laat deze kolom open."),
                           {"muted"}),
                 wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void CanvasCards::showGuide(bool shown)
{
    guides_ = shown;
    guide_->Show(shown);
}

// What is recorded is seen as a whole: the page on which it stands scrolls.
wxSize CanvasCards::DoGetBestSize() const
{
    if (course_.canvas().place().step != CanvasStep::Record || !GetSizer())
        return ScrolledSurface::DoGetBestSize();
    return {1, GetSizer()->CalcMin().y};
}

void CanvasCards::flush()
{
    for (const auto& pause : typing_)
        pause->flush();
}

wxTextCtrl* CanvasCards::makeName(const std::string& cluster)
{
    auto* field = textField(this, _("Naam van het groepje"), wxTE_PROCESS_ENTER);
    field->ChangeValue(toWx(cluster));
    const auto keep = [this, field, cluster] {
        if (IsBeingDeleted())
            return;
        const auto name = toUtf8(field->GetValue());
        later(*this, [this, cluster, name] {
            ways_.change(
                [this, &cluster, &name](auto& canvas) { return canvas.nameCluster(column_, cluster, name); });
        });
    };
    field->Bind(wxEVT_TEXT_ENTER, [keep](wxCommandEvent&) { keep(); });
    field->Bind(wxEVT_KILL_FOCUS, [keep](wxFocusEvent& event) {
        event.Skip();
        keep();
    });
    return field;
}

wxRadioButton* CanvasCards::makeTile(std::size_t statement)
{
    const auto& said = course_.canvas().card().statements[statement];
    auto* button = new wxRadioButton(this, wxID_ANY, wxControl::EscapeMnemonics(shownCard(said)),
                                     wxDefaultPosition, wxDefaultSize, tiles_.empty() ? wxRB_GROUP : 0);
    for (const auto* name : {"option", "bare", "sticky"})
        native::addClass(*button, name);
    if (said.layer == StatementLayer::Agreed)
        native::addClass(*button, "agreed");
    native::wrap(*button, native::LongWords::Broken);
    native::setName(*button, spokenCard(said));
    button->SetValue(chosen_ == statement);
    const auto choose = [this, statement](wxEvent& event) {
        event.Skip();
        if (std::exchange(chosen_, statement) != statement)
            ways_.chosen();
    };
    button->Bind(wxEVT_RADIOBUTTON, choose);
    button->Bind(wxEVT_SET_FOCUS, choose);
    if (course_.canvas().place().step == CanvasStep::Group)
        letDrag(*button, statement);
    return button;
}

void CanvasCards::letDrag(wxRadioButton& tile, std::size_t statement)
{
    onDrag(tile, {[this, statement](wxPoint at) { ways_.dragged(statement, at); },
                  [this, statement](wxPoint at) { ways_.dropped(statement, at); }});
}

// Scrolled or not, as its name and its cards stand now.
wxRect CanvasCards::onScreen(const Group& group) const
{
    wxRect around;
    for (const auto* item : group.sizer->GetChildren())
        if (const auto* window = item->GetWindow())
            around.Union(window->GetScreenRect());
    return around.Inflate(FromDIP(theme::small));
}

CanvasCards::Place CanvasCards::placeAt(wxPoint at, std::size_t card) const
{
    for (const auto& group : groups_)
        if (onScreen(group).Contains(at))
            return {group.name, {}};
    const auto& statements = course_.canvas().card().statements;
    const auto& dragged = statements[card];
    for (const auto& tile : tiles_)
        if (!tile.inGroup && tile.statement != card && dragged.cluster.empty() && dragged.column == column_ &&
            tile.button->GetScreenRect().Contains(at))
            return {{}, tile.statement};
    return {};
}

void CanvasCards::showDrop(const std::optional<Place>& place)
{
    if (drop_ == place)
        return;
    drop_ = place;
    Refresh();
}

bool CanvasCards::hasFocusOnCard() const
{
    const auto* focus = FindFocus();
    return std::any_of(tiles_.begin(), tiles_.end(), [&](const Tile& tile) { return tile.button == focus; });
}

void CanvasCards::focusFirst()
{
    if (!tiles_.empty())
        tiles_.front().button->SetFocus();
}

// Where there is room the groups stand beside the loose cards, else above them.
bool CanvasCards::isSide() const
{
    return across_ && !groups_.empty() && GetClientSize().x >= FromDIP(sideBySide);
}

// The height of a card follows from its width, and from nothing else.
void CanvasCards::fit()
{
    int width = GetClientSize().x;
    if (isSide())
        width = (width - FromDIP(theme::gap)) / 2;
    if (across_)
        across_->SetOrientation(isSide() ? wxHORIZONTAL : wxVERTICAL);
    for (const auto& tile : tiles_) {
        const int own = tile.inGroup ? width - 2 * FromDIP(theme::small) : width;
        if (own > 1)
            tile.button->SetMinSize({1, native::heightForWidth(*tile.button, own)});
    }
    Refresh();
}

void CanvasCards::onPaint()
{
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    context->SetBrush(*wxTRANSPARENT_BRUSH);
    const auto draw = [&](wxRect around, bool marked) {
        around.SetPosition(ScreenToClient(around.GetPosition()));
        context->SetPen(marked ? wxPen(paint(theme::petrol), FromDIP(3))
                               : wxPen(paint(theme::edge), FromDIP(1), wxPENSTYLE_SHORT_DASH));
        context->DrawRoundedRectangle(around.x, around.y, around.width - 1, around.height - 1,
                                      FromDIP(theme::corner));
    };
    for (const auto& group : groups_)
        draw(onScreen(group), drop_ && drop_->cluster == group.name);
    for (const auto& tile : tiles_)
        if (drop_ && drop_->beside == tile.statement)
            draw(tile.button->GetScreenRect().Inflate(FromDIP(theme::tight)), true);
}

}  // namespace app::desktop
