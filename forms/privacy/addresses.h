// A street with the number of a house.
#pragma once

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"
#include "forms/privacy/word_list.h"

namespace forms {

void findAddresses(const Reading& text, const WordList& words, AllFound& found);

}  // namespace forms
