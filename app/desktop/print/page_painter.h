// Draws the pages of sheets: on the screen and for a printer the same, and as their PDF shows them.
#pragma once

#include <wx/font.h>

#include <map>
#include <string>
#include <unordered_map>

#include "app/sheets/fonts.h"
#include "app/sheets/layout/page.h"

class wxGraphicsContext;

namespace app::desktop {

class PagePainter {
public:
    // Asks the fonts, which must live longer. Their files must be known to wxWidgets (dressProgram). A
    // painter serves targets of one kind: what a screen makes of a font says nothing of a printer.
    explicit PagePainter(const sheets::Fonts& fonts);

    // One unit of the target is one point, and the corner of the page is at its origin.
    void paint(wxGraphicsContext& target, const sheets::Page& page);

private:
    // A face as the target draws it at `drawnSize`.
    struct DrawnFace {
        wxFont font;
        double unit = 0;    // from its measures to those of a text of one point
        double ascent = 0;  // in its own measures
        std::unordered_map<std::string, double> widths = {};
    };

    void paint(wxGraphicsContext& target, const sheets::Box& box) const;
    void paint(wxGraphicsContext& target, const sheets::Path& path) const;
    void paint(wxGraphicsContext& target, const sheets::TextLine& line);
    void paintPiece(wxGraphicsContext& target, std::string text, double x, const sheets::TextLine& line,
                    DrawnFace& face) const;
    DrawnFace& face(wxGraphicsContext& target, sheets::Face which);

    sheets::MeasureText widthOf_;
    std::map<sheets::Face, DrawnFace> faces_;
};

}  // namespace app::desktop
