// The forms of one person: what to fill in, and what was sent.
#pragma once

#include <functional>

#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class Card;

class OwnFormsScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(const OwnForm&)> fillIn;
        std::function<void()> back;
    };
    OwnFormsScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, Ways ways);

private:
    void build();
    Card* cardFor(const OwnForm& form);
    void addForm(Card& card, const OwnForm& form);
    void addSent(Card& card, wxBoxSizer& row, const OwnForm& form);
    void takeBack(const OwnForm& form);

    Workspace& workspace_;
    forms::Member member_;
    Ways ways_;
};

}  // namespace app::desktop
