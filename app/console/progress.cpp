#include "app/console/progress.h"

#include <iostream>

#include "app/console/terminal.h"

namespace app::console {
namespace {

constexpr const char* clearLine = "\r\x1b[K";

}  // namespace

Progress::Progress() : seen_(errorsGoToATerminal())
{
}

void Progress::done()
{
    if (!told_.empty())
        std::cerr << clearLine << std::flush;
    told_.clear();
}

void Progress::tell(const std::string& text)
{
    if (!seen_ || text == told_)
        return;
    told_ = text;
    std::cerr << clearLine << text << std::flush;
}

}  // namespace app::console
