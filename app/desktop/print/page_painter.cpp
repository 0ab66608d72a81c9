#include "app/desktop/print/page_painter.h"

#include <wx/graphics.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "app/desktop/text.h"
#include "app/sheets/layout/characters.h"

namespace app::desktop {
namespace {

// Text is drawn large and made small. So the resolution that wxWidgets thinks a printer has does not count,
// and no letter is moved to a whole pixel of the screen.
constexpr int drawnSize = 200;

constexpr int longestPiece = 12;
constexpr char32_t noBreakSpace = 0xA0;

wxColour colourOf(const sheets::Colour& colour)
{
    return {colour.red, colour.green, colour.blue};
}

wxFont fontOf(sheets::Face face)
{
    const wxFontInfo info(drawnSize);
    switch (face) {
        case sheets::Face::Regular:
            return wxFontInfo(info).FaceName("Open Sans");
        case sheets::Face::Semibold:
            return wxFontInfo(info).FaceName("Open Sans Semibold");
        case sheets::Face::Bold:
            return wxFontInfo(info).FaceName("Open Sans").Bold();
        case sheets::Face::Italic:
            return wxFontInfo(info).FaceName("Open Sans").Italic();
    }
    return {};
}

double drawnWidth(wxGraphicsContext& target, const std::string& text)
{
    double width = 0;
    target.GetTextExtent(toWx(text), &width, nullptr);
    return width;
}

wxGraphicsPen penOf(wxGraphicsContext& target, const sheets::Pen& pen)
{
    wxGraphicsPenInfo info(colourOf(pen.colour), pen.width);
    info.Cap(pen.round ? wxCAP_ROUND : wxCAP_BUTT).Join(pen.round ? wxJOIN_ROUND : wxJOIN_MITER);
    // wxWidgets counts dashes in widths of the pen.
    std::vector<wxDash> dashes;
    for (const auto dash : pen.dashes)
        dashes.push_back(static_cast<wxDash>(std::max(1L, std::lround(dash / pen.width))));
    if (!dashes.empty())
        info.Style(wxPENSTYLE_USER_DASH).Dashes(static_cast<int>(dashes.size()), dashes.data());
    return target.CreatePen(info);
}

wxGraphicsPath trace(wxGraphicsContext& target, const std::vector<sheets::Outline>& outlines)
{
    auto path = target.CreatePath();
    for (const auto& outline : outlines) {
        path.MoveToPoint(outline.start.x, outline.start.y);
        for (const auto& curve : outline.curves)
            path.AddCurveToPoint(curve.control1.x, curve.control1.y, curve.control2.x, curve.control2.y,
                                 curve.end.x, curve.end.y);
        if (outline.closed)
            path.CloseSubpath();
    }
    return path;
}

// What is drawn in one go: up to the next space, and of a long word a part; with the bytes of it and of that
// space.
struct Piece {
    std::string_view text;
    std::size_t taken;
};
Piece nextPiece(std::string_view text)
{
    auto rest = text;
    for (int letters = 0; !rest.empty(); ++letters) {
        const auto before = text.size() - rest.size();
        const auto character = sheets::takeCharacter(rest);
        if (character == U' ' || character == noBreakSpace)
            return {text.substr(0, before), text.size() - rest.size()};
        if (letters >= longestPiece && !sheets::isCombining(character))
            return {text.substr(0, before), before};
    }
    return {text, text.size()};
}

}  // namespace

PagePainter::PagePainter(const sheets::Fonts& fonts) : widthOf_(fonts.typeface().widthOf)
{
}

void PagePainter::paint(wxGraphicsContext& target, const sheets::Page& page)
{
    for (const auto& box : page.boxes)
        paint(target, box);
    for (const auto& path : page.paths)
        paint(target, path);
    for (const auto& text : page.texts)
        paint(target, text);
}

void PagePainter::paint(wxGraphicsContext& target, const sheets::Box& box) const
{
    target.SetPen(wxNullPen);
    target.SetBrush(wxBrush(colourOf(box.fill)));
    target.DrawRectangle(box.x, box.y, box.width, box.height);
}

void PagePainter::paint(wxGraphicsContext& target, const sheets::Path& path) const
{
    const auto traced = trace(target, path.outlines);
    if (path.fill) {
        target.SetBrush(wxBrush(colourOf(*path.fill)));
        target.FillPath(traced, wxODDEVEN_RULE);
    }
    if (path.pen) {
        target.SetPen(penOf(target, *path.pen));
        target.StrokePath(traced);
    }
}

// Each piece begins where layout measured it: letters that the target sets closer together than the PDF does
// cannot add up over a line.
void PagePainter::paint(wxGraphicsContext& target, const sheets::TextLine& line)
{
    auto& drawn = face(target, line.style.face);
    target.SetFont(target.CreateFont(drawn.font, colourOf(line.style.colour)));
    std::string_view rest = line.text;
    double x = line.x;
    while (!rest.empty()) {
        const auto piece = nextPiece(rest);
        if (!piece.text.empty())
            paintPiece(target, std::string(piece.text), x, line, drawn);
        x += widthOf_(rest.substr(0, piece.taken), line.style);
        rest.remove_prefix(piece.taken);
    }
}

void PagePainter::paintPiece(wxGraphicsContext& target, std::string text, double x,
                             const sheets::TextLine& line, DrawnFace& face) const
{
    const auto width = widthOf_(text, line.style);
    // wxWidgets leaves out a soft hyphen, also where a line ends with it.
    if (const auto hyphen = sheets::toUtf8(sheets::softHyphen); text.ends_with(hyphen))
        text.replace(text.size() - hyphen.size(), hyphen.size(), "-");
    auto& drawn = face.widths[text];
    if (drawn == 0)
        drawn = drawnWidth(target, text);
    const auto unit = face.unit * line.style.size;
    target.PushState();
    target.Translate(x, line.y);
    target.Scale(drawn > 0 && width > 0 ? width / drawn : unit, unit);
    target.DrawText(toWx(text), 0, -face.ascent);
    target.PopState();
}

PagePainter::DrawnFace& PagePainter::face(wxGraphicsContext& target, sheets::Face which)
{
    auto& drawn = faces_[which];
    if (drawn.font.IsOk())
        return drawn;
    drawn.font = fontOf(which);
    target.SetFont(target.CreateFont(drawn.font, *wxBLACK));
    // Of these letters no two are ever set closer together.
    const std::string even = "nnnnnnnnnnnnnnnnnnnnnnnn";
    drawn.unit = widthOf_(even, {which, 1, 1, {}}) / drawnWidth(target, even);
    double height = 0;
    double descent = 0;
    target.GetTextExtent(toWx(even), nullptr, &height, &descent);
    drawn.ascent = height - descent;
    return drawn;
}

}  // namespace app::desktop
