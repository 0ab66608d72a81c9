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
    // What is to be filled in first has the focus. Taking back is asked about before it is done.
    OwnFormsScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, Ways ways);

private:
    void build();
    Card* cardFor(const OwnForm& form);
    void addForm(Card& card, const OwnForm& form);
    void addOpen(Card& card, wxBoxSizer& row, const OwnForm& form);
    void addSent(Card& card, wxBoxSizer& row, const OwnForm& form);
    void addQuestion(Card& card, const OwnForm& form);
    void askToTakeBack(const OwnForm& form, bool asks);
    void takeBack(const OwnForm& form);

    Workspace& workspace_;
    forms::Member member_;
    Ways ways_;
    forms::Id at_ = 0;           // of the form that was last asked about, or taken back
    bool asks_ = false;          // whether to take it back
    wxWindow* first_ = nullptr;  // what gets the focus
};

}  // namespace app::desktop
