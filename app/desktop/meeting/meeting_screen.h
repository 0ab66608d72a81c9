// Bijeenkomst: what the next one is about, when it is, who is there, and whether it all fits.
#pragma once

#include "app/desktop/meeting/meeting_plan.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxTextCtrl;

namespace app::desktop {

class Card;
class Label;
class UndoBar;

class MeetingScreen : public ScrolledSurface {
public:
    MeetingScreen(wxWindow* parent, Workspace& workspace);

private:
    void build();
    void addHead(wxBoxSizer* rows);
    void addTimes(wxBoxSizer* rows);
    void addProgramme(Card* card);
    wxTextCtrl* addField(Card* card, wxBoxSizer* row, const wxString& label, const wxString& value);
    void addPeople(wxBoxSizer* rows);
    void addGuestField(Card* card);
    void applyTimes();
    void showFit();
    void showPeople();
    void setPresent(forms::Id member, bool present);

    Workspace& workspace_;
    MeetingPlan plan_;
    UndoBar* undo_ = nullptr;
    wxTextCtrl* day_ = nullptr;
    wxTextCtrl* begin_ = nullptr;
    wxTextCtrl* end_ = nullptr;
    wxTextCtrl* guest_ = nullptr;
    Label* problem_ = nullptr;
    Label* fit_ = nullptr;
    Label* people_ = nullptr;
};

}  // namespace app::desktop
