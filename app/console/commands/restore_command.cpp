#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/opened.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "db/dossier.h"

namespace app::console {
namespace {

void refuseOther(const std::filesystem::path& file, const std::filesystem::path& backup)
{
    if (db::infoOf(file).id != db::infoOf(backup).id)
        throw Refused("Deze reservekopie is van een ander dossier. Er is niets veranderd.");
}

// Whether the dossier itself can still be opened. Throws when it is something else that stands in the way.
bool opens(const std::filesystem::path& file)
try {
    db::infoOf(file);
    return true;
} catch (const db::Error& error) {
    using enum db::Error::Kind;
    if (error.kind() != Damaged && error.kind() != NotADossier && error.kind() != NotFound)
        throw;
    return false;
}

std::unique_ptr<db::Dossier> restored(const std::filesystem::path& file, const db::Backup& backup,
                                      const db::Passphrase& passphrase)
{
    if (!opens(file))
        return db::Dossier::openBackup(file, {backup}, passphrase);
    refuseOther(file, backup.file);
    std::unique_ptr<db::Dossier> dossier;
    try {
        dossier = db::Dossier::open(file, passphrase);
    } catch (const db::Error& error) {
        if (error.kind() != db::Error::Kind::Damaged)
            throw;
        return db::Dossier::openBackup(file, {backup}, passphrase);
    }
    refuseResearcher(dossier->openedBy());
    dossier->restore(backup.file);
    return dossier;
}

}  // namespace

void restoreCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--from"}, 1, 1);
    const std::filesystem::path file = arguments.plain[0];
    const auto from = arguments.option("--from");
    if (!from)
        throw WrongUse("Van welke reservekopie? Geef --from RESERVEKOPIE.");
    const auto generation = db::infoOf(*from).generation;
    const auto passphrase = passphraseFor("Wachtwoordzin");
    Progress progress;
    progress.tell("Het dossier wordt teruggezet …");
    const auto dossier = restored(file, {*from, generation, {}, false}, passphrase);
    if (const auto sealed = dossier->waitUntilSealed(); !sealed.isSafe())
        throw db::Error(*sealed.failure, "what was put back could not be sealed");
    progress.done();
    std::cout << "Teruggezet. Hoe het dossier eerst was, staat in de map met reservekopieën.\n";
}

}  // namespace app::console
