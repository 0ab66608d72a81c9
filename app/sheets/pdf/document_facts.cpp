#include "app/sheets/pdf/document_facts.h"

#include <array>
#include <set>

namespace app::sheets {
namespace {

std::string escaped(const std::string& text)
{
    std::string safe;
    for (const auto character : text)
        switch (character) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            default:
                // XML has no other control characters than white space.
                safe += static_cast<unsigned char>(character) < ' ' ? ' ' : character;
        }
    return safe;
}

std::string metadata(const std::string& title)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(title) +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>\n"
           "<pdfuaid:part>1</pdfuaid:part>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

// Where a heading begins.
struct HeadingPlace {
    const Node& heading;
    std::size_t page;
    double top;
};

std::vector<HeadingPlace> headingsOf(const Layout& layout)
{
    std::vector<HeadingPlace> found;
    std::set<NodeId> seen;
    for (std::size_t page = 0; page < layout.pages.size(); ++page)
        for (const auto& line : layout.pages[page].texts) {
            if (line.node == ornament)
                continue;
            const auto& node = layout.structure.nodes()[static_cast<std::size_t>(line.node)];
            if (node.role == Role::Heading && seen.insert(line.node).second)
                found.push_back({node, page, line.y - line.style.leading});
        }
    return found;
}

// On one line, without what only serves to break it.
std::string bookmarkOf(const std::string& text)
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

// libharu's own function wants to set the magnification too; nothing here leaves it as the reader has it.
HPDF_Array destination(HPDF_Page page, double y, const PdfFile& file)
{
    auto* memory = file.document()->mmgr;
    const auto array = file.newArray();
    HPDF_Array_Add(array, page);
    HPDF_Array_AddName(array, "XYZ");
    HPDF_Array_Add(array, HPDF_Null_New(memory));
    HPDF_Array_AddReal(array, real(y));
    HPDF_Array_Add(array, HPDF_Null_New(memory));
    return array;
}

}  // namespace

void writeDocumentFacts(const std::string& title, const PdfFile& file)
{
    auto* catalog = file.document()->catalog;
    HPDF_Dict_Add(file.document()->info, "Title", file.newText(title));
    HPDF_Dict_Add(catalog, "Lang", file.newText("nl-NL"));
    const auto preferences = file.newDict();
    HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE);
    HPDF_Dict_Add(catalog, "ViewerPreferences", preferences);
    const auto stream = file.newStream(metadata(title));
    HPDF_Dict_AddName(stream, "Type", "Metadata");
    HPDF_Dict_AddName(stream, "Subtype", "XML");
    HPDF_Dict_Add(catalog, "Metadata", stream);
    file.check();
}

void writeBookmarks(const Layout& layout, const std::vector<WrittenPage>& pages, const PdfFile& file)
{
    std::array<HPDF_Outline, 7> latest{};  // by level
    for (const auto& [heading, page, top] : headingsOf(layout)) {
        const auto level = static_cast<std::size_t>(heading.level);
        const auto bookmark = HPDF_CreateOutline(file.document(), latest[level - 1], "", nullptr);
        HPDF_Dict_Add(bookmark, "Title", file.newText(bookmarkOf(heading.text)));
        HPDF_Dict_Add(bookmark, "Dest",
                      destination(pages[page].page, layout.pages[page].size.height - top, file));
        for (auto deeper = level; deeper < latest.size(); ++deeper)
            latest[deeper] = bookmark;
        file.check();
    }
}

}  // namespace app::sheets
