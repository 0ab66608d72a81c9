// Whatever the program gives back is zeroed first: not only keys and the database, but each piece of text
// that the toolkit, the spoken names or a string of our own had a copy of. Linked into a program, this takes
// the place of free() and realloc() of the C library, also for the libraries it uses. It costs about as much
// as the clearing that calloc() does.
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstring>

extern "C" {

// The C library's own, under the names it keeps for who replaces them.
void* __libc_malloc(std::size_t size);  // NOLINT(bugprone-reserved-identifier)
void __libc_free(void* memory);         // NOLINT(bugprone-reserved-identifier)

void free(void* memory)
{
    if (!memory)
        return;
    // explicit_bzero() is not left out by the compiler, although nobody reads what it writes.
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// Never in place: what would be cut off, or left behind, is wiped.
void* realloc(void* memory, std::size_t size)
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const auto before = malloc_usable_size(memory);
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(before, size));
    free(memory);
    return moved;
}
}
