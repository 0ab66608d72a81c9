#include "app/desktop/share.h"

#include <wx/stdpaths.h>

#include "app/desktop/text.h"

namespace app::desktop {

std::filesystem::path shareFolder()
{
    const auto program = toPath(wxStandardPaths::Get().GetExecutablePath());
    return program.parent_path().parent_path() / "share" / "leertafel";
}

}  // namespace app::desktop
