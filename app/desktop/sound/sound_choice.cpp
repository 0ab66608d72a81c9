#include "app/desktop/sound/sound_choice.h"

#include <wx/config.h>

#include <algorithm>

namespace app::desktop {
namespace {

constexpr auto mutedKey = "/Geluid/stil";
constexpr auto levelKey = "/Geluid/sterkte";

}  // namespace

SoundChoice soundChoice()
{
    const auto& settings = *wxConfigBase::Get();
    SoundChoice choice;
    choice.muted = settings.ReadBool(mutedKey, choice.muted);
    const auto level = settings.ReadLong(levelKey, choice.level);
    choice.level = static_cast<int>(std::clamp(level, 0L, static_cast<long>(volumes.size()) - 1));
    return choice;
}

void remember(const SoundChoice& choice)
{
    auto& settings = *wxConfigBase::Get();
    settings.Write(mutedKey, choice.muted);
    settings.Write(levelKey, choice.level);
    settings.Flush();
}

}  // namespace app::desktop
