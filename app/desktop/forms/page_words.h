// What the pages of a form are called: bakens where it goes through the bakens, delen elsewhere.
#pragma once

#include <wx/string.h>

#include <vector>

#include "forms/model/instrument.h"

namespace app::desktop {

using Pages = std::vector<const forms::Section*>;

// "baken 3 van 8", "deel 2 van 4"
wxString placeAmong(const Pages& pages, std::size_t current);

struct StillOpenWords {
    wxString title;  // "7 bakens staan nog open"
    wxString help;
};
// `nothing`: not one question has an answer.
StillOpenWords stillOpenWords(const Pages& open, bool nothing);
// "Naar het eerste open baken"
wxString toFirstOpenWords(const Pages& open);

}  // namespace app::desktop
