// One person fills in one form: takes up the draft or begins, keeps it while typing, sends.
#pragma once

#include <wx/timer.h>

#include <functional>

#include "app/desktop/entry/entry_draft.h"
#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class FormPanel;

class EntryScreen : public Surface {
public:
    struct Ways {
        std::function<void()> sent;                  // nothing on the screen belongs to this person any more
        std::function<void()> done;                  // the laptop can go to the next person, sent or not
        std::function<void(const OwnForm&)> fillIn;  // one more of this person's, after sending
    };
    EntryScreen(wxWindow* parent, Workspace& workspace, OwnForm form, Ways ways);
    ~EntryScreen() override;

private:
    void show(wxWindow* content);
    void askToGoOn();
    void showForm();
    void showThanks();
    void stopForNow();
    void send();
    void keep();
    void showSaved();
    void forget();

    Workspace& workspace_;
    OwnForm opened_;
    Ways ways_;
    EntryDraft draft_;
    wxWindow* content_ = nullptr;
    FormPanel* panel_ = nullptr;  // null while there is no form on the screen
    wxTimer typing_;              // one second after the last key
    wxTimer sealing_;             // until what was kept stands on the disk
    TypedText typed_;
};

}  // namespace app::desktop
