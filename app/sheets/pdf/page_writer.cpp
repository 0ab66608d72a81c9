#include "app/sheets/pdf/page_writer.h"

namespace app::sheets {
namespace {

class PageWriter {
public:
    PageWriter(const Page& page, const Structure& structure, const PdfFile& file, PdfFonts& fonts)
        : source_(page), structure_(structure), fonts_(fonts), page_(HPDF_AddPage(file.document()))
    {
        file.check();
        HPDF_Page_SetWidth(page_, real(page.size.width));
        HPDF_Page_SetHeight(page_, real(page.size.height));
    }

    WrittenPage write()
    {
        drawMarked(source_.boxes);
        drawMarked(source_.paths);
        HPDF_Page_BeginText(page_);
        drawMarked(source_.texts);
        HPDF_Page_EndText(page_);
        return {page_, std::move(marks_)};
    }

private:
    // What stands one after the other and belongs to the same node is one marked content.
    template <typename Thing>
    void drawMarked(const std::vector<Thing>& things)
    {
        for (auto thing = things.begin(); thing != things.end();) {
            const auto node = thing->node;
            begin(node);
            for (; thing != things.end() && thing->node == node; ++thing)
                draw(*thing);
            operate("EMC");
        }
    }

    void begin(NodeId node)
    {
        if (node == ornament)
            return operate("/Artifact BMC");
        const auto number = std::to_string(marks_.size());
        operate("/" + tagOf(structure_[node]) + " <</MCID " + number + ">> BDC");
        marks_.push_back(node);
    }

    void operate(const std::string& line)
    {
        const auto* attributes = static_cast<HPDF_PageAttr>(page_->attr);
        HPDF_Stream_WriteStr(attributes->stream, (line + "\n").c_str());
    }

    void draw(const Box& box)
    {
        fillWith(box.fill);
        HPDF_Page_Rectangle(page_, real(box.x), fromBottom(box.y + box.height), real(box.width),
                            real(box.height));
        HPDF_Page_Fill(page_);
    }

    void draw(const Path& path)
    {
        if (path.fill)
            fillWith(*path.fill);
        if (path.pen)
            take(*path.pen);
        for (const auto& outline : path.outlines)
            trace(outline);
        if (path.fill && path.pen)
            HPDF_Page_EofillStroke(page_);
        else if (path.fill)
            HPDF_Page_Eofill(page_);
        else if (path.pen)
            HPDF_Page_Stroke(page_);
        else
            HPDF_Page_EndPath(page_);
    }

    void draw(const TextLine& text)
    {
        fillWith(text.style.colour);
        const auto words = text.spaceAfter ? text.text + " " : text.text;
        HPDF_Page_SetFontAndSize(page_, fonts_.forText(text.style.face, words), real(text.style.size));
        HPDF_Page_TextOut(page_, real(text.x), fromBottom(text.y), words.c_str());
    }

    void trace(const Outline& outline)
    {
        HPDF_Page_MoveTo(page_, real(outline.start.x), fromBottom(outline.start.y));
        for (const auto& curve : outline.curves)
            HPDF_Page_CurveTo(page_, real(curve.control1.x), fromBottom(curve.control1.y),
                              real(curve.control2.x), fromBottom(curve.control2.y), real(curve.end.x),
                              fromBottom(curve.end.y));
        if (outline.closed)
            HPDF_Page_ClosePath(page_);
    }

    void fillWith(const Colour& colour)
    {
        HPDF_Page_SetRGBFill(page_, part(colour.red), part(colour.green), part(colour.blue));
    }

    void take(const Pen& pen)
    {
        HPDF_Page_SetRGBStroke(page_, part(pen.colour.red), part(pen.colour.green), part(pen.colour.blue));
        HPDF_Page_SetLineWidth(page_, real(pen.width));
        HPDF_Page_SetLineCap(page_, pen.round ? HPDF_ROUND_END : HPDF_BUTT_END);
        HPDF_Page_SetLineJoin(page_, pen.round ? HPDF_ROUND_JOIN : HPDF_MITER_JOIN);
        const std::vector<HPDF_UINT16> dashes(pen.dashes.begin(), pen.dashes.end());
        HPDF_Page_SetDash(page_, dashes.data(), static_cast<HPDF_UINT>(dashes.size()), 0);
    }

    static HPDF_REAL part(std::uint8_t value) { return real(value / 255.0); }

    // libharu counts from the bottom of the page.
    HPDF_REAL fromBottom(double y) const { return real(source_.size.height - y); }

    const Page& source_;
    const Structure& structure_;
    PdfFonts& fonts_;
    HPDF_Page page_;
    std::vector<NodeId> marks_;
};

}  // namespace

WrittenPage writePage(const Page& page, const Structure& structure, const PdfFile& file, PdfFonts& fonts)
{
    auto written = PageWriter(page, structure, file, fonts).write();
    file.compress(static_cast<HPDF_PageAttr>(written.page->attr)->contents);
    return written;
}

std::string tagOf(const Node& node)
{
    switch (node.role) {
        case Role::Document:
            return "Document";
        case Role::Section:
            return "Sect";
        case Role::Group:
            return "Div";
        case Role::Heading:
            return "H" + std::to_string(node.level);
        case Role::Paragraph:
            return "P";
        case Role::Quote:
            return "BlockQuote";
        case Role::List:
            return "L";
        case Role::ListItem:
            return "LI";
        case Role::Label:
            return "Lbl";
        case Role::ListBody:
            return "LBody";
        case Role::Table:
            return "Table";
        case Role::TableRow:
            return "TR";
        case Role::TableHeader:
            return "TH";
        case Role::TableCell:
            return "TD";
        case Role::Figure:
            return "Figure";
    }
    return "P";
}

}  // namespace app::sheets
