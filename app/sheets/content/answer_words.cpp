#include "app/sheets/content/answer_words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/wording.h"

namespace app::sheets {
namespace {

// "1.234,50"; the decimals as they stand.
std::string dutchNumber(std::string whole, const std::string& decimals)
{
    const std::size_t sign = whole.front() == '-' ? 1 : 0;
    for (auto place = whole.size(); place > 3 + sign; place -= 3)
        whole.insert(place - 3, ".");
    return decimals.empty() ? whole : whole + "," + decimals;
}

std::string dutchNumber(double number, int decimals)
{
    char digits[400];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, number);
    const std::string text = digits;
    const auto point = text.find_first_of(".,");
    return point == std::string::npos ? dutchNumber(text, "")
                                      : dutchNumber(text.substr(0, point), text.substr(point + 1));
}

std::string inEuros(forms::Money money)
{
    const auto cents = std::to_string(std::abs(money.cents % 100));
    return std::string("€\u00a0") + (money.cents < 0 ? "-" : "") +
           dutchNumber(std::to_string(std::abs(money.cents / 100)), (cents.size() < 2 ? "0" : "") + cents);
}

std::string wordsOf(const forms::Option* chosen, const std::vector<forms::Choice>& options)
{
    if (!chosen)
        return {};
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const auto& option) { return option.code == chosen->code; });
    if (found != options.end())
        return nameOf(*found);
    return chosen->code == forms::notApplicable ? wording::notApplicable : chosen->code;
}

// Answers and cells hold the same simple values.
std::string words(const forms::TextKind&, const auto& answer)
{
    const auto* text = std::get_if<std::string>(&answer);
    return text ? *text : std::string{};
}

std::string words(const forms::NumberKind& kind, const auto& answer)
{
    const auto* number = std::get_if<double>(&answer);
    if (!number)
        return {};
    return dutchNumber(*number, kind.decimals) + (kind.unit.empty() ? "" : "\u00a0" + kind.unit);
}

std::string words(const forms::MoneyKind&, const auto& answer)
{
    const auto* money = std::get_if<forms::Money>(&answer);
    return money ? inEuros(*money) : std::string{};
}

std::string words(const forms::DateKind&, const auto& answer)
{
    const auto* date = std::get_if<forms::Date>(&answer);
    return date ? shortDate(*date) : std::string{};
}

std::string words(const forms::ChoiceKind& kind, const auto& answer)
{
    return wordsOf(std::get_if<forms::Option>(&answer), kind.options);
}

}  // namespace

std::string nameOf(const forms::Choice& choice)
{
    return choice.help.empty() ? choice.label : choice.label + " – " + choice.help;
}

std::string wordsFor(const forms::TextKind& kind, const forms::Answer& answer)
{
    return words(kind, answer);
}

std::string wordsFor(const forms::NumberKind& kind, const forms::Answer& answer)
{
    return words(kind, answer);
}

std::string wordsFor(const forms::MoneyKind& kind, const forms::Answer& answer)
{
    return words(kind, answer);
}

std::string wordsFor(const forms::DateKind&, const forms::Answer& answer)
{
    const auto* date = std::get_if<forms::Date>(&answer);
    return date ? longDate(*date) : std::string{};
}

std::string wordsFor(const forms::ChoiceKind& kind, const forms::Answer& answer)
{
    return words(kind, answer);
}

std::string wordsFor(const forms::ScaleKind& kind, const forms::Answer& answer)
{
    return wordsOf(std::get_if<forms::Option>(&answer), kind.points);
}

std::string wordsFor(const forms::GradeKind& kind, const forms::Answer& answer)
{
    const auto* marks = std::get_if<forms::Marks>(&answer);
    if (!marks)
        return {};
    if (!kind.asksWanted)
        return marks->now ? std::to_string(*marks->now) : std::string{};
    const auto mark = [](const char* label, std::optional<int> value) {
        return label + ("\u00a0" + (value ? std::to_string(*value) : wording::didNotHappen));
    };
    return mark(wording::nowMark, marks->now) + " · " + mark(wording::wantedMark, marks->wanted);
}

std::string wordsFor(const forms::ColumnKind& kind, const forms::Cell& cell)
{
    return std::visit([&](const auto& simple) { return words(simple, cell); }, kind);
}

}  // namespace app::sheets
