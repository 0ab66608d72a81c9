// How hard a wachtwoordzin is to guess, roughly; said in words while somebody chooses one.
#pragma once

#include <optional>
#include <string>

namespace app::desktop {

enum class Strength { TooShort, Weak, Good, Strong };

// What a guessing machine tries before anything else.
enum class Pattern { KnownWord, Repetition, Sequence, Keyboard, Date };

struct Guess {
    Strength strength = Strength::TooShort;
    std::optional<Pattern> pattern;  // the longest one in it
};

// Length is what counts against a guessing machine: TooShort below 10 characters (and so refused), Weak below
// 16, Strong from 24 with four words. It is weak as well when zxcvbn finds it in less than 2^45 guesses or it
// says next to nothing beside known words, and strong only from 2^65 on. Its word lists are English; the
// numbers, the small words and what everybody says at this table are added in Dutch, and the words of the
// name of the team.
Guess guessOf(const std::string& passphrase, const std::string& team = {});

}  // namespace app::desktop
