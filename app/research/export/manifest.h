// manifest.json: what stands in the folder, so that anybody can see whether a file was changed.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include "forms/model/clock.h"

namespace app::research {

struct WrittenFile {
    std::string name;
    std::uint64_t size = 0;  // bytes
    std::string sha256;      // in hexadecimal
};

struct Manifest {
    std::string product;
    std::string program;  // name and version
    forms::Date day{};
    std::string instrumentId;
    int instrumentVersion = 1;
    std::string policyId;
    int policyVersion = 1;
    // Of each dossier, in increasing order, so that the order of the dossiers does not show.
    std::vector<std::uint64_t> generations;
    std::vector<WrittenFile> files;
};

// JSON in UTF-8, its keys Dutch as everything in the folder.
void writeManifest(std::ostream& out, const Manifest& manifest);

}  // namespace app::research
