#include "app/desktop/forms/editors/option_cards.h"

#include <wx/stattext.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

OptionCards::OptionCards(wxWindow& owner, std::vector<wxControl*> cards, Arrangement arrangement, bool keyed)
    : owner_(owner), cards_(std::move(cards)), arrangement_(arrangement)
{
    constexpr std::size_t digits = 9;
    for (std::size_t index = 0; index < cards_.size(); ++index) {
        native::wrap(*cards_[index]);
        if (keyed && index < digits)
            keys_.push_back(shortLabel(&owner_, wxString::Format("%zu", index + 1), {"key"}));
    }
    showKeys(true);
    owner_.Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (event.GetSize().x > 1)
            fit(event.GetSize().x);
    });
}

void OptionCards::fit(int width)
{
    showKeys(true);
    int columns = columnsFor(width);
    // In a line the keys give way to the words.
    if (columns == 1 && arrangement_ == Arrangement::Line) {
        showKeys(false);
        columns = columnsFor(width);
        showKeys(columns == 1);
    }
    place(width, columns);
}

void OptionCards::tighten(bool tight)
{
    if (tight == tight_)
        return;
    tight_ = tight;
    for (auto* card : cards_)
        (tight ? native::addClass : native::removeClass)(*card, "tight");
}

void OptionCards::showKeys(bool shown)
{
    for (std::size_t index = 0; index < keys_.size(); ++index) {
        keys_[index]->Show(shown);
        (shown ? native::addClass : native::removeClass)(*cards_[index], "keyed");
    }
}

// Columns are equally wide. A label may break between words, never inside one.
int OptionCards::columnsFor(int width) const
{
    const auto fits = [&](int columns, auto widthOf) {
        const int room = (width - (columns - 1) * between()) / columns;
        return std::all_of(cards_.begin(), cards_.end(), [&](auto* card) { return widthOf(*card) <= room; });
    };
    const int all = static_cast<int>(cards_.size());
    if (arrangement_ == Arrangement::Line && fits(all, native::leastWidth))
        return all;
    for (const int columns : {3, 2})
        if (all >= columns + 2 && fits(columns, native::naturalWidth))
            return columns;
    return 1;
}

int OptionCards::between() const
{
    return owner_.FromDIP(tight_ ? theme::tight + 2 : 10);
}

void OptionCards::place(int width, int columns)
{
    const int cardWidth = (width - (columns - 1) * between()) / columns;
    const auto perColumn =
        (cards_.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    int tallest = 0;
    for (auto* card : cards_)
        tallest = std::max(tallest, native::heightForWidth(*card, cardWidth));
    int bottom = 0;
    int y = 0;
    for (std::size_t index = 0; index < cards_.size(); ++index) {
        if (index % perColumn == 0)
            y = 0;
        // In one column a card is as high as its own text; side by side they are all alike.
        const int height = columns == 1 ? native::heightForWidth(*cards_[index], cardWidth) : tallest;
        const wxRect card(static_cast<int>(index / perColumn) * (cardWidth + between()), y, cardWidth,
                          height);
        cards_[index]->SetSize(card);
        if (index < keys_.size())
            placeKey(*keys_[index], card);
        bottom = std::max(bottom, y + height);
        y += height + between();
    }
    owner_.SetMinSize({1, bottom});  // else it asks for the width that the cards have now
}

void OptionCards::placeKey(wxStaticText& key, const wxRect& card)
{
    const auto best = key.GetBestSize();
    key.SetSize(card.GetRight() - best.x - owner_.FromDIP(theme::gap), card.y + (card.height - best.y) / 2,
                best.x, best.y);
}

}  // namespace app::desktop
