#include "forms/privacy/overlaps.h"

#include <algorithm>
#include <optional>

namespace forms {
namespace {

bool overlap(const Found& one, const Found& other)
{
    return one.begin < other.end && other.begin < one.end;
}

bool isOfMember(const Found& one)
{
    return one.kind == TraceKind::MemberName || one.kind == TraceKind::MemberInitials;
}

// "Piet Bakker", where Bakker is somebody of the team.
bool isLongerThan(const Found& name, const Found& member)
{
    return overlap(name, member) && (name.begin < member.begin || name.end > member.end);
}

// Takes the names of the team that the longer one holds along.
Found joined(Found name, AllFound& kept)
{
    const auto isInside = [&name](const Found& one) { return isOfMember(one) && isLongerThan(name, one); };
    for (auto inside = std::find_if(kept.begin(), kept.end(), isInside); inside != kept.end();
         inside = std::find_if(kept.begin(), kept.end(), isInside)) {
        name.begin = std::min(name.begin, inside->begin);
        name.end = std::max(name.end, inside->end);
        kept.erase(inside);
    }
    return name;
}

// From its first word with a capital to its last; nothing when no name is left, but an initial at most.
std::optional<Found> namedIn(const Reading& text, Found part)
{
    const auto& words = text.words();
    const auto isInside = [&part](const Word& word) {
        return word.capital && word.end - word.begin > 1 && word.begin >= part.begin && word.end <= part.end;
    };
    const auto first = std::find_if(words.begin(), words.end(), isInside);
    if (first == words.end())
        return std::nullopt;
    part.begin = first->begin;
    part.end = std::find_if(words.rbegin(), words.rend(), isInside)->end;
    return part;
}

// What of it stands before, between and behind the surer ones, which do not overlap.
AllFound besides(const Reading& text, Found name, AllFound surer)
{
    std::erase_if(surer, [&](const Found& one) { return !overlap(one, name); });
    if (surer.empty())
        return {name};
    std::sort(surer.begin(), surer.end(), [](const Found& a, const Found& b) { return a.begin < b.begin; });
    AllFound rest;
    const auto add = [&](std::size_t end) {
        if (const auto part = namedIn(text, {name.kind, name.begin, end, name.standIn}))
            rest.push_back(*part);
    };
    for (const auto& one : surer) {
        add(one.begin);
        name.begin = one.end;
    }
    add(name.end);
    return rest;
}

}  // namespace

AllFound withoutOverlaps(const Reading& text, const AllFound& found)
{
    AllFound kept;
    for (auto one : found) {
        if (one.kind == TraceKind::ProperName) {
            one = joined(one, kept);
            for (const auto& part : besides(text, one, kept))
                kept.push_back(part);
        } else if (std::none_of(kept.begin(), kept.end(),
                                [&](const Found& other) { return overlap(one, other); })) {
            kept.push_back(one);
        }
    }
    std::sort(kept.begin(), kept.end(), [](const Found& a, const Found& b) { return a.begin < b.begin; });
    return kept;
}

}  // namespace forms
