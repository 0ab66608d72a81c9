// How large the text of this desktop is.
#pragma once

class wxStaticText;

namespace app::desktop {

// 1 for text of the usual size, 2 where somebody set it twice as large.
double textScale();

// Shows the text of this label so many times as large as its look says.
void enlarge(wxStaticText& label, double times);

}  // namespace app::desktop
