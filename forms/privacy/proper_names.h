// Names that nobody told the check: words with a capital that the language does not explain.
#pragma once

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"
#include "forms/privacy/word_list.h"

namespace forms {

// Before a last name. Not "wil" in "Wil Aisha dat?": there it is what somebody does.
bool mayBeFirstName(const Reading& text, std::size_t word, const WordList& words);

// Without a list of words only what stands behind a title ("mevrouw") or initials counts.
void findProperNames(const Reading& text, const WordList& words, AllFound& found);

}  // namespace forms
