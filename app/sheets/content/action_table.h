// Actions as rows of a table, the same on every sheet.
#pragma once

#include <string>
#include <vector>

#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/model/team.h"

namespace app::sheets {

// What (under `title`), with whom and when, each with its three purpose questions; who too, unless names are
// hidden.
Table agreedActions(const std::string& title, const std::vector<forms::Action>& actions,
                    const std::vector<forms::Member>& members, Names names);

// The same with what became of it so far.
Table actionsAndTheirStand(const std::vector<forms::Action>& actions,
                           const std::vector<forms::Member>& members, Names names);

// The same as a card to work with: a square to tick what is done.
Table actionsToDo(const std::vector<forms::Action>& actions);

// Older actions with what the meeting decided about them.
Table lookedBackOn(const std::vector<forms::Action>& actions, forms::Id meeting);

}  // namespace app::sheets
