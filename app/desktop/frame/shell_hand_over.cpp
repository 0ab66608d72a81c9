// How the shell gives the laptop away and takes it back.
#include "app/desktop/entry/entry_screen.h"
#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/hand_over/names_screen.h"
#include "app/desktop/hand_over/own_forms_screen.h"
#include "app/desktop/hand_over/pin_screen.h"
#include "app/desktop/hand_over/plan_screen.h"
#include "app/desktop/hand_over/progress_screen.h"
#include "app/desktop/hand_over/take_back_screen.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"

namespace app::desktop {

void Shell::showPlan()
{
    frame_->showNavigation(false);
    showPlace(teamName(), _("Doorgeven"));
    place_ = {[this] { showPlan(); }};
    const PlanScreen::Ways ways{[this](const HandOverPlan& plan) {
                                    handOver(*workspace_, plan);
                                    showNames();
                                },
                                [this] { showAfterHandOver(); }};
    frame_->showScreen([&](wxWindow* parent) { return new PlanScreen(parent, *workspace_, ways); });
}

// What is not made cannot be reached: the rooms and the zaalscherm go, and come back with the coach.
void Shell::showNames()
{
    workspace_->hall.close();
    frame_->showHandedOver(true);
    frame_->navigation().clear();
    showPlace(_("Doorgeven"));
    place_ = {[this] { showNames(); }, true};
    const NamesScreen::Ways ways{
        [this](const forms::Member& member) { showPin(member, [this, member] { showOwnForms(member); }); },
        [this] { showTakeBack(); }};
    frame_->showScreen([&](wxWindow* parent) { return new NamesScreen(parent, *workspace_, ways); });
}

void Shell::showPin(const forms::Member& member, const std::function<void()>& right)
{
    const PinScreen::Ways ways{right, [this] { showNames(); }};
    frame_->showScreen([&](wxWindow* parent) { return new PinScreen(parent, *workspace_, member, ways); });
}

void Shell::showOwnForms(const forms::Member& member)
{
    showPlace(_("Doorgeven"), nameAtHandOver(*workspace_, member));
    const OwnFormsScreen::Ways ways{[this, member](const OwnForm& form) { showEntry(member, form); },
                                    [this] { showNames(); }};
    frame_->showScreen(
        [&](wxWindow* parent) { return new OwnFormsScreen(parent, *workspace_, member, ways); });
}

void Shell::showEntry(const forms::Member& member, const OwnForm& form)
{
    const auto about = aboutWhich(form, localDay(workspace_->clock()));
    showPlace(toWx(form.instrument->title),
              (about.empty() ? wxString{} : _("casus") + " " + about + toWx(" · ")) +
                  nameAtHandOver(*workspace_, member));
    // Whoever sits there after a form was sent may be somebody else.
    const auto next = [this, member](const OwnForm& open) {
        showPin(member, [this, member, open] { showEntry(member, open); });
    };
    const EntryScreen::Ways ways{[this] { showPlace(_("Doorgeven")); }, [this] { showNames(); }, next};
    frame_->showScreen([&](wxWindow* parent) { return new EntryScreen(parent, *workspace_, form, ways); });
}

void Shell::showTakeBack()
{
    const TakeBackScreen::Ways ways{[this] {
                                        takeBack(*workspace_);
                                        buildRooms();
                                        frame_->showHandedOver(false);
                                        showProgress();
                                    },
                                    [this] { showNames(); }};
    frame_->showScreen([&](wxWindow* parent) { return new TakeBackScreen(parent, *workspace_, ways); });
}

void Shell::showProgress()
{
    frame_->navigation().setCurrent({});
    showPlace(teamName(), _("Doorgeven"));
    place_ = {[this] { showProgress(); }};
    const ProgressScreen::Ways ways{
        [this] {
            handOverAgain(*workspace_);
            showNames();
        },
        [this] { showPlan(); }, [this] { showAfterHandOver(); },
        handsOverNow(*workspace_) ? _("Naar de bijeenkomst ›") : _("Naar het overzicht ›")};
    frame_->showScreen([&](wxWindow* parent) { return new ProgressScreen(parent, *workspace_, ways); });
}

void Shell::showAfterHandOver()
{
    handsOverNow(*workspace_) ? showActivity() : showOverview();
}

}  // namespace app::desktop
