// One person fills in one reflector or kantelbox: takes up the draft or begins, keeps it while typing, sends.
#pragma once

#include <wx/timer.h>

#include <functional>

#include "app/desktop/entry/entry_draft.h"
#include "app/desktop/entry/open_entries.h"
#include "app/desktop/save_as_pdf.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class FormPanel;

class EntryScreen : public Surface {
public:
    struct Ways {
        std::function<void()> sent;  // nothing on the screen belongs to this person any more
        std::function<void()> done;  // the laptop can go to the next person, sent or not
    };
    EntryScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, OpenEntry entry,
                Ways ways);
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
    void saveOwnForm();

    Workspace& workspace_;
    OpenEntry opened_;
    Ways ways_;
    EntryDraft draft_;
    wxWindow* content_ = nullptr;
    FormPanel* form_ = nullptr;  // null while there is no form on the screen
    wxTimer typing_;             // one second after the last key
    wxTimer sealing_;            // until what was kept stands on the disk
    PdfSaving saving_;
    TypedText typed_;
};

}  // namespace app::desktop
