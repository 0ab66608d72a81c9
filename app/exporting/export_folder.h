// The folder that leaves, or one sealed file with the same in it: every file of it, or nothing.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "app/research/export/manifest.h"
#include "db/new_folder.h"
#include "db/package.h"
#include "forms/model/clock.h"
#include "forms/model/policy.h"

namespace app::exporting {

struct FolderFacts {
    forms::Date day{};
    std::string study;                       // what the export is for
    std::vector<std::uint64_t> generations;  // of the dossiers, in any order
};

// "export-2026-11-22-reflector-bakens"
std::string folderNameFor(forms::Date day, const std::string& instrumentId);

// Of the file that an export is sealed into.
inline constexpr const char* packageExtension = ".leertafel-pakket";

// What made it, as its files say.
extern const char* const program;

class ExportFolder {
public:
    // Throws db::Error, as all of it does, when something stands there already. Without publish() nothing
    // stays.
    explicit ExportFolder(const std::filesystem::path& folder);
    // As a package, which nobody reads without this wachtwoordzin.
    ExportFolder(const std::filesystem::path& file, const db::Passphrase& passphrase);

    void add(const std::string& name, const std::function<void(std::ostream&)>& contents);

    // Writes the manifest, which names all other files.
    void addManifest(const std::string& product, const std::string& instrumentId, int instrumentVersion,
                     const forms::Policy& policy, const FolderFacts& facts);
    // Empty before addManifest().
    const std::string& manifestSha256() const { return manifestSha256_; }

    // Gives the folder its name, or seals the package, which takes about a second. Precondition: the export
    // was logged under the hash of the manifest.
    void publish();

private:
    db::NewFolder::Written write(const std::string& name, const std::function<void(std::ostream&)>& contents);

    std::variant<db::NewFolder, db::NewPackage> made_;
    std::vector<research::WrittenFile> files_;
    std::string manifestSha256_;
};

}  // namespace app::exporting
