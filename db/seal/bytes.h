// Bytes as the dossier handles them. Those that hold something secret are wiped before their
// memory is given back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace db {

// Overwrites memory in a way that the compiler does not leave out.
void wipe(void* memory, std::size_t size);

template <class T>
struct Wiping {
    using value_type = T;
    Wiping() = default;
    template <class U>
    Wiping(const Wiping<U>&)
    {
    }
    T* allocate(std::size_t count) { return std::allocator<T>{}.allocate(count); }
    void deallocate(T* memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>{}.deallocate(memory, count);
    }
    // Room for bytes that are written at once need not be zeroed first.
    void construct(T* place) { ::new (static_cast<void*>(place)) T; }
    template <class U, class... Arguments>
    void construct(U* place, Arguments&&... arguments)
    {
        std::construct_at(place, std::forward<Arguments>(arguments)...);
    }
    bool operator==(const Wiping&) const { return true; }
};

using Bytes = std::vector<std::uint8_t>;
using SecretBytes = std::vector<std::uint8_t, Wiping<std::uint8_t>>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace db
