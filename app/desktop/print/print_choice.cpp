#include "app/desktop/print/print_choice.h"

#include <algorithm>

#include "db/store/meeting_store.h"
#include "db/store/round_store.h"

namespace app::desktop {
namespace {

std::optional<forms::Meeting> latest(db::Database& database)
{
    std::optional<forms::Meeting> found;
    for (const auto& meeting : db::MeetingStore(database).all())
        if (meeting.startedAt && (!found || *meeting.startedAt > *found->startedAt))
            found = meeting;
    return found;
}

}  // namespace

std::vector<SheetGroup> grouped(const std::vector<printing::Offer>& offers)
{
    std::vector<SheetGroup> groups;
    for (const auto& offer : offers) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const SheetGroup& some) { return some.title == offer.title; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {offer.title, {}});
        group->offers.push_back(offer);
    }
    return groups;
}

std::optional<forms::Id> latestMeeting(db::Database& database)
{
    const auto meeting = latest(database);
    return meeting ? std::optional(meeting->id) : std::nullopt;
}

std::vector<printing::SheetChoice> sheetsOfMeeting(db::Database& database, forms::Id meeting,
                                                   const std::vector<printing::Offer>& offers)
{
    const auto rounds = db::RoundStore(database).ofMeeting(meeting);
    const auto belongs = [&](const printing::SheetChoice& choice) {
        if (choice.kind == printing::SheetKind::Meeting)
            return choice.about == meeting;
        return choice.kind == printing::SheetKind::ActionCard &&
               std::any_of(rounds.begin(), rounds.end(),
                           [&](const auto& round) { return round.id == choice.about; });
    };
    std::vector<printing::SheetChoice> chosen;
    for (const auto& offer : offers)
        if (belongs(offer.choice))
            chosen.push_back(offer.choice);
    return chosen;
}

std::vector<printing::SheetChoice> kitFor(db::Database& database, const std::vector<printing::Offer>& offers)
{
    const auto meeting = latest(database);
    std::vector<printing::SheetChoice> kit;
    for (const auto& offer : offers) {
        const bool used = meeting && offer.choice.templateId == meeting->programmeId;
        if (offer.choice.kind == printing::SheetKind::Kit && (kit.empty() || used))
            kit = {offer.choice};
    }
    return kit;
}

bool showsPeople(const printing::Offer& offer, sheets::Names names)
{
    return offer.names == printing::NamesOn::Always ||
           (offer.names == printing::NamesOn::WhenAsked && names != sheets::Names::Hidden);
}

}  // namespace app::desktop
