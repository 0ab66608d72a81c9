// The clocks of a program under test, moved on by the script that drives it. Both look at one file, so the
// clock stays what it is when the program is killed.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>

#include "forms/model/clock.h"

namespace tests {

// Where the clocked program finds the file.
inline constexpr const char* scriptClockVariable = "LEERTAFEL_SCRIPT_CLOCK";

class ScriptClock {
public:
    // Both throw std::system_error when the file cannot be used. A new one stands at 24 November 2026, 13.00
    // UTC.
    static ScriptClock make(const std::filesystem::path& file);
    static ScriptClock join(const std::filesystem::path& file);
    ScriptClock(ScriptClock&& other) noexcept;
    ScriptClock& operator=(ScriptClock&&) = delete;
    ~ScriptClock();

    forms::Instant now() const;
    forms::Milliseconds sinceBoot() const;

    // All at once, as while nobody looks.
    void jump(forms::Milliseconds time);
    // Little by little, as far as the program takes the steps.
    void run(forms::Milliseconds time);
    bool hasRun() const;
    // One small step towards where the script wants it; called again and again by the program.
    void step(forms::Milliseconds most);

private:
    struct Face {
        std::atomic<std::int64_t> at;
        std::atomic<std::int64_t> goal;
    };
    explicit ScriptClock(const std::filesystem::path& file);

    Face* face_;
};

}  // namespace tests
