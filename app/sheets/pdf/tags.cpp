#include "app/sheets/pdf/tags.h"

#include <algorithm>

#include "app/sheets/pdf/pdf_text.h"

namespace app::sheets {
namespace {

std::size_t index(NodeId node)
{
    return static_cast<std::size_t>(node);
}

const char* numberingOf(List::Mark mark)
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

}  // namespace

void TaggedPages::note(const Page& page, WrittenPage written, const Structure& structure)
{
    for (const auto node : written.marks) {
        if (structure[node].role != Role::Figure || boxes_.count(node) != 0)
            continue;
        const auto bounds = boundsOf(page, node);
        for (const auto edge :
             {bounds.left, page.size.height - bounds.bottom, bounds.right, page.size.height - bounds.top})
            boxes_[node] += decimal(edge) + " ";
    }
    HPDF_Dict_AddNumber(written.page, "StructParents", static_cast<HPDF_INT32>(pages_.size()));
    HPDF_Dict_AddName(written.page, "Tabs", "S");
    pages_.push_back(std::move(written));
}

std::string TaggedPages::boxOf(NodeId figure) const
{
    const auto box = boxes_.find(figure);
    return box == boxes_.end() ? "" : box->second;
}

TagTree::TagTree(const TaggedPages& tagged, const Structure& structure)
    : tagged_(tagged), structure_(structure), numbers_(structure.size()), ends_(structure.size())
{
    gatherMarks();
    findElements();
}

void TagTree::gatherMarks()
{
    for (std::uint32_t page = 0; page < tagged_.pages().size(); ++page) {
        std::uint32_t number = 0;
        for (const auto node : tagged_.pages()[page].marks)
            marks_.push_back({node, page, number++});
    }
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const Mark& one, const Mark& other) { return one.node < other.node; });
}

// From the last node to the first, because those below a node stand behind it.
void TagTree::findElements()
{
    for (const auto& mark : marks_)
        numbers_[index(mark.node)] = 1;
    for (auto id = static_cast<NodeId>(structure_.size()) - 1; id >= 0; --id) {
        const auto& node = structure_[id];
        auto& needed = numbers_[index(id)];
        if (node.role == Role::TableCell || node.role == Role::Document)
            needed = 1;
        elements_ += needed;
        ends_[index(id)] = std::max(ends_[index(id)], id + 1);
        if (node.parent == ornament)
            continue;
        auto& parentNeeded = numbers_[index(node.parent)];
        parentNeeded = std::max(parentNeeded, needed);
        ends_[index(node.parent)] = std::max(ends_[index(node.parent)], ends_[index(id)]);
    }
}

// The elements in the order of reading, for each page those of its marked contents, and the root.
void TagTree::write(PdfFile& file, CompactObjects& objects)
{
    numberElements(objects.next());
    const auto firstPage = objects.next() + elements_;
    const auto root = firstPage + tagged_.pages().size();
    for (NodeId id = 0; id < ends_[0]; ++id)
        if (numbers_[index(id)] != 0)
            objects.add(element(id, root));
    for (const auto& page : tagged_.pages())
        objects.add(parentsOn(page));
    objects.add("<</Type/StructTreeRoot/K " + referenceTo(numbers_[0]) + "/ParentTree<</Nums[" +
                parentTree(firstPage) + "]>>/ParentTreeNextKey " + std::to_string(tagged_.pages().size()) +
                ">>");

    auto* catalog = file.document()->catalog;
    file.addReference(catalog, "StructTreeRoot", root);
    const auto info = file.newDict();
    HPDF_Dict_AddBoolean(info, "Marked", HPDF_TRUE);
    HPDF_Dict_Add(catalog, "MarkInfo", info);
}

void TagTree::numberElements(std::size_t first)
{
    for (auto& number : numbers_)
        if (number != 0)
            number = first++;
}

std::string TagTree::element(NodeId id, std::size_t root) const
{
    const auto& node = structure_[id];
    const auto parent = node.parent == ornament ? root : numbers_[index(node.parent)];
    return "<</S/" + tagOf(node) + "/P " + referenceTo(parent) + attributesOf(id) + kidsOf(id) + ">>";
}

std::string TagTree::attributesOf(NodeId id) const
{
    const auto& node = structure_[id];
    switch (node.role) {
        case Role::TableHeader:
            return std::string("/A<</O/Table/Scope/") + (node.namesRow ? "Row" : "Column") + ">>";
        case Role::List:
            return std::string("/A<</O/List/ListNumbering/") + numberingOf(node.mark) + ">>";
        case Role::Figure:
        case Role::Label:
            break;
        default:
            return "";
    }
    const auto box = tagged_.boxOf(id);
    return (node.text.empty() ? "" : "/Alt" + textString(node.text)) +
           (box.empty() ? "" : "/A<</O/Layout/BBox[" + box + "]>>");
}

// The numbers of its marked contents, where those on another page than the first say on which; and the
// elements below.
std::string TagTree::kidsOf(NodeId id) const
{
    std::string page;
    std::string kids;
    auto mark = std::lower_bound(marks_.begin(), marks_.end(), id,
                                 [](const Mark& some, NodeId node) { return some.node < node; });
    if (mark != marks_.end() && mark->node == id)
        page = "/Pg " + referenceToPage(mark->page);
    for (const auto first = mark; mark != marks_.end() && mark->node == id; ++mark)
        if (mark->page == first->page)
            kids += std::to_string(mark->number) + " ";
        else
            kids += "<</Type/MCR/Pg " + referenceToPage(mark->page) + "/MCID " +
                    std::to_string(mark->number) + ">>";
    for (auto child = id + 1; child < ends_[index(id)]; child = ends_[index(child)])
        if (numbers_[index(child)] != 0)
            kids += referenceTo(numbers_[index(child)]) + " ";
    return page + "/K[" + kids + "]";
}

// By the numbers of the marked contents.
std::string TagTree::parentsOn(const WrittenPage& page) const
{
    std::string parents;
    for (const auto node : page.marks)
        parents += referenceTo(numbers_[index(node)]) + " ";
    return "[" + parents + "]";
}

std::string TagTree::parentTree(std::size_t firstPage) const
{
    std::string numbers;
    for (std::size_t page = 0; page < tagged_.pages().size(); ++page)
        numbers += std::to_string(page) + " " + referenceTo(firstPage + page) + " ";
    return numbers;
}

std::string TagTree::referenceToPage(std::size_t page) const
{
    return referenceTo(PdfFile::numberOf(tagged_.pages()[page].page));
}

}  // namespace app::sheets
