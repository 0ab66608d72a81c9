// What a casus is about, in a few words that lead to nobody.
#pragma once

#include <string>
#include <vector>

#include "forms/model/team.h"

namespace forms {

inline constexpr std::size_t maxThemes = 3;

// The chosen ones first, then the own words, which stand between commas; each once, without blanks around it.
// May be more than maxThemes.
std::vector<std::string> themesFrom(const std::vector<std::string>& chosen, const std::string& ownWords);

// To choose from: the words this team used most, then the usual ones, `most` together.
std::vector<std::string> themesToOffer(const std::vector<Casus>& casus, const std::vector<std::string>& usual,
                                       std::size_t most);

}  // namespace forms
