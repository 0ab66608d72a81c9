#include "app/research/disclosure/differencing.h"

#include <algorithm>
#include <iterator>

namespace app::research {
namespace {

bool sharesAnInstrument(const LoggedExport& one, const LoggedExport& other)
{
    return std::any_of(one.instruments.begin(), one.instruments.end(), [&](const std::string& instrument) {
        return std::find(other.instruments.begin(), other.instruments.end(), instrument) !=
               other.instruments.end();
    });
}

// Of whom one has something that the other has not.
std::set<Respondent> differing(const LoggedExport& one, const LoggedExport& other)
{
    std::set<Respondent> people;
    const auto into = std::inserter(people, people.end());
    if (one.entries.empty() || other.entries.empty()) {
        std::set_symmetric_difference(one.people.begin(), one.people.end(), other.people.begin(),
                                      other.people.end(), into);
        return people;
    }
    for (const auto& [here, there] : {std::pair(&one, &other), std::pair(&other, &one)})
        for (const auto& [entry, person] : here->entries)
            if (const auto same = there->entries.find(entry);
                same == there->entries.end() || same->second != person)
                people.insert(person);
    return people;
}

}  // namespace

std::vector<Difference> tooNear(const LoggedExport& planned, const std::vector<LoggedExport>& log,
                                int threshold)
{
    std::vector<Difference> differences;
    for (const auto& earlier : log) {
        if (!sharesAnInstrument(planned, earlier))
            continue;
        const auto people = differing(planned, earlier);
        if (!people.empty() && people.size() < static_cast<std::size_t>(threshold))
            differences.push_back({earlier.id, people.size()});
    }
    return differences;
}

}  // namespace app::research
