#include "app/desktop/meeting/meeting_plan.h"

#include <wx/datetime.h>

#include <algorithm>
#include <cctype>

#include "app/desktop/meeting/groups.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/meeting/returning_casus.h"
#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

forms::Meeting meetingToPrepare(Workspace& workspace)
{
    auto today = meetingOfToday(workspace);
    if (today.id != 0)
        return today;
    for (auto& meeting : db::MeetingStore(workspace.database()).all())
        if (!meeting.startedAt && meeting.plannedStart > workspace.clock())
            return meeting;
    return today;
}

forms::Instant instantAt(forms::Date day, std::chrono::minutes sinceMidnight)
{
    const auto month = static_cast<wxDateTime::Month>(static_cast<unsigned>(day.month()) - 1);
    const wxDateTime local(static_cast<wxDateTime::wxDateTime_t>(static_cast<unsigned>(day.day())), month,
                           static_cast<int>(day.year()),
                           static_cast<wxDateTime::wxDateTime_t>(sinceMidnight.count() / 60),
                           static_cast<wxDateTime::wxDateTime_t>(sinceMidnight.count() % 60));
    return forms::Instant{forms::Milliseconds{local.GetValue().GetValue()}};
}

}  // namespace

MeetingPlan::MeetingPlan(Workspace& workspace) : workspace_(workspace), meeting_(meetingToPrepare(workspace))
{
}

void MeetingPlan::change(const std::function<void(forms::Meeting&)>& how)
{
    how(meeting_);
    meeting_ = keepMeeting(workspace_, std::move(meeting_));
}

// A meeting that was kept for the first time by that change stays the same meeting.
void MeetingPlan::putBack(forms::Meeting before)
{
    before.id = meeting_.id;
    meeting_ = keepMeeting(workspace_, std::move(before));
}

void MeetingPlan::useProgramme(const std::string& id)
{
    change([&](forms::Meeting& meeting) {
        auto made = forms::meetingFrom(*workspace_.templates.programme(id), meeting.plannedStart);
        made.id = meeting.id;
        made.present = meeting.present;
        made.plannedEnd = meeting.plannedEnd;
        made.coach = meeting.coach;
        meeting = std::move(made);
        for (const auto& code : desktop::codesToReturnTo(workspace_, meeting))
            returnTo(meeting, code);
    });
}

std::vector<std::string> MeetingPlan::codesToReturnTo() const
{
    return desktop::codesToReturnTo(workspace_, meeting_);
}

void MeetingPlan::split(forms::Id coach, forms::Id secondCoach)
{
    meeting_ = splitInTwo(workspace_, std::move(meeting_), coach, secondCoach);
}

void MeetingPlan::join()
{
    meeting_ = joinAgain(workspace_, std::move(meeting_));
}

void MeetingPlan::setPresent(forms::Id member, bool present)
{
    change([&](forms::Meeting& meeting) {
        std::erase(meeting.present, member);
        if (present)
            meeting.present.push_back(member);
    });
    if (present)
        takeFromOtherGroup(workspace_, meeting_, member);
}

void MeetingPlan::show(forms::Id meeting)
{
    meeting_ = db::MeetingStore(workspace_.database()).find(meeting).value();
}

void MeetingPlan::setTimes(forms::Date day, std::chrono::minutes begin, std::chrono::minutes end)
{
    change([&](forms::Meeting& meeting) {
        meeting.plannedStart = instantAt(day, begin);
        meeting.plannedEnd = instantAt(day, end);
    });
}

void MeetingPlan::addGuest(const std::string& name)
{
    const auto guest = db::TeamStore(workspace_.database())
                           .save({0, forms::trimmed(name), forms::MemberRole::Guest, "", true});
    change([&](forms::Meeting& meeting) { meeting.present.push_back(guest); });
}

std::optional<std::chrono::minutes> timeFrom(const std::string& typed)
{
    std::string digits;
    for (const char sign : forms::trimmed(typed))
        if (std::isdigit(static_cast<unsigned char>(sign)))
            digits += sign;
        else if (sign != '.' && sign != ':')
            return std::nullopt;
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    const auto number = std::stoi(digits);
    const int hours = digits.size() > 2 ? number / 100 : number;
    const int minutes = digits.size() > 2 ? number % 100 : 0;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return std::chrono::minutes{hours * 60 + minutes};
}

}  // namespace app::desktop
