// What somebody chose in the room Onderzoek. Stays when a preview was looked at.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/desktop/workspace.h"
#include "app/exporting/stock.h"
#include "app/exporting/work.h"

namespace app::desktop {

// Days as somebody typed them.
struct TypedWave {
    std::string from;
    std::string until;
};

struct ResearchChoice {
    db::ExportProduct product = db::ExportProduct::Table;
    std::string form;  // id of the instrument; empty: the first there is
    int version = 0;
    std::string policy;                  // empty: the first that lets the product through
    std::set<research::Period> without;  // quarters that were unticked
    bool ownWaves = false;               // waves take the place of quarters
    std::vector<TypedWave> waves = {{}, {}};
    research::SplitBy by;
    std::string study;
    std::string reader;  // who reads free texts
};

// The ids of those that let the product through.
std::vector<std::string> policiesFor(db::ExportProduct product, const forms::TemplateLibrary& templates);

// Fills in what was left open, and mends what is not there any more. False when nothing was filled in.
bool settle(ResearchChoice& choice, const std::vector<exporting::FormStock>& stock,
            const forms::TemplateLibrary& templates);

// How the time is divided; nothing while a wave has no two days, or overlaps the one before. `today` is what
// a day without its year is near to.
std::optional<research::Division> timeOf(const ResearchChoice& choice, forms::Date today);

// The form that was chosen. Precondition: settle() said that there is one.
const exporting::FormStock& chosenForm(const ResearchChoice& choice,
                                       const std::vector<exporting::FormStock>& stock);

}  // namespace app::desktop
