#include "db/seal/pin.h"

#include <gtest/gtest.h>

namespace {

using db::Pin;

constexpr db::KeyCost cheap{1, 8192};

TEST(PinTest, HasFourToEightDigits)
{
    for (const auto* good : {"0000", "12345", "98765432"})
        EXPECT_TRUE(db::isAcceptable(Pin(good))) << good;
    for (const auto* bad : {"", "123", "123456789", "12a4", "12 4", "-123", "١٢٣٤"})
        EXPECT_FALSE(db::isAcceptable(Pin(bad))) << bad;
}

TEST(PinTest, IsToldFromEveryOther)
{
    const auto hash = db::pinHash(Pin("4071"), cheap);
    EXPECT_TRUE(db::fits(hash, Pin("4071")));
    for (const auto* other : {"4072", "407", "40711", ""})
        EXPECT_FALSE(db::fits(hash, Pin(other))) << other;
}

TEST(PinTest, IsKeptAsASaltedHashOnly)
{
    const auto hash = db::pinHash(Pin("4071"), cheap);
    EXPECT_EQ(hash.rfind("$argon2id$", 0), 0U);
    EXPECT_NE(hash, db::pinHash(Pin("4071"), cheap)) << "two people may choose the same one";
}

TEST(PinTest, CarriesItsOwnCost)
{
    EXPECT_NE(db::pinHash(Pin("4071")).find("m=16384,t=2,"), std::string::npos);
}

}  // namespace
