// Text that fills a place on the zaalscherm as large as it fits.
#pragma once

#include <wx/font.h>
#include <wx/graphics.h>

#include <vector>

#include "app/desktop/theme.h"

namespace app::desktop {

struct HallType {
    double largest = 0;  // in pixels; it is made smaller until everything fits ...
    double least = 0;    // ... but never smaller than this
    theme::Colour colour;
    bool strong = false;
};

// Some lines of one size. Breaks between words, and inside a word that is wider than a whole line.
class HallTextBlock {
public:
    HallTextBlock(wxGraphicsContext& context, const wxString& text, const HallType& type, double width,
                  double height);

    double height() const;
    double width() const { return width_; }  // of the widest line
    double size() const { return size_; }    // of the letters, in pixels
    void draw(wxGraphicsContext& context, double left, double top) const;
    void drawCentred(wxGraphicsContext& context, double middle, double top) const;

private:
    void breakLines(wxGraphicsContext& context, const wxString& text, double room);
    wxGraphicsFont font(wxGraphicsContext& context) const;

    HallType type_;
    double size_ = 0;
    double lineHeight_ = 0;
    double width_ = 0;
    std::vector<wxString> lines_;
};

}  // namespace app::desktop
