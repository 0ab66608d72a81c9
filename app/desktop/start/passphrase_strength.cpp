#include "app/desktop/start/passphrase_strength.h"

#include <set>
#include <sstream>
#include <string>

#include "db/seal/sealed_file.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

std::size_t wordsIn(std::string_view text)
{
    std::istringstream words{std::string(text)};
    std::set<std::string> different;
    for (std::string word; words >> word;)
        different.insert(word);
    return different.size();
}

}  // namespace

Strength strengthOf(std::string_view passphrase)
{
    const auto length = forms::lengthOf(passphrase);
    const auto different = std::set<char>(passphrase.begin(), passphrase.end()).size();
    if (length < db::shortestPassphrase)
        return Strength::TooShort;
    if (length < 16 || different < 7)
        return Strength::Weak;
    return length >= 24 && wordsIn(passphrase) >= 4 ? Strength::Strong : Strength::Good;
}

}  // namespace app::desktop
