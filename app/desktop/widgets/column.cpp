#include "app/desktop/widgets/column.h"

#include <wx/window.h>

#include <algorithm>

#include "app/desktop/theme.h"
#include "app/desktop/widgets/text_scale.h"

namespace app::desktop {

int columnWidth(const wxWindow& window)
{
    constexpr double most = 1.4;
    return static_cast<int>(window.FromDIP(theme::columnWidth) * std::clamp(textScale(), 1.0, most));
}

}  // namespace app::desktop
