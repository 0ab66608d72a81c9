// What a coach can hand over, and what of it is chosen. No window.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/meeting/record.h"
#include "forms/model/hand_over.h"

namespace app::desktop {

struct CasusToAsk {
    forms::HeldRound held;           // the casusronde it looks back on
    std::vector<forms::Id> present;  // at its meeting
    bool chosen = false;
};

struct FormToAsk {
    const forms::Instrument* instrument;
    bool chosen = false;
};

struct PersonToAsk {
    forms::Member member;
    bool chosen = false;
};

struct HandOverPlan {
    std::vector<CasusToAsk> casussen;  // of closed meetings, the newest first
    std::vector<FormToAsk> aboutCasus;
    std::vector<FormToAsk> aboutTeam;        // the team, the last meeting, or the own practice
    std::vector<PersonToAsk> people;         // of the team, in its order
    std::vector<forms::AskedForm> leftOver;  // asked the last time, and not sent
    bool asksLeftOver = false;
    std::vector<forms::AskedForm> added;   // that the coach asks of one person beside these choices
    std::vector<forms::AskedForm> spared;  // of all that, what the coach does not ask of that person
};

// Everybody who was there looks back on the casus with it; with any other form the inbrenger does.
bool isAskedOfEverybody(const forms::Instrument& instrument);

// Chosen is what is still open: reflector and kantelbox of the inbrengers, about casussen of closed meetings
// (method.md 1.1, K4 and K5), and what was asked the last time and not sent. The other casussen of the last
// meeting stand in it too. Of the people the professionals are chosen.
HandOverPlan proposedPlan(Workspace& workspace);

// What the choices of casus, form and people ask of whom, and what was added. Nobody looks back twice on the
// same casus with the same form, or with another edition of it.
std::vector<forms::AskedForm> askable(Workspace& workspace, const HandOverPlan& plan);
// What can be added for a person: about the team, and about each casus of the plan at whose meeting he or she
// was. Not what is askable already.
std::vector<forms::AskedForm> addable(Workspace& workspace, const HandOverPlan& plan, forms::Id member);
bool isSpared(const HandOverPlan& plan, const forms::AskedForm& form);
// What is asked of whom: askable(), without what is spared.
std::vector<forms::AskedForm> askedBy(Workspace& workspace, const HandOverPlan& plan);

// What is still to be filled in, without who: nothing of it tells what one person sent.
struct ToFill {
    std::size_t people = 0;
    std::vector<std::string> codes;  // of the casussen, the newest meeting first
    bool operator==(const ToFill&) const = default;
};
ToFill toFill(Workspace& workspace);

}  // namespace app::desktop
