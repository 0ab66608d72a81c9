#include "db/seal/sealed_file.h"

#include <algorithm>
#include <concepts>
#include <stdexcept>
#include <string_view>

#include "db/error.h"
#include "db/seal/byte_reader.h"
#include "forms/model/overloaded.h"
#include "forms/model/utf8.h"

namespace db {
namespace {

constexpr std::string_view magicOf(SealedKind kind)
{
    return kind == SealedKind::Dossier ? "LEERTAF1" : "LEERPAK1";
}
constexpr std::uint8_t argon2id = 1;

bool isLabel(const std::string& label)
{
    const auto control = [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
    };
    return label.size() <= maxLabelSize && forms::isUtf8(label) &&
           std::none_of(label.begin(), label.end(), control);
}

bool isAffordable(KeyCost cost)
{
    return cost.operations >= minKeyCost.operations && cost.operations <= maxKeyCost.operations &&
           cost.memory >= minKeyCost.memory && cost.memory <= maxKeyCost.memory;
}

void append(Bytes& bytes, std::unsigned_integral auto value)
{
    for (std::size_t place = 0; place < sizeof value; ++place)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * place)));
}

void append(Bytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

// All of a slot that is chosen before its key is sealed; sealing authenticates it.
void appendTerms(Bytes& bytes, const KeySlot& slot)
{
    append(bytes, static_cast<std::uint8_t>(slot.role));
    append(bytes, argon2id);
    append(bytes, static_cast<std::uint16_t>(slot.label.size()));
    append(bytes, bytesOf(slot.label));
    append(bytes, slot.cost.operations);
    append(bytes, slot.cost.memory);
    append(bytes, slot.salt);
    append(bytes, slot.nonce);
}

Bytes termsOf(const KeySlot& slot)
{
    Bytes terms;
    appendTerms(terms, slot);
    return terms;
}

Bytes clearPart(const Header& header)
{
    Bytes bytes;
    bytes.reserve(maxHeaderSize);
    append(bytes, bytesOf(magicOf(header.kind)));
    append(bytes, formatVersion);
    append(bytes, header.id);
    append(bytes, header.generation);
    append(bytes, static_cast<std::uint32_t>(header.slots.size()));
    for (const auto& slot : header.slots) {
        appendTerms(bytes, slot);
        append(bytes, slot.sealedKey);
    }
    return bytes;
}

KeySlot readSlot(ByteReader& reader)
{
    KeySlot slot;
    const auto role = reader.integer<std::uint8_t>();
    ByteReader::require(role >= 1 && role <= 3, "a key slot has an unknown role");
    slot.role = static_cast<SlotRole>(role);
    ByteReader::require(reader.integer<std::uint8_t>() == argon2id, "a key slot has an unknown derivation");
    const auto labelSize = reader.integer<std::uint16_t>();
    ByteReader::require(labelSize <= maxLabelSize, "a key slot has too long a label");
    const auto label = reader.take(labelSize);
    slot.label.assign(label.begin(), label.end());
    ByteReader::require(isLabel(slot.label), "a key slot has an unreadable label");
    slot.cost.operations = reader.integer<std::uint64_t>();
    slot.cost.memory = reader.integer<std::uint64_t>();
    ByteReader::require(isAffordable(slot.cost), "a key slot asks for an impossible derivation");
    reader.fill(slot.salt);
    reader.fill(slot.nonce);
    reader.fill(slot.sealedKey);
    return slot;
}

ByteView secretBytes(const Secret& secret)
{
    return std::visit(forms::Overloaded{[](const Passphrase& phrase) { return ByteView{phrase.text}; },
                                        [](const RecoveryKey& key) { return key.bytes(); }},
                      secret);
}

bool fits(const KeySlot& slot, const Secret& secret)
{
    return (slot.role == SlotRole::Recovery) == std::holds_alternative<RecoveryKey>(secret);
}

}  // namespace

KeySlot makeSlot(SlotRole role, const std::string& label, const Secret& secret, KeyCost cost,
                 const Key& dataKey)
{
    KeySlot slot{role, label, cost, {}, {}, {}};
    if (!isLabel(label) || !isAffordable(cost) || !fits(slot, secret))
        throw std::logic_error("a key slot that could not be read back");
    fillRandomly(slot.salt);
    fillRandomly(slot.nonce);
    slot.sealedKey =
        sealKey(dataKey, slot.nonce, Key::derived(secretBytes(secret), slot.salt, cost), termsOf(slot));
    return slot;
}

std::optional<Unlocked> unlock(const Header& header, const Secret& secret)
{
    std::optional<Unlocked> found;
    for (std::size_t place = 0; place < header.slots.size(); ++place) {
        const auto& slot = header.slots[place];
        if (!fits(slot, secret))
            continue;
        const auto with = Key::derived(secretBytes(secret), slot.salt, slot.cost);
        auto key = unsealKey(slot.sealedKey, slot.nonce, with, termsOf(slot));
        if (key && !found)
            found.emplace(Unlocked{*std::move(key), place});
    }
    return found;
}

Bytes seal(const Header& header, const Key& dataKey, const Image& image)
{
    auto file = clearPart(header);
    const auto hash = hashOf(file);
    file.reserve(file.size() + image.size() + image.size() / 1024 + 1024);
    append(file, hash);
    appendSealedStream(file, image, dataKey, hash);
    return file;
}

ReadHeader readHeader(ByteView file, SealedKind kind)
{
    const auto magic = magicOf(kind);
    const auto start = file.first(std::min(file.size(), magic.size()));
    if (!std::ranges::equal(start, bytesOf(magic)))
        throw Error(Error::Kind::NotADossier, "the file does not begin as a dossier");

    ByteReader reader(file);
    ReadHeader read;
    read.header.kind = kind;
    reader.take(magic.size());
    const auto version = reader.integer<std::uint32_t>();
    if (version > formatVersion)
        throw Error(Error::Kind::TooNew, "format " + std::to_string(version) + " is newer than this program");
    ByteReader::require(version == formatVersion, "the format version is impossible");
    reader.fill(read.header.id);
    read.header.generation = reader.integer<std::uint64_t>();
    const auto slots = reader.integer<std::uint32_t>();
    ByteReader::require(slots >= 1 && slots <= maxSlots, "the number of key slots is impossible");
    for (std::uint32_t slot = 0; slot < slots; ++slot)
        read.header.slots.push_back(readSlot(reader));

    const auto expected = hashOf(reader.taken());
    reader.fill(read.hash);
    ByteReader::require(read.hash == expected, "the header was altered");
    read.size = reader.taken().size();
    return read;
}

Image openBody(const ReadHeader& header, ByteView file, const Key& dataKey)
{
    auto image = openSealedStream(file.subspan(header.size), dataKey, header.hash);
    if (!image)
        throw Error(Error::Kind::Damaged, "the body was altered or cut off");
    return *std::move(image);
}

}  // namespace db
