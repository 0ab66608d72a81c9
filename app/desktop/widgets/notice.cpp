#include "app/desktop/widgets/notice.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

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
          rows_(new wxBoxSizer(wxVERTICAL)),
          buttons_(new wxBoxSizer(wxHORIZONTAL))
    {
        rows_->Add(line(notice.heading, "heading"), wxSizerFlags().Expand());
        rows_->Add(line(notice.text, "plain"), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
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
        GetSizer()->SetSizeHints(this);
        CentreOnParent();
        last_->SetFocus();
        return ShowModal();
    }

private:
    Label* line(const wxString& text, const char* look)
    {
        auto* label = new Label(this, text, {look});
        label->SetMinSize({FromDIP(textWidth), -1});
        label->breakAt(FromDIP(textWidth));
        label->SetMinSize({FromDIP(textWidth), label->GetBestSize().y});
        return label;
    }

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
