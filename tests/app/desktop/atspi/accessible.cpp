#include "tests/app/desktop/atspi/accessible.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>

namespace tests {
namespace {

std::string taken(char* text)
{
    std::string copy = text ? text : "";
    g_free(text);
    return copy;
}

}  // namespace

Accessible::Accessible(AtspiAccessible* taken)
    : held_(taken, [](AtspiAccessible* gone) {
          if (gone)
              g_object_unref(gone);
      })
{
}

std::string Accessible::name() const
{
    return taken(atspi_accessible_get_name(held_.get(), nullptr));
}

std::string Accessible::role() const
{
    return taken(atspi_accessible_get_role_name(held_.get(), nullptr));
}

std::string Accessible::text() const
{
    auto* field = atspi_accessible_get_text_iface(held_.get());
    if (!field)
        return {};
    auto text = taken(atspi_text_get_text(field, 0, -1, nullptr));
    g_object_unref(field);
    return text;
}

int Accessible::process() const
{
    return static_cast<int>(atspi_accessible_get_process_id(held_.get(), nullptr));
}

bool Accessible::has(AtspiStateType state) const
{
    auto* states = atspi_accessible_get_state_set(held_.get());
    const bool contained = states && atspi_state_set_contains(states, state);
    if (states)
        g_object_unref(states);
    return contained;
}

std::vector<Accessible> Accessible::children() const
{
    std::vector<Accessible> found;
    const int count = atspi_accessible_get_child_count(held_.get(), nullptr);
    for (int place = 0; place < count; ++place)
        if (auto* child = atspi_accessible_get_child_at_index(held_.get(), place, nullptr))
            found.emplace_back(child);
    return found;
}

void Accessible::press() const
{
    auto* action = atspi_accessible_get_action_iface(held_.get());
    ASSERT_NE(action, nullptr) << "nothing can be done with " << name();
    EXPECT_TRUE(atspi_action_do_action(action, 0, nullptr)) << name();
    g_object_unref(action);
}

void Accessible::type(const std::string& text) const
{
    auto* field = atspi_accessible_get_editable_text_iface(held_.get());
    ASSERT_NE(field, nullptr) << "nothing can be typed in " << name();
    EXPECT_TRUE(atspi_editable_text_set_text_contents(field, text.c_str(), nullptr)) << name();
    g_object_unref(field);
}

void Accessible::takeFocus() const
{
    auto* component = atspi_accessible_get_component_iface(held_.get());
    ASSERT_NE(component, nullptr) << name();
    EXPECT_TRUE(atspi_component_grab_focus(component, nullptr)) << name();
    g_object_unref(component);
}

std::vector<Accessible> Accessible::all() const
{
    std::vector<Accessible> found{*this};
    for (const auto& child : children()) {
        const auto below = child.all();
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

std::vector<Accessible> Accessible::with(std::initializer_list<AtspiStateType> states) const
{
    std::vector<Accessible> found;
    auto* collection = atspi_accessible_get_collection_iface(held_.get());
    if (!collection)
        return found;
    auto* wanted = g_array_new(false, false, sizeof(AtspiStateType));
    for (const auto state : states)
        g_array_append_val(wanted, state);
    auto* set = atspi_state_set_new(wanted);
    auto* rule =
        atspi_match_rule_new(set, ATSPI_Collection_MATCH_ALL, nullptr, ATSPI_Collection_MATCH_ALL, nullptr,
                             ATSPI_Collection_MATCH_ALL, nullptr, ATSPI_Collection_MATCH_ALL, false);
    if (auto* matches = atspi_collection_get_matches(collection, rule, ATSPI_Collection_SORT_ORDER_CANONICAL,
                                                     0, true, nullptr)) {
        for (guint place = 0; place < matches->len; ++place)
            found.emplace_back(g_array_index(matches, AtspiAccessible*, place));
        g_array_free(matches, true);
    }
    g_object_unref(rule);
    g_object_unref(set);
    g_array_free(wanted, true);
    g_object_unref(collection);
    return found;
}

void pressKey(long keysym)
{
    EXPECT_TRUE(atspi_generate_keyboard_event(keysym, nullptr, ATSPI_KEY_SYM, nullptr)) << keysym;
}

void pressControl(long keysym)
{
    constexpr long controlKey = 37;  // as the keyboard numbers it
    atspi_generate_keyboard_event(controlKey, nullptr, ATSPI_KEY_PRESS, nullptr);
    pressKey(keysym);
    atspi_generate_keyboard_event(controlKey, nullptr, ATSPI_KEY_RELEASE, nullptr);
}

std::optional<Accessible> applicationOf(int process)
{
    for (const auto& application : Accessible(atspi_get_desktop(0)).children())
        if (application.process() == process)
            return application;
    return std::nullopt;
}

void until(const std::string& what, const std::function<bool()>& holds)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!holds()) {
        if (std::chrono::steady_clock::now() > deadline) {
            ADD_FAILURE() << "waited in vain: " << what;
            throw std::runtime_error(what);
        }
        g_usleep(20'000);  // leaves the program room to answer
    }
}

}  // namespace tests
