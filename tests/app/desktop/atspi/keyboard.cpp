#include "tests/app/desktop/atspi/keyboard.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tests {

std::string Keyboard::focused() const
{
    const auto control = program_.focused();
    return control ? control->name() : std::string{};
}

// The program needs a moment, in which nothing may have the keyboard; where there is one control only,
// nothing ever changes.
void Keyboard::tab() const
{
    const auto before = focused();
    pressKey(tabKey);
    const auto isUnderWay = [&](int looks) {
        const auto control = program_.focused();
        return control ? looks < 10 && control->name() == before : looks < 100;
    };
    for (int looks = 0; isUnderWay(looks); ++looks)
        g_usleep(20'000);
}

void Keyboard::goTo(const std::string& name) const
{
    for (int times = 0; times < 60; ++times) {
        if (focused().starts_with(name))
            return;
        tab();
    }
    ADD_FAILURE() << "the Tab key does not come to " << name;
    throw std::runtime_error(name);
}

void Keyboard::press(const std::string& name) const
{
    goTo(name);
    pressKey(enterKey);
}

void Keyboard::type(const std::string& field, const std::string& text) const
{
    until("the keyboard at " + field, [&] { return focused() == field; });
    for (const char letter : text)
        pressKey(letter);
}

std::vector<std::string> Keyboard::round(std::size_t most) const
{
    std::vector<std::string> names;
    while (names.size() < most) {
        tab();
        const auto name = focused();
        if (std::find(names.begin(), names.end(), name) != names.end())
            return names;
        names.push_back(name);
    }
    return names;
}

}  // namespace tests
