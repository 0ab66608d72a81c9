// Everything the dossier needs from libsodium: random numbers, keys, Argon2id and XChaCha20-Poly1305.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "db/seal/bytes.h"
#include "db/seal/image.h"

namespace db {

using Salt = std::array<std::uint8_t, 16>;
using Nonce = std::array<std::uint8_t, 24>;
using Hash = std::array<std::uint8_t, 32>;
using SealedKey = std::array<std::uint8_t, 48>;  // 32 bytes and their authentication

// What one guess at a wachtwoordzin costs: passes over the memory, and bytes of memory.
struct KeyCost {
    std::uint64_t operations = 3;
    std::uint64_t memory = 256U << 20U;
    bool operator==(const KeyCost&) const = default;
};
// A header that asks for more is refused, so that a hostile file cannot exhaust the machine.
inline constexpr KeyCost maxKeyCost{64, 1U << 30U};
inline constexpr KeyCost minKeyCost{1, 8192};

// A 256-bit key in guarded memory: not swapped, not in core dumps, wiped when it goes.
class Key {
public:
    static constexpr std::size_t size = 32;

    static Key random();
    // Argon2id. Takes about a second at the default cost. Throws Error NoMemory when the
    // machine has too little.
    static Key derived(ByteView secret, const Salt& salt, KeyCost cost);

    const std::uint8_t* data() const { return memory_.get(); }

private:
    Key();
    friend std::optional<Key> unsealKey(const SealedKey&, const Nonce&, const Key&, ByteView);
    struct Free {
        void operator()(std::uint8_t* memory) const;
    };
    std::unique_ptr<std::uint8_t, Free> memory_;
};

void fillRandomly(std::span<std::uint8_t> bytes);
// Uniform, 0 up to and without `below`.
std::uint32_t randomBelow(std::uint32_t below);
Hash hashOf(ByteView bytes);

// SHA-256 of what comes piece by piece: the hash that others can check with their own programs.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    void add(ByteView bytes);
    // In hexadecimal, as sha256sum prints it. Precondition: called once, after the last add().
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

// One key sealed by another; `context` is authenticated with it.
SealedKey sealKey(const Key& key, const Nonce& nonce, const Key& with, ByteView context);
std::optional<Key> unsealKey(const SealedKey& sealedKey, const Nonce& nonce, const Key& with,
                             ByteView context);

// A stream of sealed chunks, one for each block of the image, the last one marked as the last. Any change of
// a byte, of the order or of the length is noticed. `context` is authenticated with the first chunk.
void appendSealedStream(Bytes& to, const Image& plain, const Key& key, ByteView context);
// Nothing when the stream is not exactly what was sealed with this key and context.
std::optional<Image> openSealedStream(ByteView sealed, const Key& key, ByteView context);

}  // namespace db
