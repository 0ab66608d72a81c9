// The bijeenkomstblad: what was planned, what it became, and what was agreed.
#pragma once

#include "app/sheets/dutch_date.h"
#include "app/sheets/layout/block.h"
#include "app/sheets/names.h"
#include "forms/meeting/record.h"

namespace app::sheets {

Sheet meetingSheet(const forms::MeetingRecord& record, Names names, const ToLocalTime& localTime);

}  // namespace app::sheets
