#include "app/sheets/pdf.h"

#include <hpdf.h>

#include <cstdio>
#include <map>
#include <memory>

#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

HPDF_REAL real(double value)
{
    return static_cast<HPDF_REAL>(value);
}

struct FreeDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};

// In the file each character is its own number, so its meaning is that number. A range may not cross a
// multiple of 256, a block holds at most 100 ranges, and the surrogates mean nothing (PDF 1.7, 9.10.3).
std::string characterMeanings()
{
    std::string ranges;
    std::string block;
    int inBlock = 0;
    const auto endBlock = [&] {
        ranges += std::to_string(inBlock) + " beginbfrange\n" + block + "endbfrange\n";
        block.clear();
        inBlock = 0;
    };
    for (int high = 0; high < 0x100; ++high) {
        if (0xD8 <= high && high <= 0xDF)
            continue;
        char line[32];
        std::snprintf(line, sizeof line, "<%02X00> <%02XFF> <%02X00>\n", high, high, high);
        block += line;
        if (++inBlock == 100)
            endBlock();
    }
    endBlock();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           ranges + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// No error handler is given: throwing through C frames is undefined. check() asks instead.
class PdfDocument {
public:
    PdfDocument(const std::string& title, const Fonts& fonts) : document_(HPDF_New(nullptr, nullptr))
    {
        if (!document_)
            throw SheetError(SheetError::Kind::PdfFailed, "no memory for a PDF document");
        HPDF_SetCompressionMode(document_.get(), HPDF_COMP_ALL);
        HPDF_UseUTFEncodings(document_.get());
        HPDF_SetCurrentEncoder(document_.get(), "UTF-8");
        HPDF_SetInfoAttr(document_.get(), HPDF_INFO_TITLE, title.c_str());
        HPDF_Dict_Add(document_->catalog, "Lang", HPDF_String_New(document_->mmgr, "nl-NL", nullptr));
        check();
        for (const auto face : everyFace)
            load(face, fonts.fileOf(face));
    }

    void add(const Page& page)
    {
        height_ = page.size.height;
        const auto sheet = HPDF_AddPage(document_.get());
        check();
        HPDF_Page_SetWidth(sheet, real(page.size.width));
        HPDF_Page_SetHeight(sheet, real(page.size.height));
        for (const auto& box : page.boxes)
            draw(sheet, box);
        for (const auto& path : page.paths)
            draw(sheet, path);
        HPDF_Page_BeginText(sheet);
        for (const auto& text : page.texts)
            draw(sheet, text);
        HPDF_Page_EndText(sheet);
        check();
    }

    std::string bytes()
    {
        HPDF_SaveToStream(document_.get());
        check();
        std::string all(HPDF_GetStreamSize(document_.get()), '\0');
        auto size = static_cast<HPDF_UINT32>(all.size());
        HPDF_ReadFromStream(document_.get(), reinterpret_cast<HPDF_BYTE*>(all.data()), &size);
        check();
        return all;
    }

private:
    void load(Face face, const std::filesystem::path& file)
    {
        const auto* name = HPDF_LoadTTFontFromFile(document_.get(), file.string().c_str(), HPDF_TRUE);
        check();
        const auto font = HPDF_GetFont(document_.get(), name, "UTF-8");
        check();
        mendMeanings(font);
        fonts_[face] = font;
    }

    // libharu 2.3 writes ranges here that readers refuse and warn about.
    void mendMeanings(HPDF_Font font)
    {
        auto* meanings = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(font, "ToUnicode", HPDF_OCLASS_DICT));
        check();
        HPDF_MemStream_FreeData(meanings->stream);
        HPDF_Stream_WriteStr(meanings->stream, characterMeanings().c_str());
        check();
    }

    void draw(HPDF_Page sheet, const Box& box)
    {
        fillWith(sheet, box.fill);
        HPDF_Page_Rectangle(sheet, real(box.x), fromBottom(box.y + box.height), real(box.width),
                            real(box.height));
        HPDF_Page_Fill(sheet);
    }

    void draw(HPDF_Page sheet, const Path& path)
    {
        if (path.fill)
            fillWith(sheet, *path.fill);
        if (path.pen)
            drawWith(sheet, *path.pen);
        for (const auto& outline : path.outlines)
            trace(sheet, outline);
        if (path.fill && path.pen)
            HPDF_Page_EofillStroke(sheet);
        else if (path.fill)
            HPDF_Page_Eofill(sheet);
        else
            HPDF_Page_Stroke(sheet);
    }

    void trace(HPDF_Page sheet, const Outline& outline)
    {
        HPDF_Page_MoveTo(sheet, real(outline.start.x), fromBottom(outline.start.y));
        for (const auto& curve : outline.curves)
            HPDF_Page_CurveTo(sheet, real(curve.control1.x), fromBottom(curve.control1.y),
                              real(curve.control2.x), fromBottom(curve.control2.y), real(curve.end.x),
                              fromBottom(curve.end.y));
        if (outline.closed)
            HPDF_Page_ClosePath(sheet);
    }

    void draw(HPDF_Page sheet, const TextLine& text)
    {
        fillWith(sheet, text.style.colour);
        HPDF_Page_SetFontAndSize(sheet, fonts_.at(text.style.face), real(text.style.size));
        HPDF_Page_TextOut(sheet, real(text.x), fromBottom(text.y), text.text.c_str());
    }

    static void fillWith(HPDF_Page sheet, const Colour& colour)
    {
        const auto part = [](std::uint8_t value) { return real(value / 255.0); };
        HPDF_Page_SetRGBFill(sheet, part(colour.red), part(colour.green), part(colour.blue));
    }

    static void drawWith(HPDF_Page sheet, const Pen& pen)
    {
        const auto part = [](std::uint8_t value) { return real(value / 255.0); };
        HPDF_Page_SetRGBStroke(sheet, part(pen.colour.red), part(pen.colour.green), part(pen.colour.blue));
        HPDF_Page_SetLineWidth(sheet, real(pen.width));
        HPDF_Page_SetLineCap(sheet, pen.round ? HPDF_ROUND_END : HPDF_BUTT_END);
        HPDF_Page_SetLineJoin(sheet, pen.round ? HPDF_ROUND_JOIN : HPDF_MITER_JOIN);
        std::vector<HPDF_UINT16> dashes(pen.dashes.begin(), pen.dashes.end());
        HPDF_Page_SetDash(sheet, dashes.data(), static_cast<HPDF_UINT>(dashes.size()), 0);
    }

    // libharu counts from the bottom of the page.
    HPDF_REAL fromBottom(double y) const { return real(height_ - y); }

    void check() const
    {
        const auto error = HPDF_GetError(document_.get());
        if (error != HPDF_OK)
            throw SheetError(SheetError::Kind::PdfFailed, "libharu gave error " + std::to_string(error));
    }

    std::unique_ptr<_HPDF_Doc_Rec, FreeDocument> document_;
    std::map<Face, HPDF_Font> fonts_;
    double height_ = 0;  // of the page that is drawn
};

}  // namespace

std::string toPdf(const std::vector<Page>& pages, const std::string& documentTitle, const Fonts& fonts)
{
    PdfDocument document(documentTitle, fonts);
    for (const auto& page : pages)
        document.add(page);
    return document.bytes();
}

}  // namespace app::sheets
