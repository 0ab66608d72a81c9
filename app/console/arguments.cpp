#include "app/console/arguments.h"

#include <algorithm>
#include <charconv>

#include "app/console/refusal.h"

namespace app::console {

std::optional<std::string> Arguments::option(const std::string& name) const
{
    const auto found = options.find(name);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

Arguments readArguments(const Words& words, std::initializer_list<std::string_view> known, std::size_t fewest,
                        std::size_t most, std::initializer_list<std::string_view> knownFlags)
{
    const auto isOneOf = [](const std::string& word, const auto& names) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    Arguments read;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (word->rfind('-', 0) != 0) {
            read.plain.push_back(*word);
            continue;
        }
        if (!isOneOf(*word, known) && !isOneOf(*word, knownFlags))
            throw WrongUse("De optie " + *word + " bestaat hier niet.");
        if (read.options.count(*word) > 0 || read.flags.count(*word) > 0)
            throw WrongUse("De optie " + *word + " staat er twee keer.");
        if (isOneOf(*word, knownFlags)) {
            read.flags.insert(*word);
            continue;
        }
        if (std::next(word) == words.end())
            throw WrongUse("Achter " + *word + " ontbreekt een waarde.");
        const auto& name = *word;
        read.options[name] = *++word;
    }
    if (read.plain.size() < fewest)
        throw WrongUse("Er ontbreekt iets.");
    if (read.plain.size() > most)
        throw WrongUse("Er staat iets te veel: " + read.plain[most]);
    return read;
}

std::uint32_t wholeNumber(const std::string& text)
{
    std::uint32_t number = 0;
    const auto* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (result.ec != std::errc{} || result.ptr != end)
        throw WrongUse(text + " is geen geheel getal vanaf 0.");
    return number;
}

}  // namespace app::console
