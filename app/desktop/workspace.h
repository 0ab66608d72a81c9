// What every screen works with while a dossier is open.
#pragma once

#include <memory>

#include "db/dossier.h"
#include "forms/meeting/steady_clock.h"
#include "forms/model/clock.h"
#include "forms/template/library.h"

namespace app::desktop {

struct Workspace {
    std::unique_ptr<db::Dossier> dossier;
    forms::TemplateLibrary templates;
    forms::Clock clock = forms::systemNow;
    forms::SteadyClock steady = forms::steadyNow;

    db::Database& database() { return dossier->database(); }
};

}  // namespace app::desktop
