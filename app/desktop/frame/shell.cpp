#include "app/desktop/frame/shell.h"

#include "app/desktop/actions/actions_screen.h"
#include "app/desktop/dossier/dossier_screen.h"
#include "app/desktop/dossier/recovery_screen.h"
#include "app/desktop/failure.h"
#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/navigation.h"
#include "app/desktop/frame/top_bar.h"
#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/meeting/meeting_screen.h"
#include "app/desktop/meeting/script_screen.h"
#include "app/desktop/overview/overview_screen.h"
#include "app/desktop/print/print_screen.h"
#include "app/desktop/research/package_screen.h"
#include "app/desktop/research/research_screen.h"
#include "app/desktop/share.h"
#include "app/desktop/start/new_dossier_screen.h"
#include "app/desktop/start/practice_screen.h"
#include "app/desktop/start/start_screen.h"
#include "app/desktop/team/team_screen.h"
#include "app/desktop/team_picture/team_picture_screen.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "app/desktop/words.h"
#include "db/store/instrument_store.h"
#include "db/store/own_script_store.h"
#include "db/store/team_store.h"

namespace app::desktop {

Shell::Shell(std::optional<std::filesystem::path> file, forms::SteadyClock steady, forms::Clock clock)
    : frame_(new MainFrame({[this] { later(*frame_, [this] { popUpHall(); }); }, [this] { lock(); },
                            [this] { workspace_->dossier->retry(); },
                            [this] { later(*frame_, [this] { saveElsewhere(); }); },
                            [this] { return mayClose(); }})),
      steady_(std::move(steady)),
      clock_(std::move(clock)),
      idle_(steady_),
      desktopLock_([this](auto locked) { lock(std::move(locked)); })
{
    watchForLocking();
    pace_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { showPace(); });
    showStart(std::move(file));
    frame_->Show();
}

// A researcher is in the one room there is, and needs no list of rooms: what is not made cannot be reached.
void Shell::buildRooms()
{
    auto& rooms = frame_->navigation();
    rooms.clear();
    if (workspace_->isForResearch())
        return;
    rooms.add("overview", _("Overzicht"), "overview", [this] { showOverview(); });
    rooms.add("meeting", _("Bijeenkomst"), "meeting", [this] { showMeeting(); });
    rooms.add("actions", _("Acties"), "actions", [this] { showActions(); });
    rooms.add("picture", _("Teambeeld"), "picture", [this] { showTeamPicture(); });
    rooms.add("print", _("Afdrukken"), "print", [this] { showPrint({}); });
    rooms.add("team", _("Team"), "team", [this] { showTeam(); });
    rooms.add("research", _("Onderzoek"), "research", [this] { showResearch(); });
    rooms.add("dossier", _("Dossier"), "dossier", [this] { showDossier(); });
}

void Shell::showStart(std::optional<std::filesystem::path> file)
{
    const auto hint = file == practiceFile() ? practiceHint() : wxString{};
    showPlace("Leertafel");
    frame_->showOpen(false);
    const auto back = [this, file] { showStart(file); };
    const StartScreen::Ways ways{[this](auto dossier, OpenedBy by) { enter(std::move(dossier), by); },
                                 [this, back] { showNewDossier(back); }, [this, back] { showPractice(back); },
                                 [this, back] { showPackage(back); },
                                 [this](const auto& chosen) { return wayToOpen(chosen); }};
    frame_->showScreen([&](wxWindow* parent) {
        return new StartScreen(parent, file, {hint, lockedNote(file)}, ways);
    });
}

void Shell::showNewDossier(const std::function<void()>& back)
{
    const NewDossierScreen::Ways ways{
        [this](auto dossier) { enter(std::move(dossier), OpenedBy::Passphrase); }, back};
    frame_->showScreen([&](wxWindow* parent) { return new NewDossierScreen(parent, ways); });
}

void Shell::showPractice(const std::function<void()>& back)
{
    const PracticeScreen::Ways ways{[this](auto file) { showStart(file); }, back};
    frame_->showScreen([&](wxWindow* parent) { return new PracticeScreen(parent, ways); });
}

void Shell::showPackage(const std::function<void()>& back)
{
    frame_->showScreen([&](wxWindow* parent) { return new PackageScreen(parent, usualPackageWays(), back); });
}

void Shell::enter(std::unique_ptr<db::Dossier> dossier, OpenedBy by)
{
    workspace_ = std::make_unique<Workspace>();
    workspace_->dossier = std::move(dossier);
    workspace_->openedBy = by;
    workspace_->steady = steady_;
    workspace_->clock = clock_;
    workspace_->hall.changed = [this] { frame_->showHall(hallInBrief(workspace_->hall)); };
    workspace_->inUse = [this] { idle_.use(); };
    workspace_->play = [this](Sound sound) { speaker_.play(std::move(sound)); };
    workspace_->traces =
        std::make_unique<TraceGuard>(shareFolder() / "words/dutch.txt",
                                     [database = &workspace_->database()] { return teamNames(*database); });
    for (const auto& frozen : db::InstrumentStore(workspace_->database()).all())
        workspace_->templates.addFrozen(frozen.xml);
    workspace_->templates.addFolder(shareFolder() / "templates");
    workspace_->templates.addFolder(forms::ownTemplateFolder());
    for (const auto& [programme, scripts] : db::OwnScriptStore(workspace_->database()).all())
        workspace_->templates.setOwn(programme, scripts);
    workspace_->dossier->onSealed([frame = frame_](const db::SealState& state) {
        later(*frame, [frame, state] { frame->showSaving(state); });
    });
    watch_.emplace(*workspace_);
    buildRooms();
    frame_->showOpen(true);
    frame_->showSaving(workspace_->dossier->sealState());
    if (workspace_->dossier->isReadOnly())
        frame_->showReadOnly();
    idle_.use();
    std::erase_if(unsaved_, [&](const auto& one) { return one->file() == workspace_->dossier->file(); });
    showFirst();
}

// What was going on when the program stopped is not to be looked for: it opens by itself. Who needed
// the herstelblad chooses a new wachtwoordzin first.
void Shell::showFirst()
{
    if (workspace_->isForResearch())
        return showResearch();
    const bool inOtherHands = !workspace_->dossier->isReadOnly() && isHandedOver(*workspace_);
    const auto onward =
        comesBack() && !inOtherHands ? [this] { goBack(); } : std::function<void()>([this] { beginAnew(); });
    if (workspace_->openedBy == OpenedBy::RecoveryKey && !workspace_->dossier->isReadOnly())
        return showNewPassphrase({}, onward);
    onward();
}

void Shell::showWork()
{
    if (!workspace_->dossier->isReadOnly() && isHandedOver(*workspace_))
        return showNames();
    if (!workspace_->dossier->isReadOnly() && isUnderWay(*workspace_))
        goOn();
    else
        showOverview();
}

void Shell::showOverview()
{
    showRoom("overview");
    OverviewScreen::Ways ways{[this] { startRound(); },
                              [this] { prepareCasus([this] { showOverview(); }); },
                              [this] { showMeeting(); },
                              [this] { goOn(); },
                              {},
                              {},
                              [this] { showActions(); },
                              [this] { showKeeping(); },
                              [this] { showDossier(); }};
    if (!workspace_->dossier->isReadOnly()) {
        ways.handOver = [this] { showPlan(); };
        ways.cards = [this] { showCards(0, [this] { showOverview(); }); };
    }
    frame_->showScreen([&](wxWindow* parent) { return new OverviewScreen(parent, *workspace_, ways); });
}

void Shell::showRoom(const std::string& id)
{
    frame_->showNavigation(!workspace_->isForResearch());
    frame_->navigation().setCurrent(id);
    place_ = {[this, id] { frame_->navigation().open(id); }};
    showPlace(teamName());
}

void Shell::showMeeting()
{
    showRoom("meeting");
    const MeetingScreen::Ways ways{[this] { goOn(); }, [this](forms::Id meeting) { showPrint(meeting); },
                                   [this](const std::string& programme) { showScript(programme); }};
    frame_->showScreen([&](wxWindow* parent) { return new MeetingScreen(parent, *workspace_, ways); });
}

void Shell::showScript(const std::string& programme)
{
    showRoom("meeting");
    place_ = {[this, programme] { showScript(programme); }};
    frame_->showScreen([&](wxWindow* parent) {
        return new ScriptScreen(parent, *workspace_, programme, [this] { showMeeting(); });
    });
}

void Shell::showActions()
{
    showRoom("actions");
    frame_->showScreen([&](wxWindow* parent) { return new ActionsScreen(parent, *workspace_); });
}

void Shell::showTeamPicture()
{
    frame_->showScreen([&](wxWindow* parent) { return new TeamPictureScreen(parent, *workspace_); });
    showRoom("picture");
}

void Shell::showTeam()
{
    showRoom("team");
    frame_->showScreen([&](wxWindow* parent) {
        return new TeamScreen(parent, *workspace_, [this](auto member) { showPerson(member); });
    });
}

void Shell::showDossier()
{
    showRoom("dossier");
    const auto again = [this] { showDossier(); };
    const DossierScreen::Ways ways{{[=, this] { showNewPassphrase({}, again); },
                                    [=, this](auto role) { showNewPassphrase(role, again); }, again},
                                   [this](const auto& key) { showRecoveryKey(key); },
                                   [this] { showBackups(); },
                                   [this] { showKeeping(); }};
    frame_->showScreen([&](wxWindow* parent) { return new DossierScreen(parent, *workspace_, ways); });
}

void Shell::showResearch()
{
    showRoom("research");
    frame_->showScreen([&](wxWindow* parent) {
        return new ResearchScreen(parent, *workspace_, ResearchScreen::usualWays());
    });
}

void Shell::showNewPassphrase(PassphraseScreen::ForRole more, std::function<void()> after)
{
    showRoom("dossier");
    const PassphraseScreen::Ways ways{after, std::move(after)};
    frame_->showScreen(
        [&](wxWindow* parent) { return new PassphraseScreen(parent, *workspace_, more, ways); });
}

// Nobody walks away from it: the key is shown this once.
void Shell::showRecoveryKey(const db::RecoveryKey& key)
{
    frame_->showNavigation(false);
    place_ = {[this] { showThatTheKeyIsGone(); }};
    const auto team = db::TeamStore(workspace_->database()).team().name;
    frame_->showScreen([&](wxWindow* parent) {
        return new RecoveryScreen(parent, team, key.text(), [this] { showDossier(); });
    });
}

// The key is kept nowhere, so it does not come back after the dossier was locked.
void Shell::showThatTheKeyIsGone()
{
    showDossier();
    later(*frame_, [this] {
        tell(frame_,
             {_("Het herstelblad is niet meer in beeld"),
              _("Leertafel werd vergrendeld. Heb je het nieuwe blad nog niet bewaard of afgedrukt, maak dan "
                "hier opnieuw een herstelblad: het vorige geldt niet meer.")});
    });
}

wxString Shell::teamName()
{
    return toWx(db::TeamStore(workspace_->database()).team().name);
}

void Shell::showPlace(const wxString& place, const wxString& more)
{
    pace_.Stop();
    frame_->showHall({});
    frame_->topBar().setPlace(place, more);
}

void Shell::showPrint(std::optional<forms::Id> meeting)
{
    const auto shown = meeting ? meeting : latestMeeting(workspace_->database());
    frame_->showScreen([&](wxWindow* parent) { return new PrintScreen(parent, *workspace_, shown); });
    showRoom("print");
    place_ = {[this, meeting] { showPrint(meeting); }};
}

// The program ends with its last window, and the zaalscherm is one.
bool Shell::mayClose()
{
    if (!mayLeave() || !mayForgetUnsaved())
        return false;
    if (workspace_)
        workspace_->hall.close();
    return true;
}

bool Shell::mayLeave()
{
    if (!workspace_ || workspace_->dossier->isReadOnly())
        return true;
    if (workspace_->keepTyped)
        (*workspace_->keepTyped)();
    const auto state = workspace_->dossier->waitUntilSealed();
    if (!state.failure)
        return true;
    frame_->showSaving(state);
    const Notice question{_("Niet alles is bewaard"),
                          describe(*state.failure) + "\n\n" + _("Als je nu sluit, is het laatste werk weg.")};
    if (!ask(frame_, question, _("Toch sluiten"), _("Terug")))
        return false;
    // The last attempt to seal may come after the window has gone.
    workspace_->dossier->onSealed([](const db::SealState&) {});
    return true;
}

// Of a dossier that was locked, while the disk refused.
bool Shell::mayForgetUnsaved()
{
    return unsaved_.empty() || ask(frame_,
                                   {_("Niet alles is bewaard"),
                                    _("De schijf nam het laatste werk van een vergrendeld dossier nog "
                                      "niet aan. Als je nu sluit, is dat weg.")},
                                   _("Toch sluiten"), _("Terug"));
}

// Asked for in an earlier event: the dossier may be locked by now.
void Shell::popUpHall()
{
    if (workspace_)
        popUpHallMenu(*frame_, workspace_->hall);
}

}  // namespace app::desktop
