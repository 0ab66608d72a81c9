// Where Dutch words may be broken, by the patterns of a dictionary.
#pragma once

#include <cstddef>
#include <filesystem>
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include <hyphen.h>

namespace app::sheets {

class Hyphenation {
public:
    // A file such as hyph_nl_NL.dic of LibreOffice, in ISO 8859-1. Without it, or when it cannot be read, no
    // word is broken; a sheet is still whole then, only rougher at its edge. Read beside the thread that
    // asks, who waits for it at the first word only: reading takes longer than a key may.
    explicit Hyphenation(const std::filesystem::path& dictionary);

    // Behind how many bytes of a word of letters alone a hyphen may stand, from front to back; at least three
    // letters stay together on either side. Nothing for words with letters that Dutch does not know.
    std::vector<std::size_t> breaksIn(std::string_view word) const;

private:
    struct Free {
        void operator()(HyphenDict* dictionary) const;
    };
    using Dictionary = std::unique_ptr<HyphenDict, Free>;
    static Dictionary read(const std::filesystem::path& file);

    std::shared_future<Dictionary> dictionary_;
};

}  // namespace app::sheets
