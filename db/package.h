// A folder of files as one sealed file: NAME.leertafel-pakket, with the seal of a dossier and one
// wachtwoordzin.
//
//   inside   u32 number of files (1 to 64); for each: u16 size of the name, name, u64 size, bytes
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "db/new_folder.h"
#include "db/seal/sealed_file.h"

namespace db {

inline constexpr std::size_t maxPackedFiles = 64;

// Letters, digits, dots, dashes and underscores, not beginning with a dot, at most 100: a name that stays
// inside the folder it is written into, on every system.
bool isPackedName(const std::string& name);

// Gathers files in memory that is wiped, so that nothing of them stands on the disk in clear.
class NewPackage {
public:
    // Throws Error AlreadyExists when something stands there.
    NewPackage(std::filesystem::path file, Passphrase passphrase, KeyCost cost = {});

    // Precondition: isPackedName(), not used before, and at most maxPackedFiles.
    NewFolder::Written write(const std::string& name, const std::function<void(std::ostream&)>& contents);

    // Seals them into the file, as a whole or not at all. Throws as writeAtomically() does, and Error
    // NoMemory.
    void publish();

private:
    struct Packed {
        std::string name;
        SecretBytes bytes;
    };

    std::filesystem::path file_;
    Passphrase passphrase_;
    KeyCost cost_;
    std::vector<Packed> files_;
};

struct PackedFile {
    std::string name;
    ByteView bytes;
};

// The files in what lay inside the seal; the bytes stay where they are. Throws Error Damaged unless it is
// exactly a package.
std::vector<PackedFile> packedFiles(ByteView inside);

// Writes what is in a package into a folder that is not there yet, as a whole or not at all. Throws Error
// NotADossier (no package), TooNew, Damaged, WrongSecret, AlreadyExists and all that reading and writing can.
void unpack(const std::filesystem::path& file, const Passphrase& passphrase,
            const std::filesystem::path& folder);

}  // namespace db
