// What the things on paper are to each other: the tree that a screen reader follows. The names are those of
// PDF 1.7, 14.8.4.
#pragma once

#include <cstddef>
#include <deque>
#include <string>

#include "app/sheets/layout/block.h"

namespace app::sheets {

enum class Role {
    Document,
    Section,  // one sheet, or one card
    Group,    // of things that have nothing else in common than to stand together
    Heading,
    Paragraph,
    Quote,
    List,
    ListItem,
    Label,  // the bullet, number or square of a list item
    ListBody,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Figure
};

using NodeId = int;
// What is no part of the tree: rules, heads and feet, titles repeated on a later page.
inline constexpr NodeId ornament = -1;

struct Node {
    Role role;
    NodeId parent = ornament;
    int level = 0;                         // of a heading: 1 to 6
    bool namesRow = false;                 // a table header that names its row, not its column
    List::Mark mark = List::Mark::Bullet;  // of a list
    std::string text = {};  // of a heading, for the list of bookmarks; of a figure or label, what it shows
};

// Nodes are numbered in the order in which they are read, so those below a node come right behind it. The
// first is the document.
class Structure {
public:
    Structure() : nodes_{{Role::Document}} {}

    // Below the node that is open now.
    NodeId add(Node node);

    // Adds a node and opens it until the scope ends.
    class Scope {
    public:
        Scope(Structure& structure, Node node)
            : structure_(structure), before_(structure.open_), id_(structure.add(std::move(node)))
        {
            structure_.open_ = id_;
        }
        ~Scope() { structure_.open_ = before_; }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

        NodeId id() const { return id_; }

    private:
        Structure& structure_;
        NodeId before_;
        NodeId id_;
    };

    // Never more than one level below the heading before it, as readers expect; 1 is the title of a sheet.
    NodeId addHeading(int level, std::string text);

    // What the node added last is below.
    NodeId open() const { return open_; }

    NodeId latest() const { return static_cast<NodeId>(nodes_.size()) - 1; }

    std::size_t size() const { return nodes_.size(); }
    const Node& operator[](NodeId id) const { return nodes_[static_cast<std::size_t>(id)]; }
    const std::deque<Node>& nodes() const { return nodes_; }

private:
    std::deque<Node> nodes_;  // of a booklet there are many, and a vector would move them all to grow
    NodeId open_ = 0;
    int lastLevel_ = 0;
};

}  // namespace app::sheets
