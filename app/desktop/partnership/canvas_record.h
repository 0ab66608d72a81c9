// What the team records when its partnerschapskaart is full.
#pragma once

#include "app/desktop/partnership/canvas_course.h"
#include "app/desktop/widgets/card.h"

namespace app::desktop {

class Label;

// What changed since the last time, at a review, and when the team looks again.
class CanvasRecord : public Card {
public:
    CanvasRecord(wxWindow* parent, const Workspace& workspace, CanvasCourse& course);

    // As the card is now.
    void show();

private:
    wxSizer* buildReview(forms::Date today);

    CanvasCourse& course_;
    Label* changes_ = nullptr;  // absent at the first card
};

}  // namespace app::desktop
