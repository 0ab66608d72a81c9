// The question after a laptop slept or a program was gone, the same in every part of a meeting.
#pragma once

#include <functional>

#include "app/desktop/widgets/card.h"
#include "forms/model/clock.h"

namespace app::desktop {

class Label;

class TimeAwayCard : public Card {
public:
    // Hidden. `answer` gets whether that time counts for the part or the step that is going on.
    TimeAwayCard(wxWindow* parent, const std::function<void(bool counts)>& answer);

    // "Leertafel was 3:00 weg. Telt die tijd mee?", also read out; zero: there is nothing to ask any more.
    void ask(forms::Milliseconds away);

private:
    Label* question_;
    forms::Milliseconds away_{0};
};

}  // namespace app::desktop
