// What every screen works with while a dossier is open.
#pragma once

#include <functional>
#include <memory>

#include "app/desktop/hall/hall.h"
#include "app/desktop/sound/chime.h"
#include "app/desktop/traces/trace_guard.h"
#include "db/dossier.h"
#include "forms/meeting/steady_clock.h"
#include "forms/model/clock.h"
#include "forms/template/library.h"

namespace app::desktop {

// Who came in by the herstelblad cannot know the wachtwoordzin.
enum class OpenedBy { Passphrase, RecoveryKey };

struct Workspace {
    std::unique_ptr<db::Dossier> dossier;
    OpenedBy openedBy = OpenedBy::Passphrase;
    forms::TemplateLibrary templates;
    forms::Clock clock = forms::systemNow;
    forms::SteadyClock steady = forms::steadyNow;
    // The loudspeaker; absent where nothing is to be heard.
    std::function<void(Sound)> play = {};
    Hall hall;
    // Keeps what was typed in the last second; absent when nobody types. See TypedText.
    std::shared_ptr<const std::function<void()>> keepTyped;
    // Tells that the team is at work although nobody touches the laptop: a clock runs.
    std::function<void()> inUse = [] {};
    // What a text gives away; absent: texts are not looked at.
    std::unique_ptr<TraceGuard> traces = {};

    db::Database& database() { return dossier->database(); }
    // Whether a researcher came in, who is to see the room Onderzoek and nothing else.
    bool isForResearch() const { return dossier->openedBy() == db::SlotRole::Researcher; }
};

}  // namespace app::desktop
