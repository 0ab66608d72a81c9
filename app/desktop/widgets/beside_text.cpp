#include "app/desktop/widgets/beside_text.h"

#include <wx/window.h>

#include <algorithm>

#include "app/desktop/theme.h"
#include "app/desktop/widgets/text_scale.h"

namespace app::desktop {

BesideText::BesideText(const wxWindow& window)
    : wxBoxSizer(wxHORIZONTAL),
      longest_(static_cast<int>(window.FromDIP(theme::textWidth) * std::max(textScale(), 1.0)))
{
}

void BesideText::RepositionChildren(const wxSize&)
{
    auto* first = GetItem(std::size_t{0});
    auto* text = GetItem(std::size_t{1});
    const int beside = first->IsShown() ? first->GetMinSizeWithBorder().x : 0;
    const int room = m_size.x - beside;
    const int width = first->IsShown() ? std::min(room, longest_) : room;
    if (first->IsShown())
        first->SetDimension(m_position, {m_size.x - width, m_size.y});
    text->SetDimension(m_position + wxPoint(m_size.x - width, 0), {width, m_size.y});
}

}  // namespace app::desktop
