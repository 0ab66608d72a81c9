#include "app/sheets/layout/line_break.h"

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

class LineBreaker {
public:
    LineBreaker(double width, const WidthOf& widthOf)
        : width_(width + rounding), widthOf_(widthOf), hyphenWidth_(widthOf(hyphen))
    {
    }

    void add(std::string_view text)
    {
        pieces_ = piecesOf(text);
        first_ = 0;
        do {
            const auto count = countThatFits();
            lines_.push_back(count > 0 ? lineOf(count) : startOfFirst());
        } while (first_ < pieces_.size());
    }

    void goOn() { lines_.back().spaceAfter = true; }

    std::vector<BrokenLine> lines() { return std::move(lines_); }

private:
    std::size_t countThatFits() const
    {
        std::size_t count = 0;
        double used = 0;
        for (auto index = first_; index < pieces_.size(); ++index) {
            const auto& piece = pieces_[index];
            used += widthOf_(piece.text);
            if (used > width_)
                break;
            if (!piece.softHyphen || used + hyphenWidth_ <= width_)
                count = index + 1 - first_;
            used += widthOf_(piece.spaces);
        }
        return count;
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
    double hyphenWidth_;
    std::vector<Piece> pieces_;
    std::size_t first_ = 0;
    std::vector<BrokenLine> lines_;
};

}  // namespace

std::vector<BrokenLine> breakLines(std::string_view text, double width, const WidthOf& widthOf)
{
    LineBreaker breaker(width, widthOf);
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
