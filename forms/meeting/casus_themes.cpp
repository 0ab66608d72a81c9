#include "forms/meeting/casus_themes.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "forms/model/utf8.h"

namespace forms {
namespace {

void addOnce(std::vector<std::string>& themes, std::string theme)
{
    if (!theme.empty() && std::find(themes.begin(), themes.end(), theme) == themes.end())
        themes.push_back(std::move(theme));
}

// The most used first; those used as often stand as they came.
std::vector<std::string> byUse(const std::vector<Casus>& casus)
{
    std::vector<std::string> themes;
    std::map<std::string, int> times;
    for (const auto& each : casus)
        for (const auto& theme : each.themes) {
            addOnce(themes, theme);
            ++times[theme];
        }
    std::stable_sort(themes.begin(), themes.end(),
                     [&](const auto& one, const auto& other) { return times[one] > times[other]; });
    return themes;
}

}  // namespace

std::vector<std::string> themesFrom(const std::vector<std::string>& chosen, const std::string& ownWords)
{
    std::vector<std::string> themes;
    for (const auto& theme : chosen)
        addOnce(themes, theme);
    std::istringstream words(ownWords);
    for (std::string word; std::getline(words, word, ',');)
        addOnce(themes, trimmed(word));
    return themes;
}

std::vector<std::string> themesToOffer(const std::vector<Casus>& casus, const std::vector<std::string>& usual,
                                       std::size_t most)
{
    std::vector<std::string> offered = byUse(casus);
    offered.resize(std::min(offered.size(), most / 2));
    for (const auto& theme : usual)
        if (offered.size() < most)
            addOnce(offered, theme);
    return offered;
}

}  // namespace forms
