// The agenda of a meeting, to change: titles, minutes, order, what goes and what comes. What has begun is
// only shown.
#pragma once

#include <functional>

#include "app/desktop/meeting/meeting_plan.h"
#include "app/desktop/widgets/card.h"
#include "forms/meeting/agenda_plan.h"

class wxChoice;

namespace app::desktop {

class UndoBar;

class AgendaEditor : public Card {
public:
    // `changed` is called after each change; what goes can be brought back by `undo`.
    AgendaEditor(wxWindow* parent, MeetingPlan& plan, UndoBar& undo, std::function<void()> changed);

private:
    void build();
    void addRow(std::size_t place);
    void addHeldRow(const forms::Activity& activity);
    void addReturn(const std::string& code);
    void addChoice();
    void move(std::size_t place, forms::Towards side);
    void remove(std::size_t place);
    void addActivity();
    // In a field, so that the rows stay.
    void change(const std::function<void(forms::Meeting&)>& how);
    void retitle(std::size_t place, const wxString& title);
    bool setMinutes(std::size_t place, const wxString& typed);
    // The rows were built anew: the person goes on in this one.
    void buildAgain(std::size_t place);

    MeetingPlan& plan_;
    UndoBar& undo_;
    std::function<void()> changed_;
    std::vector<wxWindow*> titles_;  // one for each activity; null for one that has begun
    wxChoice* kind_ = nullptr;
};

}  // namespace app::desktop
