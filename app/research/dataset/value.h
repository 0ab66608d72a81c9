// One cell of a microdata file.
#pragma once

#include <string>
#include <variant>

namespace app::research {

// Why there is no value. Each reason has its own code in the files, declared as missing.
enum class Missing {
    NotFilledIn,    // niet ingevuld
    NotApplicable,  // niet van toepassing
    Suppressed      // onderdrukt wegens herleidbaarheid
};

// A text that somebody read and let pass (research.md 2). There is no other text in a microdata file:
// whatever else leaves is a number, so a name has nowhere to stand.
class ReviewedText {
public:
    const std::string& text() const { return text_; }
    bool operator==(const ReviewedText&) const = default;

private:
    friend class RowReader;
    explicit ReviewedText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

using Value = std::variant<Missing, double, ReviewedText>;

}  // namespace app::research
