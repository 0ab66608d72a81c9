// The box of a frame on every page that the frame reaches.
#pragma once

#include "app/sheets/layout/flow.h"

namespace app::sheets {

class FrameBox {
public:
    // `bottom` is how far a page can be filled. Both references must live longer.
    FrameBox(const Frame& frame, std::vector<Page>& pages, double bottom)
        : frame_(frame), pages_(pages), bottom_(bottom)
    {
    }

    // The frame goes on upon this page. Where nothing stands in it yet it begins here.
    void begin(std::size_t page, double top);

    // How far down the frame reaches at least, on the page on which it ends.
    double least() const;

    // Draws all of it, below what stands inside.
    void end(double bottom);

private:
    struct Piece {
        std::size_t page;
        double top;
        std::size_t boxes;  // on the page before anything in the frame
        std::size_t all;
    };
    bool isEmpty(const Piece& piece) const;
    void draw(const Piece& piece, double bottom, bool first);

    const Frame& frame_;
    std::vector<Page>& pages_;
    double bottom_;
    std::vector<Piece> pieces_;
};

}  // namespace app::sheets
