#include "tests/app/desktop/atspi/program.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>

namespace tests {

Program::Program(const std::vector<std::string>& arguments, const std::string& built)
{
    std::vector<std::string> words{std::string(BINARY_DIR) + "/" + built};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> raw;
    for (auto& word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    GPid process = 0;
    if (!g_spawn_async(nullptr, raw.data(), nullptr, G_SPAWN_DO_NOT_REAP_CHILD, nullptr, nullptr, &process,
                       nullptr))
        throw std::runtime_error(built + " does not start");
    process_ = process;
    until("the window of leertafel", [this] {
        application_ = applicationOf(process_);
        return application_ && !shown().empty();
    });
    // What is remembered of a window is not always what it shows now.
    atspi_accessible_set_cache_mask(application_->raw(), ATSPI_CACHE_NONE);
}

Program::~Program()
{
    ::kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
}

void Program::kill() const
{
    ::kill(process_, SIGKILL);
}

std::vector<Accessible> Program::shown() const
{
    std::vector<Accessible> found;
    for (const auto& window : application_->children())
        for (const auto& control : window.shown())
            found.push_back(control);
    return found;
}

std::vector<Accessible> Program::all() const
{
    return application_->all();
}

std::optional<Accessible> Program::focused() const
{
    for (const auto& window : application_->children())
        for (const auto& control :
             window.with({ATSPI_STATE_SHOWING, ATSPI_STATE_FOCUSED, ATSPI_STATE_FOCUSABLE}))
            return control;
    return std::nullopt;
}

Accessible Program::usable(const std::string& what, const std::function<bool(const Accessible&)>& fits) const
{
    std::optional<Accessible> found;
    until("a control that can be used: " + what, [&] {
        const auto controls = shown();
        const auto first = std::find_if(controls.begin(), controls.end(), [&](const auto& control) {
            return fits(control) && control.has(ATSPI_STATE_FOCUSABLE) && control.has(ATSPI_STATE_SENSITIVE);
        });
        if (first != controls.end())
            found = *first;
        return found.has_value();
    });
    return *found;
}

Accessible Program::find(const std::string& name, const std::string& role) const
{
    return usable(name, [&](const Accessible& control) {
        return control.name() == name && control.role().find(role) != std::string::npos;
    });
}

void Program::pressBeginning(const std::string& name) const
{
    usable(name, [&](const Accessible& control) { return control.name().starts_with(name); }).press();
}

bool Program::shows(const std::string& name, const std::string& role) const
{
    const auto controls = shown();
    return std::any_of(controls.begin(), controls.end(), [&](const auto& control) {
        return control.name().starts_with(name) && control.role().find(role) != std::string::npos;
    });
}

void Program::waitFor(const std::string& name) const
{
    until("on the screen: " + name, [&] { return shows(name); });
}

void Program::expectEveryNameOn(const std::string& screen) const
{
    // What is asked of a control that goes away meanwhile has no answer, so a fault is one that stays.
    until("a name on every control of " + screen, [&] {
        const auto controls = shown();
        return std::none_of(controls.begin(), controls.end(), [](const auto& control) {
            return control.has(ATSPI_STATE_FOCUSABLE) && control.name().empty();
        });
    });
}

}  // namespace tests
