// The sealed file of one dossier, format 1, as bytes. All integers are little-endian.
//
//   magic    8 bytes "LEERTAF1"; of a package "LEERPAK1"
//   header   u32 format version, 16 bytes dossier id, u64 generation, u32 number of key slots (1 to 16)
//   slot     u8 role, u8 key derivation (1: Argon2id), u16 size of the label, label in UTF-8,
//            u64 operations, u64 memory, 16 bytes salt, 24 bytes nonce, 48 bytes sealed data key
//   hash     32 bytes BLAKE2b of all before it, so that damage is never taken for a mistyped wachtwoordzin
//   body     the database as a sealed stream; the hash is authenticated with its first chunk
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "db/seal/bytes.h"
#include "db/seal/crypto.h"
#include "db/seal/recovery_key.h"

namespace db {

inline constexpr std::uint32_t formatVersion = 1;
inline constexpr std::size_t maxSlots = 16;
inline constexpr std::size_t maxLabelSize = 64;  // bytes
inline constexpr std::size_t maxHeaderSize = 8 + 32 + maxSlots * (4 + maxLabelSize + 16 + 88) + 32;
// Far above any team; keeps a hostile file out of memory.
inline constexpr std::uint64_t maxFileSize = 1U << 30U;

enum class SlotRole : std::uint8_t { Leercoach = 1, Researcher = 2, Recovery = 3 };

// The wachtwoordzin as it was typed, in memory that is wiped.
struct Passphrase {
    explicit Passphrase(std::string_view typed) : text(bytesOf(typed).begin(), bytesOf(typed).end()) {}
    SecretBytes text;
};

// In characters; no shell makes a dossier with a shorter one.
inline constexpr std::size_t shortestPassphrase = 10;

// What opens a dossier. A wachtwoordzin is tried on the slots of coaches and researchers, a
// herstelsleutel on its own.
using Secret = std::variant<Passphrase, RecoveryKey>;

// One way to open the dossier. The label stands in clear in the file, so it never names a person.
struct KeySlot {
    SlotRole role = SlotRole::Leercoach;
    std::string label;
    KeyCost cost;
    Salt salt{};
    Nonce nonce{};
    SealedKey sealedKey{};
};

// Both have the same seal. What is inside a package says package.h.
enum class SealedKind { Dossier, Package };

using DossierId = std::array<std::uint8_t, 16>;

struct Header {
    SealedKind kind = SealedKind::Dossier;
    DossierId id{};
    std::uint64_t generation = 0;  // grows with every sealing
    std::vector<KeySlot> slots;
};

// A header as it was read, with where the body begins and the hash that its first chunk must carry.
struct ReadHeader {
    Header header;
    Hash hash{};
    std::size_t size = 0;
};

// Seals the data key for this secret. The label holds at most maxLabelSize bytes of printable UTF-8.
KeySlot makeSlot(SlotRole role, const std::string& label, const Secret& secret, KeyCost cost,
                 const Key& dataKey);

// The data key, and the place among the slots of the one that gave it.
struct Unlocked {
    Key dataKey;
    std::size_t slot = 0;
};
// The first slot that opens counts. Every slot that fits the kind of secret is tried, also after one has
// opened, so that the time taken tells nothing.
std::optional<Unlocked> unlock(const Header& header, const Secret& secret);

Bytes seal(const Header& header, const Key& dataKey, const Image& image);

// Reads only the clear part; the bytes may end anywhere after it. Throws Error
// NotADossier (also when it is of the other kind), TooNew or Damaged.
ReadHeader readHeader(ByteView file, SealedKind kind = SealedKind::Dossier);

// The database inside. Nothing of it is returned before all of it is authenticated. Throws Error Damaged.
Image openBody(const ReadHeader& header, ByteView file, const Key& dataKey);

}  // namespace db
