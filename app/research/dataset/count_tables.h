// The tables that follow from an instrument: each closed question counted, as many answers as the form has.
#pragma once

#include "app/research/dataset/source.h"
#include "app/research/dataset/tables.h"

namespace app::research {

// What the tables are split by.
struct SplitBy {
    bool team = false;
    bool period = false;
};

// One table for each choice, scale, bipolar question, rapportcijfer and option of a multiple choice that is
// sensitive or plain, over those who answered it and agreed. Scales, bipolar questions and rapportcijfers
// have a mean. Numbers, money, days and texts are not counted.
TableSet countTables(const Source& source, SplitBy by);

}  // namespace app::research
