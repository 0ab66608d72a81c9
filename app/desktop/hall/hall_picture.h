// The picture on the zaalscherm: dark, so that it does not light up the room, and readable from the back row.
#pragma once

#include <wx/graphics.h>

#include <optional>
#include <vector>

#include "app/desktop/hall/hall_text.h"
#include "forms/meeting/hall_view.h"

namespace app::desktop {

// Of the height of the screen: the title of a step is never smaller, so that it is read at eight metres.
inline constexpr double leastTitle = 1.0 / 12;

// Without a view there is nothing to do for the room at this moment, and it says so.
void drawHall(wxGraphicsContext& context, wxSize size, const std::optional<forms::HallView>& view);

// The texts of that picture and where they stand, from the upper left.
struct PlacedText {
    HallTextBlock text;
    double left = 0;
    double top = 0;
    bool centred = false;  // each of its lines
};
std::vector<PlacedText> hallTexts(wxGraphicsContext& context, wxSize size,
                                  const std::optional<forms::HallView>& view);

// The same in words, without the time: that would be read out every second.
wxString hallInWords(const std::optional<forms::HallView>& view);

}  // namespace app::desktop
