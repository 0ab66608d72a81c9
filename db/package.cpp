#include "db/package.h"

#include <algorithm>
#include <concepts>
#include <set>
#include <sstream>
#include <stdexcept>

#include "db/error.h"
#include "db/file_system.h"
#include "db/seal/byte_reader.h"
#include "db/unsealed.h"

namespace db {
namespace {

constexpr std::size_t longestName = 100;

void append(SecretBytes& bytes, std::unsigned_integral auto value)
{
    for (std::size_t place = 0; place < sizeof value; ++place)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * place)));
}

void append(SecretBytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

}  // namespace

bool isPackedName(const std::string& name)
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '.' || letter == '-' || letter == '_';
    };
    return !name.empty() && name.size() <= longestName && name.front() != '.' && name.back() != '.' &&
           std::all_of(name.begin(), name.end(), isPlain);
}

std::vector<PackedFile> packedFiles(ByteView bytes)
{
    ByteReader inside(bytes);
    const auto count = inside.integer<std::uint32_t>();
    ByteReader::require(count >= 1 && count <= maxPackedFiles, "the number of files is impossible");
    std::vector<PackedFile> files;
    std::set<std::string> names;
    for (std::uint32_t file = 0; file < count; ++file) {
        const auto letters = inside.take(inside.integer<std::uint16_t>());
        const std::string name(letters.begin(), letters.end());
        ByteReader::require(isPackedName(name) && names.insert(name).second, "a file has an impossible name");
        files.push_back({name, inside.take(inside.integer<std::uint64_t>())});
    }
    ByteReader::require(inside.isAtEnd(), "something stands behind the last file");
    return files;
}

NewPackage::NewPackage(std::filesystem::path file, Passphrase passphrase, KeyCost cost)
    : file_(std::move(file)), passphrase_(std::move(passphrase)), cost_(cost)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file_, ignored)))
        throw Error(Error::Kind::AlreadyExists, "something stands where the package is to come");
}

NewFolder::Written NewPackage::write(const std::string& name,
                                     const std::function<void(std::ostream&)>& contents)
{
    const auto same = [&](const Packed& packed) { return packed.name == name; };
    if (!isPackedName(name) || files_.size() == maxPackedFiles ||
        std::any_of(files_.begin(), files_.end(), same))
        throw std::logic_error("a file that could not be unpacked again");
    std::ostringstream out;
    out.imbue(std::locale::classic());
    contents(out);
    auto text = std::move(out).str();
    Sha256 hash;
    hash.add(bytesOf(text));
    const auto bytes = bytesOf(text);
    files_.push_back({name, SecretBytes(bytes.begin(), bytes.end())});
    wipe(text.data(), text.size());
    return {bytes.size(), hash.finish()};
}

void NewPackage::publish()
{
    SecretBytes inside;
    append(inside, static_cast<std::uint32_t>(files_.size()));
    for (const auto& file : files_) {
        append(inside, static_cast<std::uint16_t>(file.name.size()));
        append(inside, bytesOf(file.name));
        append(inside, std::uint64_t{file.bytes.size()});
        append(inside, file.bytes);
    }
    const auto key = Key::random();
    Header header;
    header.kind = SealedKind::Package;
    fillRandomly(header.id);
    header.slots.push_back(makeSlot(SlotRole::Researcher, "pakket", passphrase_, cost_, key));
    writeAtomically(file_, seal(header, key, Image(inside)));
}

void unpack(const std::filesystem::path& file, const Passphrase& passphrase,
            const std::filesystem::path& folder)
{
    const auto image = unsealPackage(file, passphrase);
    SecretBytes inside(image.size());
    image.read(0, inside);
    NewFolder made(folder);
    for (const auto& packed : packedFiles(inside))
        made.write(packed.name, [&](std::ostream& out) {
            out.write(reinterpret_cast<const char*>(packed.bytes.data()),
                      static_cast<std::streamsize>(packed.bytes.size()));
        });
    made.publish();
}

}  // namespace db
