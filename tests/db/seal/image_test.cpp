#include "db/seal/image.h"

#include <array>
#include <thread>

#include "tests/db/fixtures.h"

namespace {

using db::bytesOf;
using db::Image;
using tests::textIn;

constexpr std::size_t block = Image::blockSize;

TEST(Image, IsEmptyAtFirst)
{
    EXPECT_EQ(Image().size(), 0U);
    EXPECT_EQ(Image().blocks(), 0U);
}

TEST(Image, GivesBackWhatWasWrittenAcrossItsBlocks)
{
    const auto text = std::string(block - 1, 'a') + std::string(block + 2, 'b');
    const Image image(bytesOf(text));
    EXPECT_EQ(image.blocks(), 3U);
    EXPECT_EQ(image.block(2).size(), 1U);
    EXPECT_TRUE(textIn(image) == text);
    std::array<std::uint8_t, 4> middle{};
    image.read(block - 3, middle);
    EXPECT_EQ(middle, (std::array<std::uint8_t, 4>{'a', 'a', 'b', 'b'}));
}

TEST(Image, IsZeroWhereNothingWasWritten)
{
    Image image;
    image.write(2 * block + 5, bytesOf("x"));
    EXPECT_TRUE(textIn(image) == std::string(2 * block + 5, '\0') + "x");
}

TEST(Image, ForgetsWhatWasCutOff)
{
    for (const std::size_t left : {std::size_t{0}, std::size_t{10}, block, block + 10}) {
        Image image(bytesOf(std::string(3 * block, 'a')));
        image.resize(left);
        image.resize(3 * block);
        EXPECT_TRUE(textIn(image) == std::string(left, 'a') + std::string(3 * block - left, '\0')) << left;
    }
}

TEST(Image, LeavesItsCopiesAsTheyWere)
{
    Image image(bytesOf(std::string(2 * block, 'a')));
    const auto copy = image;
    image.write(block - 1, bytesOf("xx"));
    image.resize(block + 10);
    EXPECT_TRUE(textIn(copy) == std::string(2 * block, 'a'));
    EXPECT_FALSE(copy == image);
}

TEST(Image, SharesWithItsCopiesWhatDidNotChange)
{
    Image image(bytesOf(std::string(3 * block, 'a')));
    const auto copy = image;
    image.write(block, bytesOf("x"));
    EXPECT_EQ(image.block(0).data(), copy.block(0).data());
    EXPECT_NE(image.block(1).data(), copy.block(1).data());
    EXPECT_EQ(image.block(2).data(), copy.block(2).data());
}

TEST(Image, IsReadOnAnotherThreadWhileItChanges)
{
    Image image(bytesOf(std::string(8 * block, 'a')));
    for (int time = 0; time < 200; ++time) {
        const auto expected = textIn(image);
        const std::jthread reader([&, copy = image] { EXPECT_TRUE(textIn(copy) == expected); });
        const std::string change(7 * block, static_cast<char>('b' + time % 20));
        image.write(block / 2, bytesOf(change));
    }
}

}  // namespace
