#include "app/sheets/wording.h"

namespace app::sheets {

std::string pageOf(std::size_t page, std::size_t pages)
{
    return "blad " + std::to_string(page) + " van " + std::to_string(pages);
}

}  // namespace app::sheets
