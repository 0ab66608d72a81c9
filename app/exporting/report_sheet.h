// exportverslag.pdf and exportverslag-intern.pdf: what was done so that nobody can be recognised, for the
// privacy officer (FG), on at most two pages.
#pragma once

#include <string>

#include "app/research/dataset/microdata.h"
#include "app/sheets/layout/block.h"
#include "forms/model/clock.h"

namespace app::exporting {

// Outside goes with the files and tells nothing that narrows anybody down. Inside adds how large the classes
// are, how often something was suppressed and how many people were left out, and stays with the team.
enum class Reader { Outside, Inside };

struct ReportFacts {
    forms::Date day{};
    std::string study;  // what the export is for, in the words of who releases it
};

// Precondition: the treatment has at least one class, as every released file has.
sheets::Sheet reportSheet(const research::ReleasedMicrodata& data, const ReportFacts& facts, Reader reader);

}  // namespace app::exporting
