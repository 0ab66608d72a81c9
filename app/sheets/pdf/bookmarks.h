// The headings as a list beside the pages (PDF 1.7, 12.3.3).
#pragma once

#include <set>
#include <vector>

#include "app/sheets/layout/page.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/pdf/compact_objects.h"

namespace app::sheets {

class Bookmarks {
public:
    // Pages in the order of the file. A heading has its place where it begins.
    void note(const Page& page, std::size_t pageNumber, const Structure& structure);

    // How many objects they need.
    std::size_t objects() const { return places_.size() + 1; }

    // Each below the higher one before it.
    void write(const Structure& structure, PdfFile& file, CompactObjects& objects) const;

private:
    struct Place {
        NodeId heading;
        std::size_t page;
        double y;
    };
    std::vector<Place> places_;
    std::set<NodeId> begun_;
};

}  // namespace app::sheets
