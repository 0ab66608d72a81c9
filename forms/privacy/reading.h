// A text as the check for traces reads it: each character by one plain small letter, so that a rule need not
// know of capitals, accents, special spaces and curly quotes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace forms {

// Letters, with hyphens and apostrophes between them: "Anne-Marie", "Aisha's".
struct Word {
    std::size_t begin;  // places in Reading::plain()
    std::size_t end;
    bool capital;  // the first letter is one
    bool shouted;  // two capitals or more, and no small letter
    bool opens;    // the first of a sentence or line
};

class Reading {
public:
    // Reads any bytes; those that are not UTF-8 count as marks.
    explicit Reading(std::string_view text);

    // One byte for each character that is seen: a to z, digits, ASCII marks, ' ' and '\n'; '$' for a sum in
    // euros, '?' for any other mark.
    // A letter of another script is `foreign`.
    const std::string& plain() const { return plain_; }
    static constexpr char foreign = '\x01';

    // The character at a place; a space before the first and behind the last.
    char at(std::size_t place) const { return place < plain_.size() ? plain_[place] : ' '; }
    bool isCapital(std::size_t place) const { return place < capital_.size() && capital_[place]; }
    // Where the character begins in the text, in bytes; at the end the size of the text.
    std::size_t byteOf(std::size_t place) const { return bytes_[place]; }

    const std::vector<Word>& words() const { return words_; }
    // The word before this one stands directly before it, with nothing but spaces or the point of an
    // abbreviation between them.
    bool leansOn(std::size_t word) const;
    // Written short, with its point: "mw.", "evt."
    bool isAbbreviation(std::size_t word) const;
    std::string_view of(const Word& word) const { return between(word.begin, word.end); }
    std::string_view between(std::size_t begin, std::size_t end) const
    {
        return std::string_view(plain_).substr(begin, end - begin);
    }

private:
    void readCharacters(std::string_view text);
    void findWords();
    Word wordFrom(std::size_t begin) const;
    bool endsSentenceBefore(const Word& word) const;

    std::string plain_;
    std::vector<std::uint8_t> capital_;
    std::vector<std::size_t> bytes_;
    std::vector<Word> words_;
};

// The text by plain small letters alone: "Yılmaz" gives "yilmaz".
std::string plainLetters(std::string_view text);
bool beginsWithCapital(std::string_view text);

bool isDigit(char character);
bool isLetter(char character);  // foreign ones too

}  // namespace forms
