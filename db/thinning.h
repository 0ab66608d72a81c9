// Which backups are no longer needed.
#pragma once

#include <vector>

#include "forms/model/clock.h"

namespace db {

// Of backups made at these moments, those that go. Looked at from the newest to the oldest, what stays is:
//   everything of today and yesterday,
//   then the last one of each day on which there is one, for 12 days,
//   then the last one of each week (from Monday), for 10 weeks,
//   then the last one of each month, for 9 months.
// Days, weeks and months are those of UTC; one without a backup does not count. The rule of Anki, which may
// be followed at any moment and as often as one likes: what stays today is what it needs tomorrow.
std::vector<forms::Instant> superfluous(std::vector<forms::Instant> made, forms::Instant now);

}  // namespace db
