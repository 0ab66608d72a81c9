#include "db/seal/image.h"

#include <algorithm>
#include <atomic>

namespace db {

ByteView Image::block(std::size_t index) const
{
    return {blocks_[index]->bytes, std::min(blockSize, size_ - index * blockSize)};
}

std::uint8_t* Image::changeable(std::size_t block)
{
    auto& mine = blocks_[block];
    if (mine.use_count() > 1)
        mine = std::make_shared<Block>(*mine);
    else
        // Another thread may just have let go of it; what that has read comes before what is written now.
        std::atomic_thread_fence(std::memory_order_acquire);
    return mine->bytes;
}

void Image::read(std::size_t at, std::span<std::uint8_t> bytes) const
{
    while (!bytes.empty()) {
        const auto from = block(at / blockSize).subspan(at % blockSize);
        const auto part = std::min(from.size(), bytes.size());
        std::copy_n(from.begin(), part, bytes.begin());
        at += part;
        bytes = bytes.subspan(part);
    }
}

void Image::write(std::size_t at, ByteView bytes)
{
    resize(std::max(size_, at + bytes.size()));
    while (!bytes.empty()) {
        const auto offset = at % blockSize;
        const auto part = std::min(blockSize - offset, bytes.size());
        std::copy_n(bytes.begin(), part, changeable(at / blockSize) + offset);
        at += part;
        bytes = bytes.subspan(part);
    }
}

void Image::resize(std::size_t size)
{
    const auto needed = blocksFor(size);
    if (size < size_ && size % blockSize != 0)
        std::fill_n(changeable(needed - 1) + size % blockSize, blockSize - size % blockSize, 0);
    while (blocks_.size() < needed)
        blocks_.push_back(std::make_shared<Block>());
    blocks_.resize(needed);
    size_ = size;
}

bool Image::operator==(const Image& other) const
{
    if (size_ != other.size_)
        return false;
    for (std::size_t index = 0; index < blocks(); ++index)
        if (!std::ranges::equal(block(index), other.block(index)))
            return false;
    return true;
}

}  // namespace db
