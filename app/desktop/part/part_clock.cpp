// What a leercoach does to the clock of a part.
#include "app/desktop/later.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/part/agenda_panel.h"
#include "app/desktop/part/late_menu.h"
#include "app/desktop/part/part_screen.h"
#include "app/desktop/part/time_away_card.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/ring.h"
#include "app/desktop/widgets/undo_bar.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/corrected_times.h"

namespace app::desktop {

using namespace std::chrono_literals;

// What was typed meanwhile is kept by others, so the meeting is read again each time.
void PartScreen::change(const std::function<void(forms::Meeting&)>& how)
{
    meeting_ = meetingOfToday(workspace_);
    how(meeting_);
    meeting_ = keepMeeting(workspace_, std::move(meeting_));
    say({});
    undo_->forget();
    showTime();
}

void PartScreen::startOrPause()
{
    const auto act = forms::isPaused(part()) ? &forms::goOn : &forms::pause;
    change([&](auto& meeting) { act(meeting, workspace_.clock()); });
}

void PartScreen::givePauseReason(forms::PauseReason reason)
{
    change([&](auto& meeting) { forms::givePauseReason(meeting, reason); });
}

void PartScreen::extend(std::chrono::seconds by)
{
    change([&](auto& meeting) { forms::extend(meeting, by); });
}

void PartScreen::takeBackExtension()
{
    extend(-part().extended);
}

void PartScreen::judgeTimeAway(bool counts)
{
    change([&](auto& meeting) { ways_.watch.judge(meeting, counts); });
    timeAway_->ask({});
    (hasRoom() ? largeRing_ : smallRing_)->SetFocus();
}

void PartScreen::correctBegin()
{
    const auto most = forms::mostLate(meetingOfToday(workspace_));
    if (most && *most < 1min)
        return say(_("Eerder kan niet: toen was het onderdeel hiervoor nog bezig."));
    popUpTooLate(*this, {1min, 2min, 5min, 10min}, most,
                 [this](std::chrono::seconds late) { beganEarlier(late); });
}

void PartScreen::beganEarlier(std::chrono::seconds late)
{
    const auto before = meeting_;
    change([&](auto& meeting) { forms::presentBeganEarlier(meeting, late); });
    agenda_->show(meeting_, workspace_.clock());
    undo_->offer(wxString::Format(_("%s: verbeterd."), tooLateBy(late)), [this, before] {
        change([&](auto& meeting) { forms::takeTimesOf(meeting, before); });
        agenda_->show(meeting_, workspace_.clock());
    });
}

}  // namespace app::desktop
