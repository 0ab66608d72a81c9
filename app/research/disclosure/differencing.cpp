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

}  // namespace

std::vector<Difference> tooNear(const LoggedExport& planned, const std::vector<LoggedExport>& log,
                                int threshold)
{
    std::vector<Difference> differences;
    for (const auto& earlier : log) {
        if (!sharesAnInstrument(planned, earlier))
            continue;
        std::vector<Respondent> people;
        std::set_symmetric_difference(planned.people.begin(), planned.people.end(), earlier.people.begin(),
                                      earlier.people.end(), std::back_inserter(people));
        if (!people.empty() && people.size() < static_cast<std::size_t>(threshold))
            differences.push_back({earlier.id, people.size()});
    }
    return differences;
}

}  // namespace app::research
