// The value of a typed field as its text, for fields of a form and cells of a table alike.
#pragma once

#include <string>
#include <variant>

#include "app/desktop/forms/editors/typed_value.h"
#include "forms/model/answer.h"
#include "forms/model/instrument.h"
#include "forms/model/overloaded.h"

namespace app::desktop {

// What stands in the field: text as it is, a value as it can be typed again, anything else as nothing.
template <class Value>
std::string textOfValue(const Value& value)
{
    return std::visit(forms::Overloaded{
                          [](const std::string& text) { return text; },
                          [](double number) { return textOf(number); },
                          [](forms::Money money) { return textOf(money); },
                          [](forms::Date date) { return textOf(date); },
                          [](const auto&) { return std::string{}; },
                      },
                      value);
}

// What was typed, as the kind understands it. What cannot be read stays the text it was.
template <class Value>
Value understood(const forms::NumberKind&, const std::string& typed, forms::Date)
{
    const auto number = numberFrom(typed);
    return number ? Value{*number} : Value{typed};
}
template <class Value>
Value understood(const forms::MoneyKind&, const std::string& typed, forms::Date)
{
    const auto money = moneyFrom(typed);
    return money ? Value{*money} : Value{typed};
}
template <class Value>
Value understood(const forms::DateKind&, const std::string& typed, forms::Date today)
{
    const auto date = dateFrom(typed, today);
    return date ? Value{*date} : Value{typed};
}

}  // namespace app::desktop
