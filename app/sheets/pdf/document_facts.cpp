#include "app/sheets/pdf/document_facts.h"

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

}  // namespace

void writeDocumentFacts(const std::string& title, const PdfFile& file)
{
    auto* catalog = file.document()->catalog;
    HPDF_Dict_Add(file.document()->info, "Title", file.newText(title));
    HPDF_Dict_Add(catalog, "Lang", HPDF_String_New(file.document()->mmgr, "nl-NL", nullptr));
    const auto preferences = file.newDict();
    HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE);
    HPDF_Dict_Add(catalog, "ViewerPreferences", preferences);
    const auto stream = file.newStream(metadata(title));
    HPDF_Dict_AddName(stream, "Type", "Metadata");
    HPDF_Dict_AddName(stream, "Subtype", "XML");
    HPDF_Dict_Add(catalog, "Metadata", stream);
    file.check();
}

}  // namespace app::sheets
