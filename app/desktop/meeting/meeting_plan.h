// The meeting that is being prepared, or that goes on: every change is kept at once.
#pragma once

#include <string>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

class MeetingPlan {
public:
    // The meeting that goes on today, else the next that is planned, else a new one for today. The new one is
    // kept with its first change.
    explicit MeetingPlan(Workspace& workspace);

    const forms::Meeting& meeting() const { return meeting_; }
    bool hasBegun() const { return meeting_.startedAt.has_value(); }

    void change(const std::function<void(forms::Meeting&)>& how);
    // As it was before the last change.
    void putBack(forms::Meeting before);
    // Takes the agenda of another programme, and the casus that come back with it. Precondition: the meeting
    // has not begun.
    void useProgramme(const std::string& id);
    // The codes of those that come back and stand on the agenda no more.
    std::vector<std::string> codesToReturnTo() const;
    // Two groups, each with a leercoach; this goes on with the first. Precondition: the meeting has not
    // begun.
    void split(forms::Id coach, forms::Id secondCoach);
    // One meeting again. Precondition: there is another group, and neither has begun.
    void join();
    // Goes on with another meeting. Throws std::bad_optional_access when there is none such.
    void show(forms::Id meeting);
    // Another day and other times, in minutes since midnight.
    void setTimes(forms::Date day, std::chrono::minutes begin, std::chrono::minutes end);
    // Of two groups a person sits in one.
    void setPresent(forms::Id member, bool present);
    // A guest becomes a member with role gast, who is there this time.
    void addGuest(const std::string& name);

private:
    Workspace& workspace_;
    forms::Meeting meeting_;
};

// "13.30", "13:30", "1330" or "13": minutes since midnight; nothing when it is no time.
std::optional<std::chrono::minutes> timeFrom(const std::string& typed);

}  // namespace app::desktop
