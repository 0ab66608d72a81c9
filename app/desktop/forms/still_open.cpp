#include "app/desktop/forms/still_open.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

StillOpen::StillOpen(wxWindow* parent, const Pages& open, const Ways& ways) : ScrolledSurface(parent)
{
    auto* card = new Card(this, Card::Look::Accent);
    for (const auto* section : open)
        card->body().Add(new Label(card, toWx(section->title)),
                         wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    auto* buttons = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto place = wxSizerFlags().CenterVertical().Border(wxRIGHT | wxTOP, FromDIP(theme::gap));
    fillIn_ = button(this, toFirstOpenWords(open), ButtonLook::Primary, ways.fillIn);
    buttons->Add(fillIn_, place);
    if (ways.send)
        buttons->Add(button(this, _("Toch versturen"), ButtonLook::Plain, ways.send), place);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(card, wxSizerFlags().Expand());
    rows->Add(buttons, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    SetSizer(rows);
}

void StillOpen::focus()
{
    fillIn_->SetFocus();
}

}  // namespace app::desktop
