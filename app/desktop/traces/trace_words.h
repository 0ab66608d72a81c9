// What a person reads about a trace.
#pragma once

#include <wx/string.h>

#include <string>

#include "forms/privacy/trace.h"

namespace app::desktop {

// The words of the trace itself, between quotes.
wxString quoted(const forms::Trace& trace, const std::string& text);

// "lijkt een telefoonnummer"
wxString reasonFor(forms::TraceKind kind);

// What stands in its place when it is replaced: "een vrouw", with a capital at the front of a sentence. Empty
// when the trace is left out.
wxString standInFor(const forms::Trace& trace, const std::string& text);

// From where to where the text is replaced, in characters. A trace that is left out takes the space before it
// along.
struct Span {
    long begin;
    long end;
};
Span replacedBy(const forms::Trace& trace, const std::string& text);
// The trace itself, in characters.
Span spanOf(const forms::Trace& trace, const std::string& text);

// That the check can miss things; said wherever its outcome counts.
wxString canMissThings();

}  // namespace app::desktop
