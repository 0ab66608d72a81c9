// A dossier with names and texts as long as they are in earnest.
#pragma once

#include <filesystem>
#include <string>

namespace app::desktop::tests {

inline const std::string longQuestion =
    "Hoe krijg ik de buren erbij zonder dat het als toezicht voelt, en wat doe ik als de zoon daar helemaal "
    "niets van wil weten?";
inline const std::string longIdea =
    "Een kennismakingsbijeenkomst in het buurtontmoetingscentrum, samen met de vrijwilligersorganisatie en "
    "de woningbouwvereniging, en daarna pas de zorgverzekeraar bellen";

// The dossier of makeMeetingDossier() with a longer team, and a meeting of two weeks ago with two casusrondes
// to look back on. The last one of the team typed five wrong pincodes.
void makeLongDossier(const std::filesystem::path& file);

}  // namespace app::desktop::tests
