#include "forms/template/xml/open_element.h"

#include <algorithm>
#include <vector>

namespace forms {
namespace {

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

// The first > that does not stand between quotes.
std::size_t endOfTag(std::string_view tag)
{
    std::optional<char> quote;
    for (std::size_t at = 0; at < tag.size(); ++at) {
        if (quote) {
            if (tag[at] == *quote)
                quote.reset();
        } else if (tag[at] == '>') {
            return at;
        } else if (tag[at] == '"' || tag[at] == '\'') {
            quote = tag[at];
        }
    }
    return tag.size();
}

// How long the piece of markup is that starts here with <.
std::size_t lengthOfMarkup(std::string_view markup)
{
    const auto through = [&](std::string_view end) {
        const auto found = markup.find(end);
        return found == std::string_view::npos ? markup.size() : found + end.size();
    };
    if (startsWith(markup, "<!--"))
        return through("-->");
    if (startsWith(markup, "<![CDATA["))
        return through("]]>");
    if (startsWith(markup, "<?"))
        return through("?>");
    return std::min(endOfTag(markup) + 1, markup.size());
}

bool isTag(std::string_view markup)
{
    return !startsWith(markup, "<!") && !startsWith(markup, "<?");
}

}  // namespace

std::optional<OpenElement> innermostOpen(std::string_view xml)
{
    std::vector<OpenElement> open;
    int line = 1;
    for (std::size_t at = 0; at < xml.size();) {
        const auto start = std::min(xml.find('<', at), xml.size());
        line += static_cast<int>(std::count(xml.begin() + at, xml.begin() + start, '\n'));
        const auto markup = xml.substr(start, lengthOfMarkup(xml.substr(start)));
        if (startsWith(markup, "</")) {
            if (!open.empty())
                open.pop_back();
        } else if (isTag(markup) && markup.size() > 2 && markup[markup.size() - 2] != '/') {
            open.push_back({markup.substr(1, markup.find_first_of(" \t\r\n>") - 1), line});
        }
        line += static_cast<int>(std::count(markup.begin(), markup.end(), '\n'));
        at = start + std::max<std::size_t>(markup.size(), 1);
    }
    return open.empty() ? std::nullopt : std::optional{open.back()};
}

}  // namespace forms
