// The built program, started for one test and driven by the names of its controls alone.
#pragma once

#include <string>
#include <vector>

#include "tests/app/desktop/atspi/accessible.h"

namespace tests {

class Program {
public:
    // Starts leertafel, or another built program, with these arguments and waits until its window is known to
    // assistive technology.
    explicit Program(const std::vector<std::string>& arguments, const std::string& built = "leertafel");
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // The control of that name on the screen, as soon as it can be used. Role is part of a role name such as
    // "button" or "text"; empty: any.
    Accessible find(const std::string& name, const std::string& role = {}) const;
    bool shows(const std::string& name, const std::string& role = {}) const;
    // Waits until text with this name or beginning stands on the screen.
    void waitFor(const std::string& name) const;

    void press(const std::string& name) const { find(name).press(); }
    // The first one that can be used with a name that begins so.
    void pressBeginning(const std::string& name) const;
    void type(const std::string& field, const std::string& text) const { find(field, "text").type(text); }

    // Everything a screen reader could come to, also what is not on the screen.
    std::vector<Accessible> all() const;
    // The control that has the keyboard, when there is one.
    std::optional<Accessible> focused() const;

    int process() const { return process_; }

    // As a power cut would: the program gets no time for anything.
    void kill() const;

    // Fails the test for each control that can have the focus and has no name.
    void expectEveryNameOn(const std::string& screen) const;

private:
    std::vector<Accessible> shown() const;
    Accessible usable(const std::string& what, const std::function<bool(const Accessible&)>& fits) const;

    int process_ = 0;
    std::optional<Accessible> application_;
};

}  // namespace tests
