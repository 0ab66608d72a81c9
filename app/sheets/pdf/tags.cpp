#include "app/sheets/pdf/tags.h"

#include <algorithm>

namespace app::sheets {
namespace {

struct Mark {
    std::size_t page;
    int number;
};

class TreeWriter {
public:
    TreeWriter(const Layout& layout, const std::vector<WrittenPage>& pages, const PdfFile& file)
        : layout_(layout),
          nodes_(layout.structure.nodes()),
          pages_(pages),
          file_(file),
          marks_(nodes_.size()),
          elements_(nodes_.size())
    {
        for (std::size_t page = 0; page < pages.size(); ++page)
            for (std::size_t number = 0; number < pages[page].marks.size(); ++number)
                marks_[index(pages[page].marks[number])].push_back({page, static_cast<int>(number)});
    }

    void write()
    {
        const auto root = file_.newObject();
        HPDF_Dict_AddName(root, "Type", "StructTreeRoot");
        HPDF_Dict_Add(root, "K", elementFor(0, root));
        HPDF_Dict_Add(root, "ParentTree", parentTree());
        HPDF_Dict_AddNumber(root, "ParentTreeNextKey", static_cast<HPDF_INT32>(pages_.size()));
        auto* catalog = file_.document()->catalog;
        HPDF_Dict_Add(catalog, "StructTreeRoot", root);
        const auto info = file_.newDict();
        HPDF_Dict_AddBoolean(info, "Marked", HPDF_TRUE);
        HPDF_Dict_Add(catalog, "MarkInfo", info);
        file_.check();
    }

private:
    static std::size_t index(NodeId node) { return static_cast<std::size_t>(node); }

    bool isNeeded(NodeId id) const
    {
        const auto& node = nodes_[index(id)];
        return !marks_[index(id)].empty() || node.role == Role::TableCell || node.role == Role::Document ||
               std::any_of(node.children.begin(), node.children.end(),
                           [&](NodeId child) { return isNeeded(child); });
    }

    HPDF_Dict elementFor(NodeId id, HPDF_Dict parent)
    {
        const auto& node = nodes_[index(id)];
        const auto element = file_.newObject();
        elements_[index(id)] = element;
        HPDF_Dict_AddName(element, "S", tagOf(node).c_str());
        HPDF_Dict_Add(element, "P", parent);
        addAttributes(element, id);
        const auto kids = file_.newArray();
        HPDF_Dict_Add(element, "K", kids);
        addMarks(element, kids, marks_[index(id)]);
        for (const auto child : node.children)
            if (isNeeded(child))
                HPDF_Array_Add(kids, elementFor(child, element));
        return element;
    }

    // The numbers of its marked contents; those on another page than the first say on which.
    void addMarks(HPDF_Dict element, HPDF_Array kids, const std::vector<Mark>& marks)
    {
        if (marks.empty())
            return;
        const auto first = marks.front().page;
        HPDF_Dict_Add(element, "Pg", pages_[first].page);
        for (const auto& mark : marks) {
            if (mark.page == first) {
                HPDF_Array_AddNumber(kids, mark.number);
                continue;
            }
            const auto reference = file_.newDict();
            HPDF_Dict_AddName(reference, "Type", "MCR");
            HPDF_Dict_Add(reference, "Pg", pages_[mark.page].page);
            HPDF_Dict_AddNumber(reference, "MCID", mark.number);
            HPDF_Array_Add(kids, reference);
        }
    }

    void addAttributes(HPDF_Dict element, NodeId id)
    {
        const auto& node = nodes_[index(id)];
        if (node.role == Role::TableHeader)
            addAttribute(element, "Table", "Scope", node.namesRow ? "Row" : "Column");
        if (node.role == Role::List)
            addAttribute(element, "List", "ListNumbering", numberingOf(node.mark));
        if (node.role == Role::Figure || node.role == Role::Label) {
            if (!node.text.empty())
                HPDF_Dict_Add(element, "Alt", file_.newText(node.text));
            if (node.role == Role::Figure)
                addBounds(element, id);
        }
    }

    static const char* numberingOf(List::Mark mark)
    {
        switch (mark) {
            case List::Mark::Bullet:
                return "Disc";
            case List::Mark::Number:
                return "Decimal";
            case List::Mark::Square:
                return "Square";
        }
        return "None";
    }

    HPDF_Dict attributesOf(HPDF_Dict element, const char* owner)
    {
        const auto attributes = file_.newDict();
        HPDF_Dict_AddName(attributes, "O", owner);
        HPDF_Dict_Add(element, "A", attributes);
        return attributes;
    }

    void addAttribute(HPDF_Dict element, const char* owner, const char* key, const char* value)
    {
        HPDF_Dict_AddName(attributesOf(element, owner), key, value);
    }

    // Where a figure stands, so that a reader can show it by itself.
    void addBounds(HPDF_Dict element, NodeId id)
    {
        if (marks_[index(id)].empty())
            return;
        const auto& page = layout_.pages[marks_[index(id)].front().page];
        const auto bounds = boundsOf(page, id);
        HPDF_Dict_Add(attributesOf(element, "Layout"), "BBox",
                      file_.newArray({bounds.left, page.size.height - bounds.bottom, bounds.right,
                                      page.size.height - bounds.top}));
    }

    // For each page the elements of its marked contents, by their numbers.
    HPDF_Dict parentTree()
    {
        const auto tree = file_.newObject();
        const auto numbers = file_.newArray();
        HPDF_Dict_Add(tree, "Nums", numbers);
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            HPDF_Dict_AddNumber(pages_[page].page, "StructParents", static_cast<HPDF_INT32>(page));
            HPDF_Dict_AddName(pages_[page].page, "Tabs", "S");
            HPDF_Array_AddNumber(numbers, static_cast<HPDF_INT32>(page));
            const auto parents = file_.newArray();
            HPDF_Array_Add(numbers, parents);
            for (const auto node : pages_[page].marks)
                HPDF_Array_Add(parents, elements_[index(node)]);
        }
        return tree;
    }

    const Layout& layout_;
    const std::vector<Node>& nodes_;
    const std::vector<WrittenPage>& pages_;
    const PdfFile& file_;
    std::vector<std::vector<Mark>> marks_;  // by node
    std::vector<HPDF_Dict> elements_;       // by node
};

}  // namespace

void writeTags(const Layout& layout, const std::vector<WrittenPage>& pages, const PdfFile& file)
{
    TreeWriter(layout, pages, file).write();
}

}  // namespace app::sheets
