// A card with a secret to type, in the middle of the screen: the pincode of a person, the wachtwoordzin of
// the coach. What was typed is wiped when it goes.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxButton;
class wxTextCtrl;

namespace app::desktop {

class BusyBar;
class Card;
class Label;

class Gate : public ScrolledSurface {
public:
    ~Gate() override;

protected:
    // Escape is the way back too. `busy` says what is done while one waits.
    Gate(wxWindow* parent, const wxString& title, const wxString& text, std::function<void()> back,
         const wxString& busy);

    // Enter goes to the next field, in the last one it does what the button does.
    wxTextCtrl* addField(const wxString& name);
    // Behind the fields, once. Without a label there is only the way back.
    void addButtons(const wxString& backLabel, const wxString& goOnLabel, std::function<void()> goOn);

    void complain(const wxString& problem, wxTextCtrl& at);
    void setBusy(bool busy);
    bool isBusy() const { return busyNow_; }
    void forget();

private:
    Card* card_;
    std::function<void()> back_;
    wxString busyText_;
    std::vector<wxTextCtrl*> fields_;
    Label* problem_ = nullptr;
    BusyBar* busy_ = nullptr;
    wxButton* goOn_ = nullptr;
    bool busyNow_ = false;
};

}  // namespace app::desktop
