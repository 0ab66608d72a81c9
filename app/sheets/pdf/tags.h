// The structure tree of a tagged PDF (PDF 1.7, 14.7).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/sheets/layout/page.h"
#include "app/sheets/layout/structure.h"
#include "app/sheets/pdf/compact_objects.h"
#include "app/sheets/pdf/page_writer.h"

namespace app::sheets {

// What the tree must know of the pages.
class TaggedPages {
public:
    // In the order of the file.
    void note(const Page& page, WrittenPage written, const Structure& structure);

    const std::vector<WrittenPage>& pages() const { return pages_; }

    // Where a figure stands, so that a reader can show it by itself; empty for any other node.
    std::string boxOf(NodeId figure) const;

private:
    std::vector<WrittenPage> pages_;
    std::map<NodeId, std::string> boxes_;
};

// Nodes on no page are left out, except cells, without which a table would not be regular.
class TagTree {
public:
    // Asks both, which must live longer, when all pages are noted.
    TagTree(const TaggedPages& tagged, const Structure& structure);

    // How many objects it needs.
    std::size_t objects() const { return elements_ + tagged_.pages().size() + 1; }

    void write(PdfFile& file, CompactObjects& objects);

private:
    struct Mark {
        NodeId node;
        std::uint32_t page;
        std::uint32_t number;
    };

    void gatherMarks();
    void findElements();
    void numberElements(std::size_t first);
    std::string element(NodeId id, std::size_t root) const;
    std::string attributesOf(NodeId id) const;
    std::string kidsOf(NodeId id) const;
    std::string parentsOn(const WrittenPage& page) const;
    std::string parentTree(std::size_t firstPage) const;
    std::string referenceToPage(std::size_t page) const;

    const TaggedPages& tagged_;
    const Structure& structure_;
    std::vector<Mark> marks_;           // by node
    std::vector<std::size_t> numbers_;  // of the element of each node; 0 for none
    std::vector<NodeId> ends_;          // the first node behind all that are below this one
    std::size_t elements_ = 0;
};

}  // namespace app::sheets
