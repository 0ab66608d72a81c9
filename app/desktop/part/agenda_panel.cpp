#include "app/desktop/part/agenda_panel.h"

#include <wx/dcclient.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/part/parts_menu.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/words.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/corrected_times.h"

namespace app::desktop {
namespace {

constexpr int agendaWidth = 264;
// Beside the agenda and a large clock a line of text has room for this many characters, or they go.
constexpr int leastLine = 45;

// "6 / 5'": taken of planned; what is to come has only the plan.
wxStaticText* times(wxWindow* parent, const forms::Activity& activity, forms::Instant now)
{
    const auto planned = static_cast<long>(activity.planned.count());
    auto shown = wxString::Format("%ld'", planned);
    auto spoken = wxString::Format(_("%ld minuten"), planned);
    if (activity.endedAt) {
        const auto taken = static_cast<long>(
            std::chrono::round<std::chrono::minutes>(forms::timeTaken(activity, now)).count());
        shown = wxString::Format("%ld / %ld'", taken, planned);
        spoken = wxString::Format(_("%ld minuten, gepland %ld"), taken, planned);
    }
    auto* label = shortLabel(parent, shown, {"small", "muted"});
    native::setName(*label, spoken);
    return label;
}

// Where a word is too long for its line it breaks at any letter, unless it says where.
wxString withBreak(wxString title)
{
    title.Replace("schapskaart", L"schaps\u00adkaart");
    return title;
}

}  // namespace

AgendaPanel::AgendaPanel(wxWindow* parent, forms::Id present, const wxString& presentTitle, Meeting meeting)
    : Surface(parent), present_(present), presentTitle_(presentTitle), meeting_(std::move(meeting))
{
    SetBackgroundColour(paint(theme::side));
    // A long agenda in large letters is higher than the window.
    auto* page = new ScrolledSurface(this);
    page->SetBackgroundColour(paint(theme::side));
    list_ = new Surface(page);
    end_ = new Label(page, {}, {"small", "muted"});
    replan_ = button(page, _("De rest inkorten"), ButtonLook::Plain,
                     [this] { meeting_.change(forms::replanned(meeting_.now(), meeting_.clock())); });
    replan_->Hide();
    auto* parts = button(this, _("Ander onderdeel"), ButtonLook::Link,
                         [this] { popUpParts(*this, meeting_.now(), present_, meeting_.choose); });
    auto* earlier = button(this, _("We begonnen eerder"), ButtonLook::Link, [this] { chooseBegin(); });
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto line = wxSizerFlags().Expand().Border(wxLEFT | wxTOP, FromDIP(theme::gap));
    rows->Add(new Label(page, _("AGENDA"), {"small", "muted"}),
              wxSizerFlags(line).Border(wxLEFT | wxTOP | wxBOTTOM, FromDIP(theme::gap)));
    rows->Add(list_, wxSizerFlags().Expand());
    rows->Add(end_, line);
    rows->Add(replan_, wxSizerFlags(line).Border(wxLEFT | wxTOP, FromDIP(theme::small)));
    page->SetSizer(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(page, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::gap)));
    const auto below = wxSizerFlags().Border(wxLEFT, 2 * FromDIP(theme::gap));
    around->Add(parts, below);
    around->Add(earlier, below);
    around->AddSpacer(FromDIP(theme::tight));
    SetSizer(around);
    int widest = 0;
    for (auto* one : {replan_, parts, earlier})
        widest = std::max(widest, native::leastWidth(*one));
    SetMinSize({std::max(FromDIP(agendaWidth), widest + 4 * FromDIP(theme::gap)), -1});
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetPen(wxPen(paint(theme::line)));
        const auto size = GetClientSize();
        dc.DrawLine(size.x - 1, 0, size.x - 1, size.y);
    });
}

void AgendaPanel::show(const forms::Meeting& meeting, forms::Instant now)
{
    list_->DestroyChildren();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    for (const auto& activity : meeting.activities)
        addRow(rows, activity, now);
    list_->SetSizer(rows, true);
    end_->say(wxString::Format(_("Klaar om %s"), timeOfDay(forms::agreedEnd(meeting))));
    keepUp(meeting, now);
    settleAround(*this);
}

void AgendaPanel::keepUp(const forms::Meeting& meeting, forms::Instant now)
{
    const auto behind = forms::paceOf(meeting, now).behind;
    const bool helps = forms::paceOf(forms::replanned(meeting, now), now).behind < behind;
    const bool offered = helps && behind >= std::chrono::minutes{1};
    if (replan_->IsShown() == offered)
        return;
    replan_->Show(offered);
    settleAround(*this);
}

bool AgendaPanel::fitsBeside(int clockWidth) const
{
    const int beside = GetMinSize().x + clockWidth + 3 * FromDIP(theme::margin);
    return GetParent()->GetClientSize().x >= beside + leastLine * GetParent()->GetCharWidth();
}

void AgendaPanel::chooseBegin()
{
    wxMenu menu;
    for (const int minutes : {2, 5, 10, 15})
        menu.Bind(
            wxEVT_MENU,
            [this, minutes](wxCommandEvent&) {
                auto meeting = meeting_.now();
                forms::beganEarlier(meeting, std::chrono::minutes{minutes});
                meeting_.change(std::move(meeting));
            },
            menu.Append(wxID_ANY, wxString::Format(_("%d minuten eerder"), minutes))->GetId());
    PopupMenu(&menu);
}

void AgendaPanel::addRow(wxBoxSizer* rows, const forms::Activity& activity, forms::Instant now)
{
    const bool present = activity.id == present_;
    auto* row = new Surface(list_);
    if (present)
        row->SetBackgroundColour(paint(theme::card));
    const auto* picture = present ? "dot-present" : activity.endedAt ? "dot-done" : "dot-later";
    const auto colour = present ? theme::petrol : activity.endedAt ? theme::green : theme::edge;
    auto* dot = new wxStaticBitmap(row, wxID_ANY, icon(picture, colour, 20));
    native::setName(*dot, present ? _("nu") : activity.endedAt ? _("gedaan") : _("straks"));
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(dot, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    auto* name = new Label(row, withBreak(present ? presentTitle_ : toWx(activity.title)),
                           {present            ? "strong"
                            : activity.endedAt ? "muted"
                                               : "plain"});
    across->Add(name, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(theme::small)));
    across->Add(times(row, activity, now),
                wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small)));
    row->SetSizer(across);
    rows->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    if (!present)
        lead(*row, activity.id);
}

// With the mouse a row itself leads to its part; the button below does for everybody else.
void AgendaPanel::lead(wxWindow& row, forms::Id activity)
{
    const auto follow = [this, activity](wxMouseEvent&) { meeting_.choose(activity); };
    row.SetCursor(wxCURSOR_HAND);
    row.Bind(wxEVT_LEFT_UP, follow);
    for (auto* part : row.GetChildren())
        part->Bind(wxEVT_LEFT_UP, follow);
}

}  // namespace app::desktop
