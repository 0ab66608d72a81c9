// From a file on disk to what is in it. Everything that opens a dossier or a backup comes by here.
#pragma once

#include <filesystem>

#include "db/database.h"
#include "db/seal/sealed_file.h"

namespace db {

struct Unsealed {
    Header header;
    Key dataKey;
    SlotRole role;      // of the slot that opened
    Database database;  // as it was sealed; the schema may be an older one
};

// Throws Error NotFound, NotADossier, TooNew (the format or the schema), Damaged, WrongSecret, NoMemory and
// what reading can.
Unsealed unseal(const std::filesystem::path& file, const Secret& secret);

// The same for the bytes of such a file.
Unsealed unseal(ByteView bytes, const Secret& secret);

// The same for a file of which the data key is known, such as a backup.
Database unsealWith(const std::filesystem::path& file, const Key& dataKey);

// What is inside a package. Throws as unseal() does.
Image unsealPackage(const std::filesystem::path& file, const Passphrase& passphrase);

}  // namespace db
