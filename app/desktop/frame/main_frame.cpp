#include "app/desktop/frame/main_frame.h"

#include <wx/intl.h>
#include <wx/persist/toplevel.h>
#include <wx/sizer.h>

#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/top_bar.h"
#include "app/desktop/theme.h"

namespace app::desktop {

MainFrame::MainFrame()
    : wxFrame(nullptr, wxID_ANY, "Leertafel"),
      topBar_(new TopBar(this)),
      navigation_(new Navigation(this)),
      middle_(new wxBoxSizer(wxHORIZONTAL))
{
    middle_->Add(navigation_, wxSizerFlags().Expand());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(topBar_, wxSizerFlags().Expand());
    rows->Add(middle_, wxSizerFlags(1).Expand());
    SetSizer(rows);
    showNavigation(false);
    SetMinClientSize(FromDIP(wxSize(960, 600)));
    SetClientSize(FromDIP(wxSize(1280, 720)));
    SetName("MainFrame");
    wxPersistentRegisterAndRestore(this);
}

void MainFrame::showNavigation(bool shown)
{
    navigation_->Show(shown);
    Layout();
}

void MainFrame::showScreen(const MakeScreen& make)
{
    auto* old = screen_;
    if (old)
        middle_->Detach(old);
    screen_ = make(this);
    middle_->Add(screen_, wxSizerFlags(1).Expand());
    if (old) {
        old->Hide();
        CallAfter([old] { old->Destroy(); });
    }
    Layout();
}

}  // namespace app::desktop
