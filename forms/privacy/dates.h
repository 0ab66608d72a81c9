// Days that can lead to a person: a whole date, and a day of birth without its year.
#pragma once

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"

namespace forms {

// "12-3-1981", "12/03/81", "1981-03-12", "12 maart 1981", "12 mrt '81". Behind a word such as geboren it is a
// day of birth, and then the year may be left out.
void findDates(const Reading& text, AllFound& found);

}  // namespace forms
