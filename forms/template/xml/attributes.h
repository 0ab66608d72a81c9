// Values of attributes and texts of children, after the shape was checked: what is missing or misspelt was
// reported there and gives the fallback here.
#pragma once

#include "forms/template/faults.h"
#include "forms/template/xml/values.h"
#include "forms/template/xml/vocabulary.h"
#include "forms/template/xml/xml.h"

namespace forms {

inline std::string textOf(const XmlElement& element, std::string_view attribute)
{
    return std::string(valueOf(element, attribute));
}

inline bool yes(const XmlElement& element, std::string_view attribute)
{
    return valueOf(element, attribute) == "yes";
}

inline int wholeOf(const XmlElement& element, std::string_view attribute, int fallback)
{
    return wholeFrom(valueOf(element, attribute)).value_or(fallback);
}

inline double decimalOf(const XmlElement& element, std::string_view attribute, double fallback)
{
    return decimalFrom(valueOf(element, attribute)).value_or(fallback);
}

inline std::chrono::seconds clockTimeOf(const XmlElement& element, std::string_view attribute,
                                        std::chrono::seconds fallback)
{
    return clockTimeFrom(valueOf(element, attribute)).value_or(fallback);
}

template <typename Value, std::size_t count>
Value wordOf(const XmlElement& element, std::string_view attribute, const Word<Value> (&words)[count],
             Value fallback)
{
    return meaningOf(words, valueOf(element, attribute)).value_or(fallback);
}

// The text of the only child of that name; empty when there is none, a fault when there are more.
std::string childText(const XmlElement& element, std::string_view child, FaultList& faults);

}  // namespace forms
