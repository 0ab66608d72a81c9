// An open dossier of an invented team that never met, in which a casusronde can begin.
#pragma once

#include <gtest/gtest.h>

#include "app/desktop/round/begin_round.h"
#include "app/desktop/workspace.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/support/fake_clock.h"
#include "tests/support/folder.h"

namespace app::desktop::tests {

class RoundWorkspace {
public:
    RoundWorkspace()
    {
        const auto file = folder.path / "team.leertafel";
        ::tests::makeSmallDossier(file);
        workspace.dossier = db::Dossier::open(file, db::Passphrase(::tests::passphrase));
        workspace.templates.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
        workspace.clock = clock.wall();
        workspace.steady = clock.steady();
    }

    // Aisha brings in a casus; before the first step.
    forms::Id begin()
    {
        RoundPlan plan;
        plan.inbrenger = aisha;
        return beginRound(workspace, plan);
    }

    static constexpr forms::Id aisha = 2;
    ::tests::Folder folder;
    ::tests::FakeClock clock;
    Workspace workspace;
};

}  // namespace app::desktop::tests
