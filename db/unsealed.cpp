#include "db/unsealed.h"

#include "db/error.h"
#include "db/file_system.h"
#include "db/schema.h"

namespace db {
namespace {

Bytes readSealed(const std::filesystem::path& file, SealedKind kind = SealedKind::Dossier)
{
    // Some other file is refused by its first bytes, however large it is.
    (void)readHeader(readFile(file, maxHeaderSize), kind);
    auto bytes = readFile(file, maxFileSize + 1);
    if (bytes.size() > maxFileSize)
        throw Error(Error::Kind::Damaged, "far too large for a dossier");
    return bytes;
}

Database databaseIn(const ReadHeader& read, ByteView bytes, const Key& key)
{
    auto database = Database::fromImage(openBody(read, bytes, key));
    refuseNewer(database);
    return database;
}

}  // namespace

Image unsealPackage(const std::filesystem::path& file, const Passphrase& passphrase)
{
    const auto bytes = readSealed(file, SealedKind::Package);
    const auto read = readHeader(bytes, SealedKind::Package);
    const auto unlocked = unlock(read.header, passphrase);
    if (!unlocked)
        throw Error(Error::Kind::WrongSecret, "the package does not open with this");
    return openBody(read, bytes, unlocked->dataKey);
}

Unsealed unseal(const std::filesystem::path& file, const Secret& secret)
{
    return unseal(readSealed(file), secret);
}

Unsealed unseal(ByteView bytes, const Secret& secret)
{
    const auto read = readHeader(bytes);
    auto unlocked = unlock(read.header, secret);
    if (!unlocked)
        throw Error(Error::Kind::WrongSecret, "no slot opens with this");
    auto database = databaseIn(read, bytes, unlocked->dataKey);
    return {read.header, std::move(unlocked->dataKey), read.header.slots[unlocked->slot].role,
            std::move(database)};
}

Database unsealWith(const std::filesystem::path& file, const Key& dataKey)
{
    const auto bytes = readSealed(file);
    return databaseIn(readHeader(bytes), bytes, dataKey);
}

}  // namespace db
