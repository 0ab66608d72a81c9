#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/opened.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/wording.h"
#include "db/check.h"
#include "db/dossier.h"

namespace app::console {

void checkCommand(const Words& words)
{
    const std::filesystem::path file = readArguments(words, {}, 1, 1).plain[0];
    db::infoOf(file);
    const auto passphrase = passphraseFor("Wachtwoordzin");
    Progress progress;
    progress.tell("Het dossier en de reservekopieën worden nagekeken …");
    const auto report = db::check(file, passphrase);
    progress.done();
    if (report.openedBy)
        refuseResearcher(*report.openedBy);

    std::string faults;
    for (const auto& fault : report.faults)
        faults += fault.file.filename().string() + ": " + sentenceFor(fault) + "\n";
    if (!faults.empty())
        throw Refused(faults.substr(0, faults.size() - 1));
    std::cout << "In orde: generatie " << report.generation
              << ", reservekopieën nagekeken: " << report.backups << ".\n";
}

}  // namespace app::console
