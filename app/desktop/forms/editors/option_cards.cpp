#include "app/desktop/forms/editors/option_cards.h"

#include <wx/stattext.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

OptionCards::OptionCards(wxWindow& owner, std::vector<wxControl*> cards, Arrangement arrangement,
                         const wxString& firstKey, bool tight)
    : owner_(owner), cards_(std::move(cards)), arrangement_(arrangement), tight_(tight)
{
    const std::size_t most = firstKey.empty() ? 0 : firstKey == "1" ? 9 : 26;
    for (std::size_t index = 0; index < cards_.size(); ++index) {
        if (tight_)
            native::addClass(*cards_[index], "tight");
        native::wrap(*cards_[index]);
        if (index >= most)
            continue;
        const wxUniChar key(firstKey[0].GetValue() + static_cast<wxUint32>(index));
        keys_.push_back(shortLabel(&owner_, key, {"key"}));
    }
    owner_.Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        const int width = event.GetSize().x;
        if (width > 1)
            place(width, columnsFor(width));
    });
}

// Columns are equally wide. A label may break between words, never inside one; in a line the keys give way.
int OptionCards::columnsFor(int width) const
{
    const auto fits = [&](int columns, int keyRoom, auto widthOf) {
        const int room = (width - (columns - 1) * between()) / columns - keyRoom;
        return std::all_of(cards_.begin(), cards_.end(), [&](auto* card) { return widthOf(*card) <= room; });
    };
    const int all = static_cast<int>(cards_.size());
    if (arrangement_ == Arrangement::Line && fits(all, 0, native::leastWidth))
        return all;
    return all >= 4 && fits(2, keyRoom(), native::naturalWidth) ? 2 : 1;
}

int OptionCards::keyRoom() const
{
    return keys_.empty() ? 0 : owner_.FromDIP(34);
}

int OptionCards::between() const
{
    return owner_.FromDIP(tight_ ? theme::tight + 2 : 10);
}

void OptionCards::fit(int width)
{
    place(width, columnsFor(width));
}

void OptionCards::place(int width, int columns)
{
    const int cardWidth = (width - (columns - 1) * between()) / columns;
    const std::size_t perColumn =
        (cards_.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    int tallest = 0;
    bool keysFit = true;
    for (auto* card : cards_) {
        tallest = std::max(tallest, native::heightForWidth(*card, cardWidth));
        keysFit = keysFit && native::leastWidth(*card) + keyRoom() <= cardWidth;
    }
    int bottom = 0;
    int y = 0;
    for (std::size_t index = 0; index < cards_.size(); ++index) {
        const auto column = static_cast<int>(index / perColumn);
        if (index % perColumn == 0)
            y = 0;
        // In one column a card is as high as its own text; side by side they are all alike.
        const int height = columns == 1 ? native::heightForWidth(*cards_[index], cardWidth) : tallest;
        const int x = column * (cardWidth + between());
        cards_[index]->SetSize(x, y, cardWidth, height);
        if (index < keys_.size()) {
            keys_[index]->Show(keysFit);
            const auto best = keys_[index]->GetBestSize();
            keys_[index]->SetSize(x + cardWidth - best.x - owner_.FromDIP(theme::normal),
                                  y + (height - best.y) / 2, best.x, best.y);
        }
        y += height;
        bottom = std::max(bottom, y);
        y += between();
    }
    owner_.SetMinSize({-1, bottom});
}

}  // namespace app::desktop
