// Traces that are known by their form: numbers of persons and accounts, telephone numbers, postcodes,
// addresses of e-mail.
#pragma once

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"

namespace forms {

// Nine digits that pass the elfproef, in one piece or in groups between points, spaces or hyphens.
void findServiceNumbers(const Reading& text, AllFound& found);
// IBAN of any country, by its check digits (ISO 13616, mod 97).
void findBankAccounts(const Reading& text, AllFound& found);
// Ten digits as they are written in the Netherlands, or +31 or 0031 and nine. Short numbers of services (112,
// 0800, 0900) are nobody's.
void findPhones(const Reading& text, AllFound& found);
void findPostcodes(const Reading& text, AllFound& found);
void findEmails(const Reading& text, AllFound& found);

}  // namespace forms
