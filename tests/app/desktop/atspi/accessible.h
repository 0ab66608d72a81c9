// A window of another program as a screen reader meets it: names, roles, states, and what can be done.
#pragma once

#include <atspi/atspi.h>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tests {

class Accessible {
public:
    // Takes over the reference.
    explicit Accessible(AtspiAccessible* taken);

    int process() const;
    AtspiAccessible* raw() const { return held_.get(); }
    std::string name() const;
    std::string role() const;
    // What stands in it, when it holds text; else empty.
    std::string text() const;
    bool has(AtspiStateType state) const;
    std::vector<Accessible> children() const;

    // What the screen reader would do: press, tick, choose.
    void press() const;
    // Replaces what stands in a field.
    void type(const std::string& text) const;
    void takeFocus() const;

    // This one and everything below it, also what is not on the screen.
    std::vector<Accessible> all() const;
    // Everything below it that has all of these states, asked for at once.
    std::vector<Accessible> with(std::initializer_list<AtspiStateType> states) const;
    // Everything below it that is on the screen.
    std::vector<Accessible> shown() const { return with({ATSPI_STATE_SHOWING}); }

private:
    std::shared_ptr<AtspiAccessible> held_;
};

// Presses this key of the keyboard, an X keysym, wherever the focus is. The session bus must be started
// inside the display, or nobody listens.
void pressKey(long keysym);

// The same with Ctrl held down.
void pressControl(long keysym);

// The topmost accessible of the program with this process id, when the bus knows it.
std::optional<Accessible> applicationOf(int process);

// Asks until the answer is there, for at most twenty seconds; else fails the test, naming what it waited for,
// and throws.
void until(const std::string& what, const std::function<bool()>& holds);

}  // namespace tests
