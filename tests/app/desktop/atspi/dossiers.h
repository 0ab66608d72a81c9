// Dossiers for a test to open, made with a key that costs nothing.
#pragma once

#include <filesystem>
#include <string>

#include "db/dossier.h"
#include "db/store/team_store.h"

namespace tests {

inline constexpr auto passphrase = "vier losse woorden samen";
inline constexpr db::KeyCost cheap{1, 8192};

// A folder of its own for one test, empty.
inline std::filesystem::path emptyFolder(const std::string& name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("leertafel-" + name);
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

// A team of five that never met.
inline void makeSmallDossier(const std::filesystem::path& file)
{
    auto created = db::Dossier::create(file, forms::Team{"Team Proef"}, db::Passphrase(passphrase), cheap);
    db::TeamStore team(created.dossier->database());
    for (const auto* name :
         {"Marije Vos", "Aisha Bakker", "Bram Hoekstra", "Chantal de Wit", "Dirk van Leeuwen"}) {
        forms::Member member;
        member.name = name;
        team.save(member);
    }
    created.dossier->commit();
    if (!created.dossier->waitUntilSealed().isSafe())
        throw std::runtime_error("the dossier for the test could not be written");
}

}  // namespace tests
