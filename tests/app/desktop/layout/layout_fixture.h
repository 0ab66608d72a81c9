// A desk at which every screen is looked at: nothing is cut off and nothing overlaps, in the smallest window
// and on a large display. With LEERTAFEL_PICTURES each screen is also drawn into that folder.
#pragma once

#include <gtest/gtest.h>

#include "app/desktop/text.h"
#include "tests/app/desktop/layout/desk.h"
#include "tests/app/desktop/layout/long_dossier.h"
#include "tests/support/folder.h"

namespace app::desktop::tests {

class LayoutFixture : public testing::Test {
protected:
    // In both sizes; the smallest is the one to go on with.
    void look(const std::string& screen);
    void unlock();

    ::tests::Folder folder;
    ::tests::FakeClock clock;
    std::filesystem::path file = makeLongDossier(folder.path);
    Desk desk{file, clock};

private:
    static std::filesystem::path makeLongDossier(const std::filesystem::path& folder);
};

}  // namespace app::desktop::tests
