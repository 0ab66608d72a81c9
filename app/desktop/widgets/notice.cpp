#include "app/desktop/widgets/notice.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int textWidth = 460;

class NoticeWindow : public wxDialog {
public:
    NoticeWindow(wxWindow* parent, const Notice& notice)
        // A window title stands in lists and on other people's screens: it says nothing.
        : wxDialog(parent, wxID_ANY, "Leertafel"),
          heading_(new Label(this, notice.heading, {"heading"})),
          text_(new Label(this, notice.text)),
          rows_(new wxBoxSizer(wxVERTICAL)),
          buttons_(new wxBoxSizer(wxHORIZONTAL))
    {
        rows_->Add(heading_, wxSizerFlags().Expand());
        rows_->Add(text_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        rows_->Add(buttons_, wxSizerFlags().Right().Border(wxTOP, FromDIP(theme::inset)));
        auto* around = new wxBoxSizer(wxVERTICAL);
        around->Add(rows_, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::inset + theme::tight)));
        SetSizer(around);
    }

    void add(const wxString& label, ButtonLook look, int answer)
    {
        last_ = button(this, label, look, [this, answer] { EndModal(answer); });
        SetEscapeId(last_->GetId());
        const int between = buttons_->IsEmpty() ? 0 : FromDIP(theme::gap);
        buttons_->Add(last_, wxSizerFlags().CenterVertical().Border(wxLEFT, between));
    }

    // The button that was added last has the focus.
    int show()
    {
        const int width = std::max(FromDIP(textWidth), buttons_->CalcMin().x);
        for (auto* label : {heading_, text_}) {
            label->breakAt(width);
            label->SetMinSize({width, label->GetBestSize().y});
        }
        GetSizer()->SetSizeHints(this);
        CentreOnParent();
        last_->SetFocus();
        return ShowModal();
    }

private:
    Label* heading_;
    Label* text_;
    wxBoxSizer* rows_;
    wxBoxSizer* buttons_;
    wxButton* last_ = nullptr;
};

}  // namespace

void tell(wxWindow* parent, const Notice& notice)
{
    NoticeWindow window(parent, notice);
    window.add(_("Goed"), ButtonLook::Primary, wxID_OK);
    window.show();
}

bool ask(wxWindow* parent, const Notice& question, const wxString& goOn, const wxString& stay)
{
    NoticeWindow window(parent, question);
    window.add(goOn, ButtonLook::Plain, wxID_YES);
    window.add(stay, ButtonLook::Primary, wxID_NO);
    return window.show() == wxID_YES;
}

}  // namespace app::desktop
