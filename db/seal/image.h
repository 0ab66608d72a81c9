// A database as it would stand on a disk, in memory that is wiped.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "db/seal/bytes.h"

namespace db {

// A value that is cheap to copy: copies share their blocks, and a block is copied when one of them changes
// it. A copy may be used on another thread.
class Image {
public:
    static constexpr std::size_t blockSize = std::size_t{64} * 1024;

    Image() = default;
    explicit Image(ByteView bytes) { write(0, bytes); }

    std::size_t size() const { return size_; }
    std::size_t blocks() const { return blocksFor(size_); }
    // All are blockSize long but the last.
    ByteView block(std::size_t index) const;

    // Precondition: all of these bytes are there.
    void read(std::size_t at, std::span<std::uint8_t> bytes) const;
    // Grows when it must.
    void write(std::size_t at, ByteView bytes);
    // What is new is zero.
    void resize(std::size_t size);

    bool operator==(const Image& other) const;

private:
    struct Block {
        std::uint8_t bytes[blockSize]{};
        ~Block() { wipe(bytes, blockSize); }
    };
    static std::size_t blocksFor(std::size_t size) { return (size + blockSize - 1) / blockSize; }
    std::uint8_t* changeable(std::size_t block);

    std::vector<std::shared_ptr<Block>> blocks_;  // at least as many as the size needs
    std::size_t size_ = 0;
};

}  // namespace db
