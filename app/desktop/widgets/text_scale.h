// How large the text of this desktop is.
#pragma once

namespace app::desktop {

// 1 for text of the usual size, 2 where somebody set it twice as large.
double textScale();

}  // namespace app::desktop
