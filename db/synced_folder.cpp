#include "db/synced_folder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace db {
namespace {

namespace fs = std::filesystem;

struct Sign {
    std::string_view text;
    SyncService service;
};

// Names that such folders have by themselves. With an organisation or a person behind it ("OneDrive -
// Gemeente Lindenstad", "Dropbox (Persoonlijk)") it is one too. SURFdrive, Research Drive and STACK are
// Nextcloud or ownCloud under another name.
constexpr std::array names{
    Sign{"onedrive", SyncService::OneDrive},        Sign{"dropbox", SyncService::Dropbox},
    Sign{"nextcloud", SyncService::Nextcloud},      Sign{"owncloud", SyncService::Nextcloud},
    Sign{"surfdrive", SyncService::Nextcloud},      Sign{"researchdrive", SyncService::Nextcloud},
    Sign{"stack", SyncService::Nextcloud},          Sign{"icloud drive", SyncService::ICloud},
    Sign{"iclouddrive", SyncService::ICloud},       Sign{"com~apple~clouddocs", SyncService::ICloud},
    Sign{"google drive", SyncService::GoogleDrive}, Sign{"googledrive", SyncService::GoogleDrive},
    Sign{"my drive", SyncService::GoogleDrive},     Sign{"mijn drive", SyncService::GoogleDrive},
    Sign{"syncthing", SyncService::Syncthing}};

// What such programs leave in the folder they copy, whatever its name is.
constexpr std::array marks{Sign{".849c9593-d756-4e56-8d6e-42412f2a707b", SyncService::OneDrive},
                           Sign{".dropbox", SyncService::Dropbox},
                           Sign{".dropbox.cache", SyncService::Dropbox},
                           Sign{".nextcloudsync.log", SyncService::Nextcloud},
                           Sign{".owncloudsync.log", SyncService::Nextcloud},
                           Sign{".tmp.drivedownload", SyncService::GoogleDrive},
                           Sign{".tmp.driveupload", SyncService::GoogleDrive},
                           Sign{".stfolder", SyncService::Syncthing}};
// The database of Nextcloud and ownCloud: .sync_1a2b3c.db.
constexpr std::array databasesBegin{std::string_view{".sync_"}, std::string_view{"._sync_"}};

std::string inSmallLetters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

std::optional<SyncService> serviceNamed(const std::string& name)
{
    for (const auto& [text, service] : names)
        if (name == text || name.starts_with(std::string(text) + " -") ||
            name.starts_with(std::string(text) + " ("))
            return service;
    return std::nullopt;
}

std::optional<SyncService> serviceMarkedBy(const std::string& name)
{
    for (const auto& [text, service] : marks)
        if (name == text)
            return service;
    const bool database =
        name.ends_with(".db") && std::any_of(databasesBegin.begin(), databasesBegin.end(),
                                             [&](auto begin) { return name.starts_with(begin); });
    return database ? std::optional(SyncService::Nextcloud) : std::nullopt;
}

// Dropbox keeps a folder of its own settings, ".dropbox", in the home folder, which it does not copy.
bool isSettingsOf(const fs::path& mark)
{
    std::error_code none;
    return mark.filename() == ".dropbox" && fs::is_directory(mark, none);
}

std::optional<SyncService> serviceOf(const fs::path& folder)
{
    if (const auto service = serviceNamed(inSmallLetters(folder.filename().string())))
        return service;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (const auto service = serviceMarkedBy(inSmallLetters(entry.path().filename().string()));
            service && !isSettingsOf(entry.path()))
            return service;
    return std::nullopt;
}

}  // namespace

std::optional<SyncedFolder> syncedFolderOf(const fs::path& file)
{
    std::error_code code;
    auto place = fs::weakly_canonical(fs::absolute(file, code), code);
    if (code)
        place = file;
    std::optional<SyncedFolder> outermost;
    for (auto folder = place.parent_path(); folder != folder.root_path(); folder = folder.parent_path())
        if (const auto service = serviceOf(folder))
            outermost = SyncedFolder{*service, folder};
    return outermost;
}

}  // namespace db
