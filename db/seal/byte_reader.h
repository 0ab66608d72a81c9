// Bytes of a file that nobody has judged yet, read from front to back.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>

#include "db/error.h"
#include "db/seal/bytes.h"

namespace db {

// Takes parts off the front, one by one. Throws Error Damaged for what is not there, or does not hold.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : bytes_(bytes) {}

    ByteView take(std::uint64_t size)
    {
        require(size <= bytes_.size() - at_, "the file is cut off");
        at_ += static_cast<std::size_t>(size);
        return bytes_.subspan(at_ - static_cast<std::size_t>(size), static_cast<std::size_t>(size));
    }

    // Little-endian.
    template <std::unsigned_integral Integer>
    Integer integer()
    {
        Integer value = 0;
        const auto bytes = take(sizeof value);
        for (std::size_t place = 0; place < sizeof value; ++place)
            value = static_cast<Integer>(value | static_cast<Integer>(Integer{bytes[place]} << (8 * place)));
        return value;
    }

    template <std::size_t Size>
    void fill(std::array<std::uint8_t, Size>& array)
    {
        const auto bytes = take(Size);
        std::copy(bytes.begin(), bytes.end(), array.begin());
    }

    ByteView taken() const { return bytes_.first(at_); }
    bool isAtEnd() const { return at_ == bytes_.size(); }

    static void require(bool holds, const char* what)
    {
        if (!holds)
            throw Error(Error::Kind::Damaged, what);
    }

private:
    ByteView bytes_;
    std::size_t at_ = 0;
};

}  // namespace db
