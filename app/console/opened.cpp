#include "app/console/opened.h"

#include "app/console/passphrase.h"
#include "app/console/progress.h"

namespace app::console {

std::unique_ptr<db::Dossier> openToRead(const std::filesystem::path& file)
{
    // Says what is wrong with the file before it asks for anything.
    db::infoOf(file);
    const auto passphrase = passphraseFor("Wachtwoordzin");
    Progress progress;
    progress.tell("Het dossier gaat open …");
    return db::Dossier::open(file, passphrase, db::Access::ReadOnly);
}

}  // namespace app::console
