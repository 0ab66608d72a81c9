#include "db/seal/recovery_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using db::readRecoveryKey;
using db::RecoveryKey;

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

bool sameKey(const RecoveryKey& one, const std::optional<RecoveryKey>& other)
{
    return other && std::ranges::equal(one.bytes(), other->bytes());
}

TEST(RecoveryKey, IsNineGroupsOfFour)
{
    const auto text = RecoveryKey::random().text();
    ASSERT_EQ(text.size(), 44U);
    for (std::size_t place = 0; place < text.size(); ++place)
        EXPECT_EQ(text[place] == '-', place % 5 == 4) << text;
}

TEST(RecoveryKey, IsAnotherEveryTime)
{
    std::set<std::string> texts;
    for (int time = 0; time < 1000; ++time)
        texts.insert(RecoveryKey::random().text());
    EXPECT_EQ(texts.size(), 1000U);
}

TEST(RecoveryKey, ReadsBackWhatWasPrinted)
{
    for (int time = 0; time < 100; ++time) {
        const auto key = RecoveryKey::random();
        EXPECT_TRUE(sameKey(key, readRecoveryKey(key.text()).key));
    }
}

TEST(RecoveryKey, DoesNotMindHowItIsTyped)
{
    const auto key = RecoveryKey::random();
    std::string typed = " ";
    for (const char letter : key.text())
        typed +=
            letter == '-' ? std::string("\n ") : std::string{' ', static_cast<char>(std::tolower(letter))};
    std::replace(typed.begin(), typed.end(), '0', 'o');
    EXPECT_TRUE(sameKey(key, readRecoveryKey(typed).key));
    std::replace(typed.begin(), typed.end(), '1', 'l');
    EXPECT_TRUE(sameKey(key, readRecoveryKey(typed).key));
    std::replace(typed.begin(), typed.end(), 'l', 'I');
    EXPECT_TRUE(sameKey(key, readRecoveryKey(typed).key));
}

TEST(RecoveryKey, NamesTheGroupOfEverySingleMistake)
{
    const auto text = RecoveryKey::random().text();
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] == '-')
            continue;
        for (const char letter : std::string(alphabet) + "U*") {
            auto typed = text;
            typed[place] = letter;
            const auto reading = readRecoveryKey(typed);
            EXPECT_EQ(reading.key.has_value(), letter == text[place]);
            if (letter != text[place]) {
                EXPECT_EQ(reading.wrong, std::vector<std::size_t>{place / 5 + 1});
            }
        }
    }
}

TEST(RecoveryKey, NoticesTwoSymbolsThatChangedPlaces)
{
    const auto text = RecoveryKey::random().text();
    for (std::size_t place = 0; place + 1 < text.size(); ++place) {
        auto typed = text;
        std::swap(typed[place], typed[place + 1]);
        const bool within = text[place] != '-' && text[place + 1] != '-';
        if (within && text[place] != text[place + 1]) {
            EXPECT_EQ(readRecoveryKey(typed).wrong, std::vector<std::size_t>{place / 5 + 1});
        }
    }
}

TEST(RecoveryKey, NoticesTwoGroupsThatChangedPlaces)
{
    const auto text = RecoveryKey::random().text();
    const auto typed = text.substr(5, 5) + text.substr(0, 5) + text.substr(10);
    EXPECT_EQ(readRecoveryKey(typed).wrong, (std::vector<std::size_t>{1, 2}));
}

TEST(RecoveryKey, CountsWhatIsMissingOrTooMuch)
{
    const auto text = RecoveryKey::random().text();
    const auto shorter = readRecoveryKey(text.substr(0, text.size() - 2));
    EXPECT_FALSE(shorter.key);
    EXPECT_EQ(shorter.missing, 2U);
    EXPECT_TRUE(shorter.wrong.empty());
    const auto longer = readRecoveryKey(text + "7");
    EXPECT_FALSE(longer.key);
    EXPECT_EQ(longer.surplus, 1U);
    EXPECT_EQ(readRecoveryKey("").missing, 36U);
}

}  // namespace
