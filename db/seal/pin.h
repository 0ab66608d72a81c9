// The pincode of a person at hand-over: a curtain between colleagues, not encryption. Whoever can open the
// dossier could try all of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "db/seal/crypto.h"

namespace db {

// The pincode as it was typed, in memory that is wiped.
struct Pin {
    explicit Pin(std::string_view typed) : digits(bytesOf(typed).begin(), bytesOf(typed).end()) {}
    SecretBytes digits;
};

inline constexpr std::size_t shortestPin = 4;
inline constexpr std::size_t longestPin = 8;
// Digits 0 to 9 only, not fewer than shortestPin and not more than longestPin.
bool isAcceptable(const Pin& pin);

// Answers within a fraction of a second on a slow laptop.
inline constexpr KeyCost pinCost{2, 16U << 20U};

// Argon2id with a fresh salt, as the text in which libsodium keeps all of it. Throws Error NoMemory.
std::string pinHash(const Pin& pin, KeyCost cost = pinCost);

// Takes as long for a wrong pincode as for the right one.
bool fits(const std::string& hash, const Pin& pin);

}  // namespace db
