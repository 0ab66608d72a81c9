#include "app/desktop/synced_place.h"

#include <sstream>

#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "db/store/team_store.h"
#include "db/synced_folder.h"

namespace app::desktop {
namespace {

constexpr const char* setting = "gesynchroniseerde-mappen";  // one on each line

wxString nameOf(db::SyncService service)
{
    switch (service) {
        case db::SyncService::OneDrive:
            return "OneDrive";
        case db::SyncService::Dropbox:
            return "Dropbox";
        case db::SyncService::Nextcloud:
            return "Nextcloud";
        case db::SyncService::ICloud:
            return "iCloud";
        case db::SyncService::GoogleDrive:
            return "Google Drive";
        case db::SyncService::Syncthing:
            return "Syncthing";
    }
    return {};
}

}  // namespace

bool maySync(db::Database* database, const std::filesystem::path& root)
{
    if (!database)
        return false;
    std::istringstream lines(db::TeamStore(*database).setting(setting).value_or(""));
    for (std::string line; std::getline(lines, line);)
        if (line == root.string())
            return true;
    return false;
}

void allowSync(db::Database& database, const std::filesystem::path& root)
{
    if (maySync(&database, root))
        return;
    db::TeamStore team(database);
    team.setSetting(setting, team.setting(setting).value_or("") + root.string() + "\n");
}

bool askAboutSyncing(wxWindow* parent, const std::filesystem::path& file, db::Database* database,
                     const std::function<void(const std::filesystem::path& root)>& allowed)
{
    const auto synced = db::syncedFolderOf(file);
    if (!synced || maySync(database, synced->root))
        return true;
    const auto service = nameOf(synced->service);
    const Notice question{
        wxString::Format(_("Deze map gaat mee met %s"), service),
        wxString::Format(
            _("Alles in de map ‘%s’ wordt naar andere computers gekopieerd. Drie dingen gaan dan mis. Het "
              "dossier "
              "staat ook op plekken waar jullie niet over gaan. Wat je voorgoed verwijdert, blijft daar in "
              "oude "
              "versies bestaan. En %s kan het dossier vasthouden of terugzetten terwijl je werkt.\n\nKies "
              "liever "
              "een map die alleen op deze laptop staat. Alleen als jullie dit samen hebben afgesproken, met "
              "wie bij jullie over privacy gaat, is toch bewaren goed."),
            pathToWx(synced->root.filename()), service)};
    if (!ask(parent, question, _("Toch hier bewaren"), _("Andere map kiezen")))
        return false;
    if (allowed)
        allowed(synced->root);
    return true;
}

}  // namespace app::desktop
