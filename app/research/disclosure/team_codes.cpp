#include "app/research/disclosure/team_codes.h"

#include <algorithm>
#include <map>

#include "app/research/disclosure/chance.h"

namespace app::research {
namespace {

// Teams that leave under one code.
struct Cluster {
    std::vector<std::size_t> teams;
    std::size_t people = 0;
    std::string region;
    bool merged = false;
};

std::vector<Cluster> clustersOf(const Source& source, const std::vector<std::size_t>& people,
                                const forms::RowRules& rules)
{
    std::map<std::pair<std::string, std::size_t>, Cluster> clusters;
    const bool byRegion = rules.team == forms::TeamAs::Region;
    for (std::size_t team = 0; team < source.teams().size(); ++team) {
        if (people[team] == 0)
            continue;
        const auto& region = source.teams()[team].region;
        auto& cluster = byRegion ? clusters[{region, 0}] : clusters[{"", team}];
        cluster.teams.push_back(team);
        cluster.people += people[team];
        cluster.region = region;
    }
    std::vector<Cluster> list;
    for (auto& [key, cluster] : clusters)
        list.push_back(std::move(cluster));
    return list;
}

void joinSmall(std::vector<Cluster>& clusters, std::size_t minimum)
{
    std::sort(clusters.begin(), clusters.end(),
              [](const Cluster& one, const Cluster& other) { return one.people < other.people; });
    while (clusters.size() > 1 && clusters.front().people < minimum) {
        auto& next = clusters[1];
        next.teams.insert(next.teams.end(), clusters.front().teams.begin(), clusters.front().teams.end());
        next.people += clusters.front().people;
        next.merged = true;
        clusters.erase(clusters.begin());
        std::sort(clusters.begin(), clusters.end(),
                  [](const Cluster& one, const Cluster& other) { return one.people < other.people; });
    }
}

}  // namespace

TeamCodes teamCodesOf(const Source& source, const std::vector<std::size_t>& people,
                      const forms::RowRules& rules, const Random& random)
{
    TeamCodes codes;
    codes.ofTeam.assign(source.teams().size(), Missing::Suppressed);
    if (rules.team == forms::TeamAs::Nothing)
        return codes;
    auto clusters = clustersOf(source, people, rules);
    joinSmall(clusters, static_cast<std::size_t>(rules.teamMinimum));
    std::sort(clusters.begin(), clusters.end(),
              [](const Cluster& one, const Cluster& other) { return one.region < other.region; });
    codes.tell = clusters.size() > 1;
    DifferentNumbers numbers(10'000, 90'000, random);
    for (const auto& cluster : clusters) {
        codes.together += cluster.merged ? cluster.teams.size() : 0;
        Value code = Missing::Suppressed;
        if (codes.tell && rules.team == forms::TeamAs::RandomCode)
            code = numbers.next();
        else if (codes.tell && !cluster.merged && !cluster.region.empty()) {
            codes.regions.push_back(cluster.region);
            code = static_cast<double>(codes.regions.size());
        }
        for (const auto team : cluster.teams)
            codes.ofTeam[team] = code;
    }
    return codes;
}

}  // namespace app::research
