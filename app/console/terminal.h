// The terminal that the program may stand in.
#pragma once

#include <optional>
#include <string>

namespace app::console {

// Whether a person sees what goes to stderr, so that progress may be shown there.
bool errorsGoToATerminal();

// Asks on the terminal itself, whatever stdin and stdout are, and shows nothing of what is typed. Nothing
// when there is no terminal, or when no line came.
std::optional<std::string> askUnseen(const std::string& prompt);

}  // namespace app::console
