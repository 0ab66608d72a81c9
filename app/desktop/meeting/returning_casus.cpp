#include "app/desktop/meeting/returning_casus.h"

#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/agenda_plan.h"
#include "forms/meeting/returning.h"

namespace app::desktop {

std::vector<std::string> codesToReturnTo(Workspace& workspace, const forms::Meeting& meeting)
{
    const auto returning = db::RoundStore(workspace.database()).returning();
    if (returning.empty())
        return {};
    return forms::codesToReturnTo(returning, meeting, db::MeetingStore(workspace.database()).all(), localDay);
}

void returnTo(forms::Meeting& meeting, const std::string& code)
{
    constexpr std::chrono::minutes timeToTell{5};
    forms::Activity part;
    part.title = toUtf8(wxString::Format(_("Hoe gaat het met %s?"), toWx(code)));
    part.planned = timeToTell;
    forms::addToLookBack(meeting, std::move(part));
}

}  // namespace app::desktop
