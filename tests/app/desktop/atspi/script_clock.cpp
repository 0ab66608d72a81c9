#include "tests/app/desktop/atspi/script_clock.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

namespace tests {
namespace {

using namespace std::chrono_literals;
constexpr forms::Instant begin = std::chrono::sys_days{std::chrono::November / 24 / 2026} + 13h;

}  // namespace

ScriptClock ScriptClock::make(const std::filesystem::path& file)
{
    std::ofstream(file, std::ios::binary) << std::string(sizeof(Face), '\0');
    return ScriptClock(file);
}

ScriptClock ScriptClock::join(const std::filesystem::path& file)
{
    return ScriptClock(file);
}

ScriptClock::ScriptClock(const std::filesystem::path& file)
{
    const int opened = open(file.c_str(), O_RDWR | O_CLOEXEC);
    auto* mapped =
        opened < 0 ? MAP_FAILED : mmap(nullptr, sizeof(Face), PROT_READ | PROT_WRITE, MAP_SHARED, opened, 0);
    const int fault = errno;
    if (opened >= 0)
        close(opened);
    if (mapped == MAP_FAILED)
        throw std::system_error(fault, std::generic_category(), "the clock of the script");
    face_ = static_cast<Face*>(mapped);
}

ScriptClock::ScriptClock(ScriptClock&& other) noexcept : face_(std::exchange(other.face_, nullptr))
{
}

ScriptClock::~ScriptClock()
{
    if (face_)
        munmap(face_, sizeof(Face));
}

forms::Instant ScriptClock::now() const
{
    return begin + forms::Milliseconds{face_->at};
}

forms::Milliseconds ScriptClock::sinceBoot() const
{
    return 3h + forms::Milliseconds{face_->at};
}

void ScriptClock::jump(forms::Milliseconds time)
{
    face_->goal += time.count();
    face_->at = face_->goal.load();
}

void ScriptClock::run(forms::Milliseconds time)
{
    face_->goal += time.count();
}

bool ScriptClock::hasRun() const
{
    return face_->at == face_->goal;
}

void ScriptClock::step(forms::Milliseconds most)
{
    const auto left = face_->goal - face_->at;
    face_->at += std::min<std::int64_t>(left, most.count());
}

}  // namespace tests
