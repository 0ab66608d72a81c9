#include "app/desktop/part/time_away_card.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <utility>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {

TimeAwayCard::TimeAwayCard(wxWindow* parent, const std::function<void(bool counts)>& answer)
    : Card(parent, Look::Accent), question_(new Label(this, {}, {"heading"}))
{
    body().Add(question_, wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(this, _("Niet meetellen"), ButtonLook::Primary, [answer] { answer(false); }));
    row->AddSpacer(FromDIP(theme::gap));
    row->Add(button(this, _("Wel meetellen"), ButtonLook::Plain, [answer] { answer(true); }),
             wxSizerFlags().CenterVertical());
    body().Add(row, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    Hide();
}

void TimeAwayCard::ask(forms::Milliseconds away)
{
    if (away == std::exchange(away_, away))
        return;
    const auto question =
        wxString::Format(_("Leertafel was %s weg. Telt die tijd mee?"), minutesAndSeconds(away));
    question_->say(question);
    Show(away.count() > 0);
    settleAround(*this);
    if (IsShown())
        native::announce(*this, question);
}

}  // namespace app::desktop
