#include <alsa/asoundlib.h>

#include <memory>

#include "app/desktop/sound/speaker.h"

namespace app::desktop {
namespace {

constexpr unsigned delay = 100'000;  // microseconds of sound that wait in the device

void sayNothing(const char*, int, const char*, int, const char*, ...)
{
}

struct Close {
    void operator()(snd_pcm_t* device) const { snd_pcm_close(device); }
};

void playNow(const Sound& sound)
{
    snd_lib_error_set_handler(sayNothing);
    snd_pcm_t* opened = nullptr;
    if (snd_pcm_open(&opened, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0)
        return;
    const std::unique_ptr<snd_pcm_t, Close> device(opened);
    const auto rate = static_cast<unsigned>(sound.rate);
    if (snd_pcm_set_params(opened, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1, rate, 1, delay) < 0)
        return;
    const auto* next = sound.samples.data();
    for (auto left = sound.samples.size(); left > 0;) {
        auto written = snd_pcm_writei(opened, next, left);
        if (written < 0)
            written = snd_pcm_recover(opened, static_cast<int>(written), 1);
        if (written < 0)
            return;
        next += written;
        left -= static_cast<std::size_t>(written);
    }
    snd_pcm_drain(opened);
}

}  // namespace

void Speaker::play(Sound sound)
{
    using namespace std::chrono_literals;
    if (playing_.valid() && playing_.wait_for(0s) != std::future_status::ready)
        return;
    playing_ = std::async(std::launch::async, [sound = std::move(sound)] { playNow(sound); });
}

}  // namespace app::desktop
