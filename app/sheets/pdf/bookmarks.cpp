#include "app/sheets/pdf/bookmarks.h"

#include <array>

#include "app/sheets/pdf/pdf_text.h"

namespace app::sheets {
namespace {

// Places in the list; 0 is the list itself, and stands for none among those beside or below.
struct Bookmark {
    std::size_t parent = 0;
    std::size_t previous = 0;
    std::size_t next = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t below = 0;  // how many, of all levels
};

void addLast(std::vector<Bookmark>& list, std::size_t parent)
{
    const auto added = list.size();
    const auto previous = list[parent].last;
    list.push_back({parent, previous});
    (previous == 0 ? list[parent].first : list[previous].next) = added;
    list[parent].last = added;
    for (; parent != 0; parent = list[parent].parent)
        ++list[parent].below;
    ++list[0].below;
}

std::vector<Bookmark> inLevels(const std::vector<int>& levels)
{
    std::vector<Bookmark> list(1);
    std::array<std::size_t, 7> latest{};  // by level
    for (const auto level : levels) {
        const auto own = static_cast<std::size_t>(level);
        addLast(list, latest[own - 1]);
        for (auto deeper = own; deeper < latest.size(); ++deeper)
            latest[deeper] = list.size() - 1;
    }
    return list;
}

// On one line, without what only serves to break it.
std::string titleOf(const std::string& text)
{
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "\xC2\xAD") == 0)
            ++at;
        else
            line += text[at] == '\n' ? ' ' : text[at];
    }
    return line;
}

std::string neighbours(const Bookmark& bookmark, std::size_t list)
{
    std::string text;
    const auto add = [&](const char* key, std::size_t place) {
        if (place != 0)
            text += key + referenceTo(list + place);
    };
    add("/Prev ", bookmark.previous);
    add("/Next ", bookmark.next);
    add("/First ", bookmark.first);
    add("/Last ", bookmark.last);
    return bookmark.below == 0 ? text : text + "/Count " + std::to_string(bookmark.below);
}

}  // namespace

void Bookmarks::note(const Page& page, std::size_t pageNumber, const Structure& structure)
{
    for (const auto& line : page.texts)
        if (line.node != ornament && structure[line.node].role == Role::Heading &&
            begun_.insert(line.node).second)
            places_.push_back({line.node, pageNumber, page.size.height - line.y + line.style.leading});
}

void Bookmarks::write(const Structure& structure, PdfFile& file, CompactObjects& objects) const
{
    std::vector<int> levels;
    for (const auto& place : places_)
        levels.push_back(structure[place.heading].level);
    const auto bookmarks = inLevels(levels);
    const auto list = objects.next();
    objects.add("<</Type/Outlines" + neighbours(bookmarks[0], list) + ">>");
    for (std::size_t place = 0; place < places_.size(); ++place) {
        const auto& [heading, page, y] = places_[place];
        const auto& bookmark = bookmarks[place + 1];
        objects.add("<</Title" + textString(titleOf(structure[heading].text)) + "/Parent " +
                    referenceTo(list + bookmark.parent) + neighbours(bookmark, list) + "/Dest[" +
                    referenceTo(page) + "/XYZ null " + decimal(y) + " null]>>");
    }
    file.addReference(file.document()->catalog, "Outlines", list);
}

}  // namespace app::sheets
