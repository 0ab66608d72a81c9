// Decides which screen is shown: the start while no dossier is open, the rooms of the program while one is.
#pragma once

#include <wx/string.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/desktop/dossier/passphrase_screen.h"
#include "app/desktop/lock/desktop_lock.h"
#include "app/desktop/lock/idle_clock.h"
#include "app/desktop/lock/retreat.h"
#include "app/desktop/part/part_screen.h"
#include "app/desktop/sound/speaker.h"
#include "app/desktop/start/start_screen.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class MainFrame;
struct HandOverPlan;
struct OwnForm;

class Shell {
public:
    // `file`: the dossier to open, when it was named at the start.
    // By these clocks meetings are held, and it is known how long nobody used the laptop.
    explicit Shell(std::optional<std::filesystem::path> file, forms::SteadyClock steady = forms::steadyNow,
                   forms::Clock clock = forms::systemNow);

private:
    void buildRooms();
    void showStart(std::optional<std::filesystem::path> file);
    // These lead back to the start as it was.
    void showNewDossier(const std::function<void()>& back);
    void showPractice(const std::function<void()>& back);
    void showPackage(const std::function<void()>& back);
    void enter(std::unique_ptr<db::Dossier> dossier, OpenedBy by);
    void showFirst();
    void showWork();
    void showRoom(const std::string& id);
    void showOverview();
    void showMeeting();
    void showScript(const std::string& programme);
    void showActions();
    void showTeamPicture();
    void showTeam();
    void showDossier();
    // shell_keeping.cpp
    void showBackups();
    void showRestored();
    void showKeeping();
    void showPerson(forms::Id member);
    void showResearch();
    void showNewPassphrase(PassphraseScreen::ForRole more, std::function<void()> after);
    void showRecoveryKey(const db::RecoveryKey& key);
    void showThatTheKeyIsGone();
    wxString teamName();
    void showPlace(const wxString& place, const wxString& more = {});
    void startRound();
    void goOn();
    void leadOn();
    void showPart(const forms::Activity& part);
    void choosePart(forms::Id part);
    PartScreen::Ways waysOfPart();
    wxString nextPart();
    void showActivity();
    void showCanvas();
    void showLookBack(const wxString& next, std::function<void()> onward);
    // For this part of the agenda, or for the first casusronde nobody had yet.
    void chooseInbrenger(std::optional<forms::Id> part = {});
    void prepareCasus(std::function<void()> back);
    // How the meeting keeps to its time, until another place is shown.
    void showMeetingPlace();
    void showPace();
    void showRound(forms::Id round);
    void showRoundDone(forms::Id round);
    // Snelle invoer of the dialoogkaarten of this round, or of the last one for 0.
    void showCards(forms::Id round, std::function<void()> back);
    // With the sheets of this meeting chosen, else those of the latest one.
    void showPrint(std::optional<forms::Id> meeting);

    // The coach chooses what is handed over.
    void showPlan();
    // From here on the laptop is in other hands: the names, and nothing of the coach. After unlocking and
    // after a start this is the first screen, for as long as isHandedOver().
    void showNames();
    void showPin(const forms::Member& member, const std::function<void()>& right);
    void showOwnForms(const forms::Member& member);
    void showEntry(const forms::Member& member, const OwnForm& form);
    void showTakeBack();
    // A coach has it again.
    void showProgress();
    void showAfterHandOver();

    // shell_lock.cpp. Where a person comes back to after the dossier was locked.
    struct Place {
        std::function<void()> show;  // holds ids, never anything of a person
        bool inOtherHands = false;
    };
    struct Locked {
        std::filesystem::path file;
        Place place;
        std::string unfolded;
        bool hallWasOpen = false;
    };
    void watchForLocking();
    void look();
    void lockWhenIdle();
    // From anywhere, at any moment; `locked` is called when nothing of the dossier is left.
    void lock(std::function<void()> locked = [] {});
    void keepWhatStandsThere();
    void showLocked();
    void forgetDossier();
    bool comesBack() const;
    void beginAnew();
    void goBack();
    wxString lockedNote(const std::optional<std::filesystem::path>& file) const;
    StartScreen::Open wayToOpen(const std::filesystem::path& file);

    void popUpHall();
    void saveElsewhere();
    // Waits until everything is on the disk; when that fails the person decides.
    bool mayLeave();
    bool mayClose();
    bool mayForgetUnsaved();

    MainFrame* frame_;  // owned by wxWidgets, as every top-level window
    wxTimer pace_;
    Speaker speaker_;
    forms::SteadyClock steady_;
    forms::Clock clock_;
    std::unique_ptr<Workspace> workspace_;
    std::optional<PartWatch> watch_;  // while the dossier is open

    Place place_;
    IdleClock idle_;
    std::shared_ptr<void> input_;
    wxTimer idleness_;
    Retreat retreat_;
    std::vector<std::function<void()>> whenLocked_;  // not empty: locking is under way
    std::optional<Locked> locked_;                   // the dossier that was locked last
    std::vector<std::shared_ptr<db::Unsaved>> unsaved_;
    DesktopLock desktopLock_;  // last: it may call at once
};

}  // namespace app::desktop
