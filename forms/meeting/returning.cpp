#include "forms/meeting/returning.h"

#include <algorithm>

namespace forms {
namespace {

// The coach may have named the part otherwise, but the code says what it is about.
const Activity* partAbout(const std::string& code, const Meeting& meeting)
{
    const auto& parts = meeting.activities;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Activity& part) {
        return part.title.find(code) != std::string::npos;
    });
    return found == parts.end() ? nullptr : &*found;
}

// Whether nothing of it is left for a meeting beside this one.
bool isDealtWith(const Returning& casus, const Meeting& other, Date (*dayOf)(Instant))
{
    if (other.id == casus.agreedAt)
        return false;
    const auto* part = partAbout(casus.code, other);
    if (!other.startedAt || !other.closedAt)
        return part != nullptr;
    return dayOf(*other.startedAt) >= casus.on && (!part || part->startedAt);
}

}  // namespace

std::vector<std::string> codesToReturnTo(const std::vector<Returning>& returning, const Meeting& meeting,
                                         const std::vector<Meeting>& others, Date (*dayOf)(Instant))
{
    std::vector<std::string> codes;
    const auto day = dayOf(meeting.startedAt.value_or(meeting.plannedStart));
    for (const auto& casus : returning) {
        const bool rests = casus.on > day || casus.agreedAt == meeting.id || partAbout(casus.code, meeting) ||
                           std::any_of(others.begin(), others.end(), [&](const Meeting& other) {
                               return other.id != meeting.id && isDealtWith(casus, other, dayOf);
                           });
        if (!rests)
            codes.push_back(casus.code);
    }
    return codes;
}

}  // namespace forms
