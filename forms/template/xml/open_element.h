// For the most common slip in a template, a tag that was not closed: which one it is.
#pragma once

#include <optional>
#include <string_view>

namespace forms {

struct OpenElement {
    std::string_view name;
    int line = 1;
};

// The innermost element that is still open at the end of this text, which is well-formed as far as it goes.
// Nothing when all are closed.
std::optional<OpenElement> innermostOpen(std::string_view xml);

}  // namespace forms
