// How hard a wachtwoordzin is to guess, roughly; said in words while somebody chooses one.
#pragma once

#include <string_view>

namespace app::desktop {

enum class Strength { TooShort, Weak, Good, Strong };

// Length is what counts against a guessing machine, and different characters keep "aaaaaaaa" from counting:
// TooShort below 10 characters (and so refused), Weak below 16, Strong from 24 with four words.
Strength strengthOf(std::string_view passphrase);

}  // namespace app::desktop
