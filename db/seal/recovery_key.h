// The herstelsleutel: printed once, kept in an envelope, typed back years later by somebody under stress.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/seal/bytes.h"

namespace db {

// 27 random symbols of Crockford's base32 (135 bits), shown as nine groups of four: three symbols and a check
// character, which notices any mistyped, exchanged or misplaced symbol of its group.
class RecoveryKey {
public:
    static constexpr std::size_t groups = 9;

    static RecoveryKey random();

    // "K3F7-09QX-...", nine groups.
    std::string text() const;
    // What the key of a slot is derived from.
    ByteView bytes() const { return symbols_; }

private:
    friend struct RecoveryKeyReading readRecoveryKey(std::string_view typed);
    explicit RecoveryKey(SecretBytes symbols) : symbols_(std::move(symbols)) {}
    SecretBytes symbols_;  // 0 to 31 each
};

// Either a key, or what is wrong with what was typed.
struct RecoveryKeyReading {
    std::optional<RecoveryKey> key;
    std::size_t missing = 0;         // characters too few
    std::size_t surplus = 0;         // characters too many
    std::vector<std::size_t> wrong;  // the groups with a mistake in them, counted from 1
};

// Upper and lower case are the same, and so are O and 0, and I, L and 1. Spaces and dashes may stand anywhere
// or be left out.
RecoveryKeyReading readRecoveryKey(std::string_view typed);

}  // namespace db
