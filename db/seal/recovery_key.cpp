#include "db/seal/recovery_key.h"

#include <algorithm>

#include "db/seal/crypto.h"

namespace db {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t dataPerGroup = 3;
constexpr std::size_t perGroup = 4;
constexpr std::uint8_t unknown = 0xFF;

// Multiplication by x in the field of 32 elements with x^5 = x^2 + 1.
std::uint8_t times2(std::uint8_t element)
{
    const unsigned doubled = element * 2U;
    return static_cast<std::uint8_t>(doubled & 0x20U ? doubled ^ 0x25U : doubled);
}

// Every symbol weighs differently, so one wrong symbol or two exchanged ones always change the check; and so
// does the place of the group.
std::uint8_t checkOf(ByteView symbols, std::size_t group)
{
    auto check = static_cast<std::uint8_t>(group);
    for (const auto symbol : symbols.subspan(group * dataPerGroup, dataPerGroup))
        check = times2(static_cast<std::uint8_t>(check ^ symbol));
    return check;
}

std::uint8_t symbolOf(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    const char meant = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const auto found = alphabet.find(meant);
    return found == std::string_view::npos ? unknown : static_cast<std::uint8_t>(found);
}

SecretBytes symbolsIn(std::string_view typed)
{
    constexpr std::string_view separators = " -\t\r\n";
    SecretBytes symbols;
    for (const char letter : typed)
        if (separators.find(letter) == std::string_view::npos)
            symbols.push_back(symbolOf(letter));
    return symbols;
}

}  // namespace

RecoveryKey RecoveryKey::random()
{
    SecretBytes symbols(groups * dataPerGroup);
    for (auto& symbol : symbols)
        symbol = static_cast<std::uint8_t>(randomBelow(static_cast<std::uint32_t>(alphabet.size())));
    return RecoveryKey(std::move(symbols));
}

std::string RecoveryKey::text() const
{
    std::string text;
    for (std::size_t group = 0; group < groups; ++group) {
        if (group > 0)
            text += '-';
        for (std::size_t place = 0; place < dataPerGroup; ++place)
            text += alphabet[symbols_[group * dataPerGroup + place]];
        text += alphabet[checkOf(symbols_, group)];
    }
    return text;
}

RecoveryKeyReading readRecoveryKey(std::string_view typed)
{
    constexpr std::size_t expected = RecoveryKey::groups * perGroup;
    const auto all = symbolsIn(typed);
    RecoveryKeyReading reading;
    if (all.size() < expected)
        reading.missing = expected - all.size();
    if (all.size() > expected)
        reading.surplus = all.size() - expected;

    SecretBytes symbols;
    for (std::size_t group = 0; group < RecoveryKey::groups && (group + 1) * perGroup <= all.size();
         ++group) {
        const auto part = ByteView{all}.subspan(group * perGroup, perGroup);
        symbols.insert(symbols.end(), part.begin(), part.end() - 1);
        const bool known = std::find(part.begin(), part.end(), unknown) == part.end();
        if (!known || checkOf(symbols, group) != part.back())
            reading.wrong.push_back(group + 1);
    }
    if (all.size() == expected && reading.wrong.empty())
        reading.key = RecoveryKey(std::move(symbols));
    return reading;
}

}  // namespace db
