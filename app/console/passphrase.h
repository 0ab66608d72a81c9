// The wachtwoordzin: from the environment or typed unseen, never an argument that others could read.
#pragma once

#include <string>

#include "db/seal/sealed_file.h"

namespace app::console {

// From LEERTAFEL_PASSPHRASE, else asked. Throws Refused when there is no way to ask.
db::Passphrase passphraseFor(const std::string& question);

// Of the person who releases an export: from LEERTAFEL_RELEASE_PASSPHRASE, else asked.
db::Passphrase releasingPassphraseFor(const std::string& question);

// For a new dossier: typed twice when it is asked, and not shorter than db::shortestPassphrase. Throws
// Refused.
db::Passphrase newPassphrase();

// For a new package, as for a new dossier; from LEERTAFEL_PACKAGE_PASSPHRASE, else asked.
db::Passphrase packagePassphrase();

}  // namespace app::console
