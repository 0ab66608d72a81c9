// The coachkaart: what a leercoach says and watches for, beside the times, for one programme.
#pragma once

#include "app/sheets/layout/block.h"
#include "forms/model/programme.h"

namespace app::sheets {

Sheet coachCardSheet(const forms::Programme& programme);

}  // namespace app::sheets
