// The bijeenkomstblad: what was planned, what it became, and what was agreed.
#pragma once

#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "forms/meeting/record.h"

namespace app::sheets {

Sheet meetingSheet(const forms::MeetingRecord& record, Names names, const ToLocalTime& localTime);

}  // namespace app::sheets
