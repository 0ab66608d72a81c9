#include "app/desktop/partnership/canvas_record.h"

#include <wx/choice.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>
#include <set>

#include "app/desktop/native.h"
#include "app/desktop/partnership/canvas_words.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

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

CanvasRecord::CanvasRecord(wxWindow* parent, const Workspace& workspace, CanvasCourse& course)
    : Card(parent, Look::Accent), course_(course)
{
    body().Add(buildReview(localDay(workspace.clock())), wxSizerFlags().Expand());
    if (!course.before())
        return;
    body().Add(new Label(this, _("Wat is veranderd"), {"strong"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    changes_ = new Label(this, {}, {"small"});
    body().Add(changes_, wxSizerFlags().Expand());
    show();
}

wxSizer* CanvasRecord::buildReview(forms::Date today)
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    row->Add(shortLabel(this, _("Wanneer kijken jullie terug?"), {"strong"}),
             wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    auto* choice = new wxChoice(this, wxID_ANY);
    const auto chosen = course_.canvas().card().reviewOn;
    const auto days = reviewDays(today, chosen);
    for (const auto& day : days)
        choice->Append(dayInWords(day, today));
    choice->Append(_("Nog niet afgesproken"));
    native::setName(*choice, _("Wanneer kijken jullie terug?"));
    native::noticeFocus(*choice);
    const auto at = chosen ? std::find(days.begin(), days.end(), *chosen) : days.end();
    choice->SetSelection(static_cast<int>(at - days.begin()));
    choice->Bind(wxEVT_CHOICE, [this, days](wxCommandEvent& event) {
        const auto place = static_cast<std::size_t>(event.GetSelection());
        const auto day = place < days.size() ? std::optional(days[place]) : std::nullopt;
        course_.change([&](auto& canvas) { return canvas.reviewOn(day); });
    });
    row->Add(choice, wxSizerFlags().CenterVertical());
    return row;
}

void CanvasRecord::show()
{
    if (!changes_)
        return;
    const auto changes = changesInWords(*course_.before(), course_.canvas().card());
    changes_->say(changes.empty() ? _("Niets: alles blijft zoals het was.") : changes);
}

}  // namespace app::desktop
