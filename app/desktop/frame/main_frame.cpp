#include "app/desktop/frame/main_frame.h"

#include <wx/persist/toplevel.h>
#include <wx/sizer.h>

#include <utility>

#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/save_state.h"
#include "app/desktop/frame/top_bar.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

MainFrame::MainFrame(Actions actions)
    // A window title stands in lists and on other people's screens: it names nobody.
    : wxFrame(nullptr, wxID_ANY, "Leertafel"),
      actions_(std::move(actions)),
      topBar_(new TopBar(this)),
      saveTrouble_(new SaveTrouble(this, actions_.retrySaving, actions_.saveElsewhere)),
      navigation_(new Navigation(this)),
      saveState_(new SaveState(topBar_)),
      hallButton_(button(topBar_, _("Zaalscherm"), ButtonLook::Quiet, actions_.hall)),
      lockButton_(button(topBar_, _("Vergrendelen (Ctrl L)"), ButtonLook::Quiet, actions_.lock)),
      middle_(new wxBoxSizer(wxHORIZONTAL))
{
    native::leaveFocusOnClick(*hallButton_);
    topBar_->addAtRight(hallButton_);
    topBar_->addAtRight(saveState_);
    topBar_->addAtRight(lockButton_);
    middle_->Add(navigation_, wxSizerFlags().Expand());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(topBar_, wxSizerFlags().Expand());
    rows->Add(saveTrouble_, wxSizerFlags().Expand());
    rows->Add(middle_, wxSizerFlags(1).Expand());
    SetSizer(rows);
    bindEvents();
    showOpen(false);
    SetMinClientSize(FromDIP(wxSize(960, 600)));
    SetClientSize(FromDIP(wxSize(1280, 720)));
    SetName("MainFrame");
    wxPersistentRegisterAndRestore(this);
}

void MainFrame::bindEvents()
{
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        later(*this, [this] { settle(*this); });
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (event.CanVeto() && !actions_.mayClose())
            event.Veto();
        else
            event.Skip();
    });
}

void MainFrame::showOpen(bool open)
{
    saveState_->Show(open);
    lockButton_->Show(open);
    saveTrouble_->Hide();
    showHall({});
    showHandedOver(!open);
}

void MainFrame::showNavigation(bool shown)
{
    navigation_->Show(shown);
    settle(*this);
}

void MainFrame::showHandedOver(bool handedOver)
{
    saveTrouble_->allowElsewhere(!handedOver);
    showNavigation(!handedOver);
}

void MainFrame::showHall(const wxString& label)
{
    hallButton_->Show(!label.empty());
    if (!label.empty())
        relabel(*hallButton_, label);
    topBar_->fit();
}

void MainFrame::showSaving(const db::SealState& state)
{
    saveState_->show(state);
    topBar_->fit();
    if (saveTrouble_->show(state))
        settle(*this);
}

void MainFrame::showReadOnly()
{
    saveState_->showReadOnly();
    topBar_->fit();
}

void MainFrame::blank()
{
    screen_->Hide();
    topBar_->setPlace("Leertafel");
    showOpen(false);
    Update();
}

void MainFrame::showScreen(const MakeScreen& make)
{
    // First the new one: when it cannot be made the old one stays.
    auto* made = make(this);
    if (auto* old = std::exchange(screen_, made)) {
        middle_->Detach(old);
        old->Hide();
        later(*this, [old] { old->Destroy(); });
    }
    middle_->Add(screen_, wxSizerFlags(1).Expand());
    settle(*this);
}

}  // namespace app::desktop
