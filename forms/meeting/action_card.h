// The actiekaart, between what the inbrenger fills in (the instrument "actiekaart") and the actions that are
// kept.
#pragma once

#include "forms/model/answer.h"
#include "forms/model/team.h"

namespace forms {

// Under the question ids of the instrument: meenemen, acties (columns wat, met_wie, wanneer, waarom,
// opleveren, gelukt), loslaten, terugkomen. What is empty is left out.
Answers toAnswers(const ActionCard& card);

// Empty rows are left out. An action of `before` keeps its id and decisions when its row still says the same,
// or says something else in the same place; every other row is a new action of this round and owner.
ActionCard actionCardFrom(const Answers& answers, Id round, Id owner, const ActionCard& before = {});

}  // namespace forms
