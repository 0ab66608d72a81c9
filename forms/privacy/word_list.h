// The words of a language, to tell a name from any other word with a capital.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace forms {

class WordList {
public:
    // Knows nothing: a check without a list cannot recognise names that nobody told it.
    WordList() = default;
    // One word to a line, in UTF-8, names with their capital, such as the list of OpenTaal. Takes some tenths
    // of a second for half a million words, so it is made beside the window.
    explicit WordList(std::string_view lines);

    bool empty() const { return hashes_.empty(); }

    // Both ask for plain small letters, as a Reading gives them.
    bool hasWord(std::string_view plain) const;  // written small: "moeder"
    bool hasName(std::string_view plain) const;  // written with a capital: "Fatima"
    // A word, or two words written as one: "keukentafelgesprek".
    bool explains(std::string_view plain) const;

private:
    bool has(std::uint64_t hash) const;

    std::vector<std::uint64_t> hashes_;  // in order; the words themselves are not needed
};

}  // namespace forms
