#include "app/desktop/lock/typed_fields.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "app/desktop/native.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

std::vector<wxTextCtrl*> fieldsBelow(const wxWindow& window)
{
    std::vector<wxTextCtrl*> fields;
    for (auto* child : window.GetChildren()) {
        if (auto* field = dynamic_cast<wxTextCtrl*>(child))
            fields.push_back(field);
        const auto below = fieldsBelow(*child);
        fields.insert(fields.end(), below.begin(), below.end());
    }
    return fields;
}

bool canBeTypedIn(const wxTextCtrl& field)
{
    return field.IsEditable() && field.IsShown() && !field.HasFlag(wxTE_PASSWORD);
}

// Fields of the same name are told apart by their order.
std::map<std::string, wxTextCtrl*> fieldsByName(const wxWindow& screen)
{
    std::map<std::string, wxTextCtrl*> fields;
    for (auto* field : fieldsBelow(screen)) {
        if (!canBeTypedIn(*field))
            continue;
        const auto name = toUtf8(native::nameOf(*field));
        int number = 1;
        while (!fields.emplace(name + '#' + std::to_string(number), field).second)
            ++number;
    }
    return fields;
}

// Each part with its length before it, because anything can be typed.
void append(std::string& to, const std::string& part)
{
    to += std::to_string(part.size()) + ':' + part;
}

std::optional<std::string> taken(std::string_view& from)
{
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(from.data(), from.data() + from.size(), size);
    if (error != std::errc{} || end == from.data() + from.size() || *end != ':')
        return std::nullopt;
    from.remove_prefix(static_cast<std::size_t>(end - from.data()) + 1);
    if (size > from.size())
        return std::nullopt;
    std::string part{from.substr(0, size)};
    from.remove_prefix(size);
    return part;
}

bool holdsSecret(const wxWindow& screen)
{
    const auto fields = fieldsBelow(screen);
    return std::any_of(fields.begin(), fields.end(),
                       [](const auto* field) { return field->HasFlag(wxTE_PASSWORD) && !field->IsEmpty(); });
}

constexpr auto elsewhere = "-";  // the cursor

}  // namespace

std::string typedIn(const wxWindow& screen)
{
    if (holdsSecret(screen))
        return {};
    std::string typed;
    const auto* focus = wxWindow::FindFocus();
    for (const auto& [name, field] : fieldsByName(screen)) {
        if (!field->IsModified() && field != focus)
            continue;
        append(typed, name);
        append(typed, toUtf8(field->GetValue()));
        append(typed, field == focus ? std::to_string(field->GetInsertionPoint()) : elsewhere);
    }
    return typed;
}

void typeAgain(wxWindow& screen, const std::string& typed)
{
    const auto fields = fieldsByName(screen);
    for (std::string_view rest = typed; !rest.empty();) {
        const auto name = taken(rest);
        const auto text = taken(rest);
        const auto cursor = taken(rest);
        if (!name || !text || !cursor)
            return;
        const auto found = fields.find(*name);
        if (found == fields.end())
            continue;
        auto& field = *found->second;
        if (const auto value = toWx(*text); field.GetValue() != value)
            field.SetValue(value);
        if (*cursor == elsewhere)
            continue;
        field.SetFocus();
        long place = 0;
        std::from_chars(cursor->data(), cursor->data() + cursor->size(), place);
        field.SetInsertionPoint(std::clamp(place, 0L, field.GetLastPosition()));
    }
}

void emptyFields(wxWindow& screen)
{
    for (auto* field : fieldsBelow(screen))
        field->ChangeValue({});
}

}  // namespace app::desktop
