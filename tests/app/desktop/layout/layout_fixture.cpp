#include "tests/app/desktop/layout/layout_fixture.h"

#include <cstdlib>

#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/layout/layout_faults.h"

namespace app::desktop::tests {

std::filesystem::path LayoutFixture::makeLongDossier(const std::filesystem::path& folder)
{
    auto made = folder / "team.leertafel";
    tests::makeLongDossier(made);
    return made;
}

void LayoutFixture::look(const std::string& screen)
{
    for (const auto& size : {wxSize(1920, 1080), wxSize(1280, 720)}) {
        desk.resize(size);
        const auto at = screen + " " + std::to_string(size.x);
        for (const auto& fault : layoutFaults(desk.window()))
            ADD_FAILURE() << at << ": " << fault;
        if (const auto* pictures = std::getenv("LEERTAFEL_PICTURES"))
            desk.draw(std::filesystem::path(pictures) / (at + ".png"));
    }
}

void LayoutFixture::unlock()
{
    desk.type("Wachtwoordzin", ::tests::passphrase);
    desk.push("Openen");
    desk.control("Start casusronde");
}

}  // namespace app::desktop::tests
