// The built program as somebody meets it who has a keyboard and nothing else.
#pragma once

#include <string>
#include <vector>

#include "tests/app/desktop/atspi/program.h"

namespace tests {

inline constexpr long tabKey = 0xff09;
inline constexpr long enterKey = 0xff0d;
inline constexpr long escapeKey = 0xff1b;

class Keyboard {
public:
    explicit Keyboard(const Program& program) : program_(program) {}

    // One step on, and waits until the keyboard is there.
    void tab() const;
    // Presses Tab until the keyboard is with a control whose name begins so; fails the test after a whole
    // round.
    void goTo(const std::string& name) const;
    // Goes there and presses Enter.
    void press(const std::string& name) const;
    // Waits until the keyboard is with this field, and types digits and small letters into it.
    void type(const std::string& field, const std::string& text) const;

    // The names of what Tab comes to, until it is where it began; at most `most`.
    std::vector<std::string> round(std::size_t most = 60) const;

private:
    std::string focused() const;

    const Program& program_;
};

}  // namespace tests
