// The oefendossier: half a year of the invented Wijkteam De Linde, lived through the real engine and stores.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "db/dossier.h"

namespace app::demo {

// Opens every oefendossier. No secret: whoever plays is told.
inline constexpr const char* publicPassphrase = "oefenen met de linde";

// Called after each unit of work, when its sealing was asked for: the dossier as it is then, and how many of
// the six meetings are over.
using Watch = std::function<void(db::Dossier& dossier, int meeting)>;

struct PlayOptions {
    std::uint32_t seed = 1;  // decides casus codes and how long everything takes
    std::string passphrase = publicPassphrase;
    db::KeyCost cost{};
    Watch watch = {};
};

// Makes the dossier and plays the whole story into it, sealing after each unit of work as the window does;
// returns when all of it is on the disk. The same seed and templates give the same content, keys apart.
// Throws db::Error, such as AlreadyExists before anything is written, and forms::TemplateError when the
// folder lacks what the story needs.
db::Dossier::Created play(const std::filesystem::path& dossierFile, const std::filesystem::path& templates,
                          const PlayOptions& options = {});

}  // namespace app::demo
