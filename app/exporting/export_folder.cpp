#include "app/exporting/export_folder.h"

#include <algorithm>

namespace app::exporting {

const char* const program = "Leertafel " LEERTAFEL_VERSION;

std::string folderNameFor(forms::Date day, const std::string& instrumentId)
{
    return "export-" + forms::toIso(day) + "-" + instrumentId;
}

ExportFolder::ExportFolder(const std::filesystem::path& folder)
    : made_(std::in_place_type<db::NewFolder>, folder)
{
}

ExportFolder::ExportFolder(const std::filesystem::path& file, const db::Passphrase& passphrase)
    : made_(std::in_place_type<db::NewPackage>, file, passphrase)
{
}

db::NewFolder::Written ExportFolder::write(const std::string& name,
                                           const std::function<void(std::ostream&)>& contents)
{
    return std::visit([&](auto& made) { return made.write(name, contents); }, made_);
}

void ExportFolder::publish()
{
    std::visit([](auto& made) { made.publish(); }, made_);
}

void ExportFolder::add(const std::string& name, const std::function<void(std::ostream&)>& contents)
{
    const auto written = write(name, contents);
    files_.push_back({name, written.size, written.sha256});
}

void ExportFolder::addManifest(const std::string& product, const std::string& instrumentId,
                               int instrumentVersion, const forms::Policy& policy, const FolderFacts& facts)
{
    auto generations = facts.generations;
    std::sort(generations.begin(), generations.end());
    const research::Manifest manifest{product,
                                      program,
                                      facts.day,
                                      instrumentId,
                                      instrumentVersion,
                                      policy.id,
                                      policy.version,
                                      std::move(generations),
                                      files_};
    const auto written = write("manifest.json", [&](auto& out) { research::writeManifest(out, manifest); });
    manifestSha256_ = written.sha256;
}

}  // namespace app::exporting
