// What in a text can lead to a person, and what may stand there instead. Facts; the words are the window's.
#pragma once

#include <cstddef>
#include <string>

namespace forms {

enum class TraceKind {
    ServiceNumber,  // a burgerservicenummer
    BankAccount,
    Email,
    Phone,
    Postcode,
    BirthDate,
    FullDate,        // day, month and year
    Address,         // street and house number
    MemberName,      // of the team, whole or in part
    MemberInitials,  // of the team
    Organisation,    // of the team
    ProperName       // a name that is none of the team: a person, a street, a place, an institution
};

// What can stand in place of a trace without changing what the sentence is about.
enum class StandIn {
    Nothing,  // the sentence reads well without it: "haar zoon Daan" says enough as "haar zoon"
    Number,
    Account,
    Email,
    Phone,
    Area,
    BirthDate,
    Day,
    Address,
    Street,
    Place,
    Colleague,
    Organisation,
    Somebody,
    Woman,
    Man,
    Family
};

struct Trace {
    TraceKind kind;
    std::size_t begin;  // bytes of the text; both stand between characters
    std::size_t end;
    StandIn standIn;
    bool operator==(const Trace&) const = default;
};

// What the trace is about, as it stands in its text.
inline std::string wordsOf(const Trace& trace, const std::string& text)
{
    return text.substr(trace.begin, trace.end - trace.begin);
}

}  // namespace forms
