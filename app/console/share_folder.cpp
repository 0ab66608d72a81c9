#include "app/console/share_folder.h"

namespace app::console {

std::filesystem::path shareFolder()
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    return program.parent_path().parent_path() / "share" / "leertafel";
}

}  // namespace app::console
