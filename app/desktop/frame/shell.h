// Decides which screen is shown: the start while no dossier is open, the rooms of the program while one is.
#pragma once

#include <wx/string.h>
#include <wx/timer.h>

#include <filesystem>
#include <memory>
#include <optional>

#include "app/desktop/dossier/passphrase_screen.h"
#include "app/desktop/sound/speaker.h"
#include "app/desktop/workspace.h"

namespace app::desktop {

class MainFrame;
struct OpenEntry;

class Shell {
public:
    // `file`: the dossier to open, when it was named at the start.
    explicit Shell(std::optional<std::filesystem::path> file);

private:
    void buildRooms();
    void showStart(std::optional<std::filesystem::path> file);
    void showNewDossier();
    void showPractice();
    void enter(std::unique_ptr<db::Dossier> dossier, OpenedBy by);
    void showFirst();
    void showWork();
    void showRoom(const std::string& id);
    void showOverview();
    void showMeeting();
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
    wxString teamName();
    void showPlace(const wxString& place, const wxString& more = {});
    void startRound();
    void goOn();
    wxString nextPart();
    void showActivity();
    void showLookBack(const wxString& next, std::function<void()> onward);
    void chooseInbrenger();
    // How the meeting keeps to its time, until another place is shown.
    void showMeetingPlace();
    void showPace();
    void showRound(forms::Id round);
    void showRoundDone(forms::Id round);
    // With the sheets of this meeting chosen, else those of the latest one.
    void showPrint(std::optional<forms::Id> meeting);
    void showHandOver();
    void showEntry(const forms::Member& member, const OpenEntry& entry);

    void lock();
    void saveElsewhere();
    // Waits until everything is on the disk; when that fails the person decides.
    bool mayLeave();
    bool mayClose();

    MainFrame* frame_;  // owned by wxWidgets, as every top-level window
    wxTimer pace_;
    Speaker speaker_;
    std::unique_ptr<Workspace> workspace_;
};

}  // namespace app::desktop
