// What was cut, copied or marked with the pointer, as far as it comes from this program.
#pragma once

namespace app::desktop {

// Nothing of it can be pasted any more, here or elsewhere. What other programs offer stays.
void clearSelections();

}  // namespace app::desktop
