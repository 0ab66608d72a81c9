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
    struct Ways {
        std::function<void()> goOn = [] {};                       // with the meeting that has just begun
        std::function<void(forms::Id)> print = [](forms::Id) {};  // the sheets of this meeting
        std::function<void(const std::string&)> script = [](const std::string&) {};  // of this programme
    };
    MeetingScreen(wxWindow* parent, Workspace& workspace, Ways ways);
    MeetingScreen(wxWindow* parent, Workspace& workspace) : MeetingScreen(parent, workspace, Ways{}) {}

private:
    void build();
    void addHead(wxBoxSizer* rows);
    void addTimes(wxBoxSizer* rows);
    void addProgramme(Card* card);
    void addFaults(Card* card);
    wxTextCtrl* addField(Card* card, wxBoxSizer* row, const wxString& label, const wxString& value);
    void addPeople(wxBoxSizer* rows);
    void addGroups();
    void show(forms::Id meeting);
    void addGuestField(Card* card);
    void applyTimes();
    void showFit();
    void showPeople();
    void setPresent(forms::Id member, bool present);

    Workspace& workspace_;
    Ways ways_;
    MeetingPlan plan_;
    wxWindow* groups_ = nullptr;  // what stands on it comes and goes
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
