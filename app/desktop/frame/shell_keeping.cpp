// How the shell leads to what is kept: backups, what may go, and the data of one person.
#include "app/desktop/choose_file.h"
#include "app/desktop/dossier/backups_screen.h"
#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/shell.h"
#include "app/desktop/keeping/keeping_screen.h"
#include "app/desktop/later.h"
#include "app/desktop/synced_place.h"
#include "app/desktop/team/person_screen.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "db/store/instrument_store.h"

namespace app::desktop {

void Shell::showBackups()
{
    showRoom("dossier");
    place_ = {[this] { showBackups(); }};
    const BackupsScreen::Ways ways{[this] { later(*frame_, [this] { showRestored(); }); },
                                   [this] { showDossier(); }};
    frame_->showScreen([&](wxWindow* parent) { return new BackupsScreen(parent, *workspace_, ways); });
}

// What came back may hold instruments of its own.
void Shell::showRestored()
{
    for (const auto& frozen : db::InstrumentStore(workspace_->database()).all())
        workspace_->templates.addFrozen(frozen.xml);
    showOverview();
    tell(frame_,
         {_("Het dossier is teruggezet"),
          _("Wat er net nog stond, is bewaard als nieuwste reservekopie. Staat er niet wat je zocht? Kies "
            "dan bij Dossier een ander moment.")});
}

void Shell::showKeeping()
{
    showRoom("dossier");
    place_ = {[this] { showKeeping(); }};
    frame_->showScreen(
        [&](wxWindow* parent) { return new KeepingScreen(parent, *workspace_, [this] { showDossier(); }); });
}

void Shell::showPerson(forms::Id member)
{
    showRoom("team");
    place_ = {[this, member] { showPerson(member); }};
    frame_->showScreen([&](wxWindow* parent) {
        return new PersonScreen(parent, *workspace_, member, [this] { showTeam(); });
    });
}

// Asked for in an earlier event: the dossier may be locked by now.
void Shell::saveElsewhere()
{
    if (!workspace_)
        return;
    const auto name = workspace_->dossier->file().filename();
    const auto file = choosePlace(frame_, _("Dossier elders bewaren"), name, dossierFile());
    const auto allow = [this](const auto& root) { allowSync(workspace_->database(), root); };
    if (!file || !askAboutSyncing(frame_, *file, &workspace_->database(), allow))
        return;
    workspace_->dossier->saveElsewhere(*file);
    frame_->showSaving(workspace_->dossier->sealState());
}

}  // namespace app::desktop
