// How the shell locks the dossier, and how a person comes back to where they were.
#include <utility>

#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/frame/top_bar.h"
#include "app/desktop/half_written.h"
#include "app/desktop/later.h"
#include "app/desktop/lock/lock_times.h"
#include "app/desktop/lock/native_lock.h"
#include "app/desktop/lock/typed_fields.h"
#include "app/desktop/lock/unfolding.h"
#include "app/desktop/selections.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

constexpr int betweenLooks = 1000;  // milliseconds
constexpr const char* typedName = "locked";

// The screen, or the part of it, in which something can be open.
Unfolding* unfoldingOn(wxWindow& screen)
{
    if (auto* found = dynamic_cast<Unfolding*>(&screen))
        return found;
    for (auto* part : screen.GetChildren())
        if (auto* found = unfoldingOn(*part))
            return found;
    return nullptr;
}

std::string unfoldedOn(wxWindow& screen)
{
    const auto* found = unfoldingOn(screen);
    return found ? found->unfolded() : std::string{};
}

void unfold(wxWindow& screen, const std::string& what)
{
    if (auto* found = unfoldingOn(screen); found && !what.empty())
        found->unfold(what);
}

std::string takeTyped(Workspace& workspace)
{
    if (workspace.dossier->isReadOnly())
        return {};
    auto typed = halfWritten(workspace, typedName);
    keepHalfWritten(workspace, typedName, {});
    return typed;
}

}  // namespace

void Shell::watchForLocking()
{
    input_ = native::watchInput({[this] { idle_.use(); }, [this] { lock(); }});
    idleness_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    idleness_.Start(betweenLooks);
}

void Shell::look()
{
    if (!workspace_ || !whenLocked_.empty())
        return;
    watch_->look();
    lockWhenIdle();
}

void Shell::lockWhenIdle()
{
    const auto times = lockTimes(workspace_->database());
    if (idle_.hasPassed(place_.inOtherHands ? times.handingOver : times.usual))
        lock();
}

void Shell::lock(std::function<void()> locked)
{
    if (!workspace_)
        return locked();
    whenLocked_.push_back(std::move(locked));
    if (whenLocked_.size() > 1)
        return;
    keepWhatStandsThere();
    locked_ =
        Locked{workspace_->dossier->file(), place_, unfoldedOn(frame_->screen()), workspace_->hall.isOpen()};
    workspace_->hall.close();
    frame_->blank();
    retreat_.begin([this] { showLocked(); });
}

// What somebody types for good is kept by its own screen; what else stands in a field goes into the dossier
// as it is. Not while the laptop is in other hands: who comes back is somebody else.
void Shell::keepWhatStandsThere()
{
    if (workspace_->dossier->isReadOnly())
        return;
    if (workspace_->keepTyped)
        (*workspace_->keepTyped)();
    keepHalfWritten(*workspace_, typedName, place_.inOtherHands ? std::string{} : typedIn(frame_->screen()));
}

// Nothing of the program waits for anything any more, so the screen that used the dossier can go.
void Shell::showLocked()
{
    emptyFields(frame_->screen());
    clearSelections();
    frame_->navigation().clear();
    showStart(locked_->file);
    frame_->Update();
    later(*frame_, [this] { forgetDossier(); });
}

void Shell::forgetDossier()
{
    if (!workspace_)
        return;
    auto dossier = std::move(workspace_->dossier);
    watch_.reset();
    workspace_.reset();
    dossier->onSealed([](const db::SealState&) {});
    if (auto unsaved = db::Dossier::close(std::move(dossier)))
        unsaved_.push_back(std::make_shared<db::Unsaved>(*std::move(unsaved)));
    for (const auto& locked : std::exchange(whenLocked_, {}))
        locked();
}

// To the dossier that was locked last, by whoever may see all of it.
bool Shell::comesBack() const
{
    return locked_ && locked_->file == workspace_->dossier->file();
}

// What stood in a field comes back to its screen only: a program that was stopped while it was locked begins
// anew.
void Shell::beginAnew()
{
    takeTyped(*workspace_);
    showWork();
}

void Shell::goBack()
{
    const auto before = *std::exchange(locked_, std::nullopt);
    const auto typed = takeTyped(*workspace_);
    if (before.hallWasOpen)
        workspace_->hall.open(*frame_);
    before.place.show();
    unfold(frame_->screen(), before.unfolded);
    typeAgain(frame_->screen(), typed);
}

wxString Shell::lockedNote(const std::optional<std::filesystem::path>& file) const
{
    if (!locked_ || file != locked_->file)
        return {};
    if (workspace_ && workspace_->dossier->sealState().failure)
        return _(
            "Vergrendeld. De schijf nam het laatste werk nog niet aan. Laat Leertafel open staan: na het "
            "openen is alles er nog.");
    return _("Vergrendeld. Alles is bewaard: na het openen ga je verder waar je was.");
}

// Who is back before the locked dossier was closed would find it in use.
StartScreen::Open Shell::wayToOpen(const std::filesystem::path& file)
{
    forgetDossier();
    for (const auto& unsaved : unsaved_)
        if (unsaved->file() == file)
            return [unsaved](const auto&, const db::Secret& secret, db::Access) {
                return db::Dossier::open(*unsaved, secret);
            };
    return StartScreen::fromDisk;
}

}  // namespace app::desktop
