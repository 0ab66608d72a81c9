// What somebody chose in the room Onderzoek. Stays when a preview was looked at.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "app/exporting/stock.h"
#include "app/exporting/work.h"

namespace app::desktop {

struct ResearchChoice {
    db::ExportProduct product = db::ExportProduct::Table;
    std::string form;  // id of the instrument; empty: the first there is
    int version = 0;
    std::string policy;                  // empty: the first that lets the product through
    std::set<research::Period> without;  // periods that were unticked
    research::SplitBy by;
    std::string study;
};

// The ids of those that let the product through.
std::vector<std::string> policiesFor(db::ExportProduct product, const forms::TemplateLibrary& templates);

// Fills in what was left open, and mends what is not there any more. False when nothing was filled in.
bool settle(ResearchChoice& choice, const std::vector<exporting::FormStock>& stock,
            const forms::TemplateLibrary& templates);

// The form that was chosen. Precondition: settle() said that there is one.
const exporting::FormStock& chosenForm(const ResearchChoice& choice,
                                       const std::vector<exporting::FormStock>& stock);

}  // namespace app::desktop
