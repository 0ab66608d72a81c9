#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/wording.h"
#include "db/file_system.h"
#include "db/package.h"

namespace app::console {
namespace {

namespace fs = std::filesystem;

// What is told otherwise of a package than of a dossier.
std::string sentenceForPackage(db::Error::Kind kind)
{
    using enum db::Error::Kind;
    switch (kind) {
        case NotFound:
            return "Dit pakket is er niet. Kijk of de naam en de map kloppen.";
        case NotADossier:
            return "Dit bestand is geen pakket van Leertafel.";
        case TooNew:
            return "Dit pakket is gemaakt met een nieuwere versie van Leertafel. Werk eerst het programma "
                   "bij.";
        case Damaged:
            return "Dit pakket is beschadigd of niet heel aangekomen. Er is niets uitgepakt. Vraag het "
                   "opnieuw.";
        case WrongSecret:
            return "Deze wachtwoordzin past niet bij dit pakket.";
        case AlreadyExists:
            return "Er staat al iets met deze naam. Het is niet aangeraakt. Kies een andere map.";
        case NoFolder:
        case InUse:
        case ReadOnly:
        case DiskFull:
        case NoMemory:
        case Failed:
            break;
    }
    return sentenceFor(kind);
}

}  // namespace

void unpackCommand(const Words& words)
try {
    const auto arguments = readArguments(words, {}, 2, 2);
    const fs::path file = arguments.plain[0];
    // Says what is wrong with the file before it asks for anything.
    (void)db::readHeader(db::readFile(file, db::maxHeaderSize), db::SealedKind::Package);
    const auto passphrase = passphraseFor("Wachtwoordzin van het pakket");
    Progress progress;
    progress.tell("Het pakket gaat open …");
    db::unpack(file, passphrase, arguments.plain[1]);
    progress.done();
    std::cout << "Uitgepakt: " << arguments.plain[1] << "\nDeze map is niet versleuteld.\n";
} catch (const db::Error& error) {
    throw Refused(sentenceForPackage(error.kind()));
}

}  // namespace app::console
