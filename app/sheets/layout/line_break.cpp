#include "app/sheets/layout/line_break.h"

#include <algorithm>

#include "app/sheets/layout/characters.h"

namespace app::sheets {
namespace {

using WidthOf = std::function<double(std::string_view)>;

constexpr auto hyphen = "\u00AD";

// Sums of widths differ in their last digits from the width of the whole.
constexpr double rounding = 1e-6;

// A stretch of text without a break inside.
struct Piece {
    std::string text;
    std::string spaces;       // after it; they vanish at the end of a line
    bool softHyphen = false;  // a hyphen shows when the line ends here
};

bool isWordCharacter(char32_t character)
{
    const auto between = [&](char32_t first, char32_t last) {
        return first <= character && character <= last;
    };
    return between(U'0', U'9') || between(U'A', U'Z') || between(U'a', U'z') ||
           (character >= 0xC0 && character != U'×' && character != U'÷' && !between(0x2000, 0x2BFF) &&
            character < 0xFFF0);
}

bool isJoint(char32_t character)
{
    return character == U'-' || character == U'/' || character == U'–' || character == U'—';
}

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces(1);
    char32_t before = 0;
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        const bool afterSpaces = !pieces.back().spaces.empty();
        const bool afterJoint =
            isJoint(before) && isWordCharacter(character) && pieces.back().text.size() > 1;
        if (character == U' ') {
            pieces.back().spaces += ' ';
        } else if (character == softHyphen || character == zeroWidthSpace) {
            pieces.back().softHyphen = character == softHyphen;
            pieces.emplace_back();
        } else {
            if (afterSpaces || afterJoint)
                pieces.emplace_back();
            pieces.back().text += toUtf8(character);
        }
        before = character;
    }
    return pieces;
}

bool isLetter(char32_t character)
{
    return isWordCharacter(character) && !(U'0' <= character && character <= U'9');
}

// Where hyphens may stand in a piece, which can hold brackets and full stops too; from front to back.
std::vector<std::size_t> hyphensIn(std::string_view piece, const Hyphenate& hyphenate)
{
    std::vector<std::size_t> all;
    const auto addWord = [&](std::size_t from, std::size_t to) {
        for (const auto place : hyphenate(piece.substr(from, to - from)))
            all.push_back(from + place);
    };
    std::size_t wordStart = 0;
    for (auto rest = piece; !rest.empty();) {
        const auto here = piece.size() - rest.size();
        if (isLetter(takeCharacter(rest)))
            continue;
        addWord(wordStart, here);
        wordStart = piece.size() - rest.size();
    }
    addWord(wordStart, piece.size());
    return all;
}

class LineBreaker {
public:
    LineBreaker(double width, const WidthOf& widthOf, const WordBreaks& breaks)
        : width_(width + rounding), widthOf_(widthOf), breaks_(breaks), hyphenWidth_(widthOf(hyphen))
    {
    }

    void add(std::string_view text)
    {
        pieces_ = piecesOf(text);
        first_ = 0;
        do {
            const auto fit = whatFits();
            if (const auto size = whereToHyphenate(fit))
                lines_.push_back(hyphenatedLine(fit.count, size));
            else
                lines_.push_back(fit.count > 0 ? lineOf(fit.count) : startOfFirst());
        } while (first_ < pieces_.size());
    }

    void goOn() { lines_.back().spaceAfter = true; }

    std::vector<BrokenLine> lines() { return std::move(lines_); }

private:
    struct Fit {
        std::size_t count = 0;
        double used = 0;  // with the spaces after the last one
    };
    Fit whatFits() const
    {
        Fit fit;
        double used = 0;
        for (auto index = first_; index < pieces_.size(); ++index) {
            const auto& piece = pieces_[index];
            used += widthOf_(piece.text);
            if (used > width_)
                break;
            const bool canEnd = !piece.softHyphen || used + hyphenWidth_ <= width_;
            used += widthOf_(piece.spaces);
            if (canEnd)
                fit = {index + 1 - first_, used};
        }
        return fit;
    }

    // How much of the piece after the last that fits may stand on this line; 0 is nothing.
    std::size_t whereToHyphenate(const Fit& fit) const
    {
        const auto next = first_ + fit.count;
        const auto room = width_ - fit.used;
        const bool must = fit.count == 0;
        // The end of a word alone on the last line is uglier than a blank.
        const bool may =
            room > breaks_.whenBlank * width_ && next + 1 < pieces_.size() && !isBrokenByHand(next);
        if (!breaks_.hyphenate || next == pieces_.size() || (!must && !may))
            return 0;
        const auto& word = pieces_[next].text;
        const auto places = hyphensIn(word, breaks_.hyphenate);
        const auto fits = [&](std::size_t place) {
            return widthOf_(std::string_view(word).substr(0, place)) + hyphenWidth_ <= room;
        };
        const auto last = std::find_if(places.rbegin(), places.rend(), fits);
        return last == places.rend() ? 0 : *last;
    }

    // Who wrote soft hyphens knows better.
    bool isBrokenByHand(std::size_t piece) const
    {
        return pieces_[piece].softHyphen || (piece > 0 && pieces_[piece - 1].softHyphen);
    }

    BrokenLine hyphenatedLine(std::size_t count, std::size_t size)
    {
        BrokenLine line;
        for (const auto end = first_ + count; first_ < end; ++first_)
            line.text += pieces_[first_].text + pieces_[first_].spaces;
        auto& word = pieces_[first_].text;
        line.text += word.substr(0, size) + hyphen;
        word.erase(0, size);
        return line;
    }

    BrokenLine lineOf(std::size_t count)
    {
        BrokenLine line;
        for (const auto end = first_ + count; first_ < end; ++first_) {
            line.text += pieces_[first_].text;
            if (first_ + 1 < end)
                line.text += pieces_[first_].spaces;
        }
        const auto& last = pieces_[first_ - 1];
        line.spaceAfter = !last.spaces.empty() && first_ < pieces_.size();
        if (last.softHyphen)
            line.text += hyphen;
        return line;
    }

    // As much as fits of a word that is too wide, and at least one letter with its accents.
    BrokenLine startOfFirst()
    {
        auto& piece = pieces_[first_];
        auto [size, hyphenated] = whereToCut(piece.text);
        BrokenLine line{piece.text.substr(0, size) + (hyphenated ? hyphen : "")};
        piece.text.erase(0, size);
        if (piece.text.empty()) {
            ++first_;
            line.spaceAfter = !piece.spaces.empty() && first_ < pieces_.size();
        }
        return line;
    }

    struct Cut {
        std::size_t size;
        bool hyphenated;
    };
    Cut whereToCut(std::string_view text) const
    {
        Cut best{text.size(), false};
        double used = 0;
        char32_t before = 0;
        for (auto rest = text; !rest.empty();) {
            const auto here = text.size() - rest.size();
            const auto character = takeCharacter(rest);
            if (here > 0 && !isCombining(character)) {
                const bool insideWord = isWordCharacter(before) && isWordCharacter(character);
                const bool fits = used + (insideWord ? hyphenWidth_ : 0) <= width_;
                if (fits || best.size == text.size())
                    best = {here, insideWord && fits};
            }
            used += widthOf_(toUtf8(character));
            if (used > width_ && best.size < text.size())
                break;
            before = character;
        }
        return best;
    }

    double width_;
    const WidthOf& widthOf_;
    const WordBreaks& breaks_;
    double hyphenWidth_;
    std::vector<Piece> pieces_;
    std::size_t first_ = 0;
    std::vector<BrokenLine> lines_;
};

}  // namespace

std::vector<BrokenLine> breakLines(std::string_view text, double width, const WidthOf& widthOf,
                                   const WordBreaks& breaks)
{
    LineBreaker breaker(width, widthOf, breaks);
    for (;;) {
        const auto end = text.find('\n');
        breaker.add(text.substr(0, end));
        if (end == std::string_view::npos)
            return breaker.lines();
        breaker.goOn();
        text.remove_prefix(end + 1);
    }
}

}  // namespace app::sheets
