// Text is UTF-8 everywhere inside; these few questions about it are asked wherever text comes in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace forms {

// Strict (RFC 3629): no surrogates, no overlong forms, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes);

// Characters (code points), for text that is UTF-8.
std::size_t lengthOf(std::string_view text);

// The text without white space at both ends.
std::string trimmed(std::string_view text);

}  // namespace forms
