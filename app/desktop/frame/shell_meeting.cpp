// How the shell leads through a meeting: from one part of its agenda to the next.
#include "app/desktop/actions/look_back_course.h"
#include "app/desktop/actions/look_back_screen.h"
#include "app/desktop/casus/casus_screen.h"
#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/frame/top_bar.h"
#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/part/activity_screen.h"
#include "app/desktop/partnership/canvas_screen.h"
#include "app/desktop/round/begin_round.h"
#include "app/desktop/round/cards_screen.h"
#include "app/desktop/round/choose_inbrenger_screen.h"
#include "app/desktop/round/round_done_screen.h"
#include "app/desktop/round/round_screen.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {

// A round that was going on when the program stopped goes on; there is never a second one beside it.
void Shell::startRound()
{
    if (const auto running = db::RoundStore(workspace_->database()).running())
        return showRound(running->id);
    if (lookBackWaits(*workspace_)) {
        beginLookBack(*workspace_);
        showLookBack(_("Naar de casusronde"), [this] {
            endPart(*workspace_);
            chooseInbrenger();
        });
    } else {
        chooseInbrenger();
    }
}

// To the part of the meeting that is going on, or the next one.
void Shell::goOn()
{
    if (const auto round = roundToDo(*workspace_))
        return showRound(*round);
    const auto part = partToDo(*workspace_);
    part ? showPart(*part) : showOverview();
}

// From the part that is going on to the one it leads to.
void Shell::leadOn()
{
    const auto next = partAfter(*workspace_);
    endPart(*workspace_);
    next ? showPart(*next) : showOverview();
}

void Shell::showPart(const forms::Activity& part)
{
    if (part.kind == forms::ActivityKind::Casusronde) {
        const auto round = roundIn(*workspace_, part.id);
        if (!round)
            return chooseInbrenger(part.id);
        const auto running = db::RoundStore(workspace_->database()).running();
        return running && running->id == *round ? showRound(*round) : showRoundDone(*round);
    }
    beginPart(*workspace_, part.id);
    if (part.kind == forms::ActivityKind::LookBack)
        showLookBack(nextPart(), [this] { leadOn(); });
    else if (part.kind == forms::ActivityKind::PartnershipCard)
        showCanvas();
    else
        showActivity();
}

void Shell::choosePart(forms::Id part)
{
    const auto meeting = meetingOfToday(*workspace_);
    if (const auto place = forms::placeOf(meeting, part))
        showPart(meeting.activities[*place]);
}

PartScreen::Ways Shell::waysOfPart()
{
    return {[this](forms::Id part) { choosePart(part); }, [this] { showOverview(); }, *watch_};
}

wxString Shell::nextPart()
{
    const auto title = titleOfNextPart(*workspace_);
    return title.empty() ? _("Naar het overzicht") : toWx(title);
}

void Shell::showActivity()
{
    place_ = {[this] { showActivity(); }};
    frame_->showNavigation(false);
    showMeetingPlace();
    const ActivityScreen::Leads leads{[this] { leadOn(); }, [this] { showPlan(); },
                                      [this] {
                                          closeMeeting(*workspace_);
                                          showOverview();
                                      },
                                      [this] {
                                          closeMeeting(*workspace_);
                                          showPrint({});
                                      }};
    frame_->showScreen(
        [&](wxWindow* parent) { return new ActivityScreen(parent, *workspace_, waysOfPart(), leads); });
}

void Shell::showCanvas()
{
    place_ = {[this] { showCanvas(); }};
    frame_->showNavigation(false);
    showMeetingPlace();
    frame_->showScreen([&](wxWindow* parent) {
        auto* part = new PartScreen(parent, *workspace_, waysOfPart(), PartScreen::Room::Whole);
        auto* canvas = new CanvasScreen(part, *workspace_, {[this] { leadOn(); }, [part] { part->back(); }});
        part->fill(canvas, {[canvas] { canvas->forward(); }, [canvas] { return canvas->back(); }});
        return part;
    });
}

void Shell::showLookBack(const wxString& next, std::function<void()> onward)
{
    place_ = {[this] { goOn(); }};
    frame_->showNavigation(false);
    showMeetingPlace();
    frame_->showScreen([&](wxWindow* parent) {
        auto* part = new PartScreen(parent, *workspace_, waysOfPart(), PartScreen::Room::Whole);
        auto* lookBack = new LookBackScreen(part, *workspace_, next, std::move(onward));
        part->fill(lookBack, {[lookBack] { lookBack->leadOn(); }});
        return part;
    });
}

void Shell::chooseInbrenger(std::optional<forms::Id> part)
{
    place_ = {[this, part] { chooseInbrenger(part); }};
    frame_->showNavigation(true);
    ChooseInbrengerScreen::Ways ways{[this, part](RoundPlan plan) {
                                         plan.part = part;
                                         showRound(beginRound(*workspace_, plan));
                                     },
                                     [this, part] { prepareCasus([this, part] { chooseInbrenger(part); }); },
                                     [this] { showOverview(); }};
    if (const auto next = part ? partBehind(*workspace_, *part) : std::nullopt) {
        ways.skip = [this, id = next->id] { choosePart(id); };
        ways.next = toWx(next->title);
    }
    frame_->showScreen(
        [&](wxWindow* parent) { return new ChooseInbrengerScreen(parent, *workspace_, ways); });
}

void Shell::prepareCasus(std::function<void()> back)
{
    place_ = {[this, back] { prepareCasus(back); }};
    frame_->showNavigation(true);
    frame_->showScreen(
        [&](wxWindow* parent) { return new CasusScreen(parent, *workspace_, std::move(back)); });
}

void Shell::showMeetingPlace()
{
    showPace();
    pace_.Start(1000);
    frame_->showHall(hallInBrief(workspace_->hall));
}

void Shell::showPace()
{
    // Where there is little room, the name of the meeting is what can be missed.
    if (const auto meeting = db::MeetingStore(workspace_->database()).running())
        frame_->topBar().setPlace(teamName(), paceInWords(forms::paceOf(*meeting, workspace_->clock())) +
                                                  L" \u00b7 " + toWx(meeting->title));
}

void Shell::showRound(forms::Id round)
{
    place_ = {[this, round] { showRound(round); }};
    frame_->showNavigation(false);
    showMeetingPlace();
    frame_->showScreen([&](wxWindow* parent) {
        return new RoundScreen(
            parent, *workspace_, round,
            {[this, round] { showRoundDone(round); }, [this](forms::Id part) { choosePart(part); }});
    });
}

void Shell::showCards(forms::Id round, std::function<void()> back)
{
    place_ = {[this, round, back] { showCards(round, back); }};
    frame_->showNavigation(true);
    frame_->navigation().setCurrent({});
    frame_->showScreen(
        [&](wxWindow* parent) { return new CardsScreen(parent, *workspace_, round, std::move(back)); });
}

void Shell::showRoundDone(forms::Id round)
{
    place_ = {[this, round] { showRoundDone(round); }};
    frame_->showNavigation(true);
    frame_->navigation().setCurrent({});
    const RoundDoneScreen::Ways ways{
        [this, round] { showRound(round); },
        [this] { startRound(); },
        [this, round] { showCards(round, [this, round] { showRoundDone(round); }); },
        [this] { goOn(); },
        [this] { showOverview(); },
        [this] {
            closeMeeting(*workspace_);
            showOverview();
        },
        [this, round] {
            const db::RecordStore records(workspace_->database());
            showPrint(records.meetingOfRound(round));
        }};
    frame_->showScreen(
        [&](wxWindow* parent) { return new RoundDoneScreen(parent, *workspace_, round, ways); });
}

}  // namespace app::desktop
