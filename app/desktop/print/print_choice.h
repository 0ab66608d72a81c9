// What can be printed and what was chosen of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/printing/sheet_choice.h"
#include "app/sheets/content/names.h"
#include "db/database.h"

namespace app::desktop {

// Sheets of one kind.
struct SheetGroup {
    std::string title;
    std::vector<printing::Offer> offers;
};
// In the order in which they are offered.
std::vector<SheetGroup> grouped(const std::vector<printing::Offer>& offers);

// The meeting that is going on, else the last one that was held.
std::optional<forms::Id> latestMeeting(db::Database& database);

// What is printed of a whole meeting: its own sheet and those of its casusrondes, without the forms that
// people filled in about them.
std::vector<printing::SheetChoice> sheetsOfMeeting(db::Database& database, forms::Id meeting,
                                                   const std::vector<printing::Offer>& offers);

// A whole meeting on paper, for the day that the laptop fails: of the programme that was used last, else of
// the first. Nothing when there is none.
std::vector<printing::SheetChoice> kitFor(db::Database& database, const std::vector<printing::Offer>& offers);

// Whether people can be recognised on it by what the program knows of them.
bool showsPeople(const printing::Offer& offer, sheets::Names names);

}  // namespace app::desktop
