#include "app/desktop/round/agenda_panel.h"

#include <wx/dcclient.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/icon.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {
namespace {

constexpr int agendaWidth = 264;

// "6 / 5 min": taken of planned; what is to come has only the plan.
wxString times(const forms::Activity& activity, forms::Instant now)
{
    const auto planned = static_cast<long>(activity.planned.count());
    if (!activity.endedAt)
        return wxString::Format(_("%ld min"), planned);
    const auto taken = std::chrono::round<std::chrono::minutes>(forms::timeTaken(activity, now)).count();
    return wxString::Format(_("%ld / %ld min"), static_cast<long>(taken), planned);
}

}  // namespace

AgendaPanel::AgendaPanel(wxWindow* parent, const forms::Meeting& meeting, forms::Id present,
                         const wxString& presentTitle, forms::Instant now)
    : Surface(parent)
{
    SetBackgroundColour(paint(theme::side));
    SetMinSize({FromDIP(agendaWidth), -1});
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("AGENDA"), {"small", "muted"}),
              wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxBOTTOM, FromDIP(theme::gap)));
    for (const auto& activity : meeting.activities) {
        const bool isPresent = activity.id == present;
        addRow(rows, activity, isPresent, isPresent ? presentTitle : toWx(activity.title), now);
    }
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::gap)));
    SetSizer(around);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetPen(wxPen(paint(theme::line)));
        const auto size = GetClientSize();
        dc.DrawLine(size.x - 1, 0, size.x - 1, size.y);
    });
}

void AgendaPanel::addRow(wxBoxSizer* rows, const forms::Activity& activity, bool present,
                         const wxString& title, forms::Instant now)
{
    auto* row = new Surface(this);
    if (present)
        row->SetBackgroundColour(paint(theme::card));
    const auto* picture = present ? "dot-present" : activity.endedAt ? "dot-done" : "dot-later";
    const auto colour = present ? theme::petrol : activity.endedAt ? theme::green : theme::edge;
    auto* dot = new wxStaticBitmap(row, wxID_ANY, icon(picture, colour, 20));
    native::setName(*dot, present ? _("nu") : activity.endedAt ? _("gedaan") : _("straks"));
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(dot, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::small)));
    auto* name = new Label(row, title, {present ? "strong" : activity.endedAt ? "muted" : "plain"});
    across->Add(name, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(theme::small)));
    across->Add(shortLabel(row, times(activity, now), {"small", "muted"}),
                wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::small)));
    row->SetSizer(across);
    rows->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
}

}  // namespace app::desktop
