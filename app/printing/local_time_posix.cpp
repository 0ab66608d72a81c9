#include <ctime>

#include "app/printing/local_time.h"

namespace app::printing {

sheets::LocalTime localTime(forms::Instant instant)
{
    using namespace std::chrono;
    const auto seconds = system_clock::to_time_t(floor<std::chrono::seconds>(instant));
    std::tm parts{};
    localtime_r(&seconds, &parts);
    const auto date = year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday;
    return {date, hours{parts.tm_hour} + minutes{parts.tm_min}};
}

}  // namespace app::printing
