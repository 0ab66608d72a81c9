#include "db/unsealed.h"

#include "db/error.h"
#include "db/file_system.h"

namespace db {

Unsealed unseal(const std::filesystem::path& file, const Secret& secret)
{
    const auto bytes = readFile(file, maxFileSize + 1);
    const auto read = readHeader(bytes);
    if (bytes.size() > maxFileSize)
        throw Error(Error::Kind::Damaged, "far too large for a dossier");
    auto key = unlock(read.header, secret);
    if (!key)
        throw Error(Error::Kind::WrongSecret, "no slot opens with this");
    auto database = Database::fromImage(openBody(read, bytes, *key));
    return {read.header, *std::move(key), std::move(database)};
}

}  // namespace db
