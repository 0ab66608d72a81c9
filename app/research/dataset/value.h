// One cell of a microdata file.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::research {

// Why there is no value. Each reason has its own code in the files, declared as missing.
enum class Missing {
    NotFilledIn,    // niet ingevuld
    NotApplicable,  // niet van toepassing
    Suppressed      // onderdrukt wegens herleidbaarheid
};

// A number, the reason why there is none, or the place of a reviewed text. An export holds millions of these,
// so each takes eight bytes: what is no number is one of the bit patterns that no arithmetic makes.
class Value {
public:
    // Precondition: no NaN.
    Value(double number) : bits_(std::bit_cast<std::uint64_t>(number + 0.0)) {}  // -0 is 0
    Value(Missing reason) : bits_(reasons | static_cast<std::uint64_t>(reason)) {}

    // Exactly one of these is there.
    std::optional<double> number() const
    {
        return bits_ < reasons ? std::optional(std::bit_cast<double>(bits_)) : std::nullopt;
    }
    std::optional<Missing> missing() const
    {
        return bits_ >= reasons && bits_ < texts ? std::optional(static_cast<Missing>(bits_ & placeMask))
                                                 : std::nullopt;
    }
    bool isText() const { return bits_ >= texts; }

    bool operator==(const Value&) const = default;

private:
    friend class ReviewedTexts;
    struct Text {
        std::uint64_t place = 0;
    };
    explicit Value(Text text) : bits_(texts | text.place) {}

    static constexpr std::uint64_t reasons = 0xFFFC'0000'0000'0000, texts = 0xFFFD'0000'0000'0000;
    static constexpr std::uint64_t placeMask = 0xFFFF'FFFF'FFFF;
    std::uint64_t bits_;
};
static_assert(sizeof(Value) == 8);

// The texts that somebody read and let pass (research.md 2). There is no other text in a microdata file:
// whatever else leaves is a number, so a name has nowhere to stand.
class ReviewedTexts {
public:
    // Precondition: value.isText(), and it comes from these texts.
    const std::string& at(Value value) const { return texts_.at(value.bits_ & Value::placeMask); }
    bool empty() const { return texts_.empty(); }
    std::size_t size() const { return texts_.size(); }

private:
    friend class RowReader;
    Value add(std::string text)
    {
        texts_.push_back(std::move(text));
        return Value(Value::Text{texts_.size() - 1});
    }

    std::vector<std::string> texts_;
};

}  // namespace app::research
