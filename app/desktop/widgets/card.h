// A white sheet with rounded corners on which things of one kind stand together.
#pragma once

#include <wx/sizer.h>

#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class Card : public Surface {
public:
    // Accent: a petrol bar along the left side. Rest: grey, for what is still to come.
    enum class Look { Plain, Accent, Rest };

    explicit Card(wxWindow* parent, Look look = Look::Plain);

    // What stands on the card, from top to bottom; the card keeps its own inset around it.
    wxBoxSizer& body() { return *body_; }

private:
    void onPaint();

    Look look_;
    wxBoxSizer* body_;
};

// A thin line between rows of a card.
wxWindow* divider(wxWindow* parent);

}  // namespace app::desktop
