// A herstelblad to look at: `./dev pictures` makes a picture of it. A real one has a random key, and would
// look different each time.
#include <fstream>

#include "app/sheets/content/recovery_sheet.h"
#include "app/sheets/render.h"

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const auto sheet =
        app::sheets::recoverySheet("Wijkteam De Linde", "K3F7-09QX-7M2D-W8RA-5TNE-H4J6-ZC1V-9PBS-2YGK");
    std::ofstream(argv[1], std::ios::binary)
        << app::sheets::render(sheet, app::sheets::Fonts(SHARE_DIR "/fonts")).pdf;
}
