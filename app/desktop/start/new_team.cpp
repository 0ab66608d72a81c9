#include "app/desktop/start/new_team.h"

#include <cctype>
#include <sstream>

#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

constexpr auto extension = ".leertafel";
constexpr auto listMarks = " \t0123456789.)-*";

std::string withoutListMark(const std::string& line)
{
    auto text = line;
    if (text.starts_with("\u2022"))
        text.erase(0, std::string_view("\u2022").size());
    const auto first = text.find_first_not_of(listMarks);
    return first == std::string::npos ? std::string{} : text.substr(first);
}

forms::Member memberFrom(const std::string& line)
{
    forms::Member member;
    const auto comma = line.find_first_of(",;\t");
    member.name = forms::trimmed(line.substr(0, comma));
    if (comma != std::string::npos)
        member.function = forms::trimmed(line.substr(comma + 1));
    return member;
}

}  // namespace

std::string fileNameFor(std::string_view teamName)
{
    std::string name;
    for (const char letter : teamName) {
        const auto character = static_cast<unsigned char>(letter);
        if (std::isalnum(character) && character < 0x80)
            name += static_cast<char>(std::tolower(character));
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return (name.empty() ? "dossier" : name) + extension;
}

std::filesystem::path freeFileFor(const std::filesystem::path& folder, std::string_view teamName)
{
    auto file = folder / fileNameFor(teamName);
    const auto stem = file.stem().string();
    for (int number = 2; std::filesystem::exists(file); ++number)
        file = folder / (stem + "-" + std::to_string(number) + extension);
    return file;
}

std::vector<forms::Member> membersFrom(std::string_view lines)
{
    std::vector<forms::Member> members;
    std::istringstream text{std::string(lines)};
    for (std::string line; std::getline(text, line);) {
        auto member = memberFrom(withoutListMark(line));
        if (!member.name.empty())
            members.push_back(std::move(member));
    }
    return members;
}

}  // namespace app::desktop
