#include "app/sheets/layout/structure.h"

#include <algorithm>

namespace app::sheets {

NodeId Structure::add(Node node)
{
    const auto id = static_cast<NodeId>(nodes_.size());
    node.parent = open_;
    nodes_.push_back(std::move(node));
    return id;
}

NodeId Structure::addHeading(int level, std::string text)
{
    lastLevel_ = std::clamp(level, 1, std::min(lastLevel_ + 1, 6));
    Node node{Role::Heading};
    node.level = lastLevel_;
    node.text = std::move(text);
    return add(std::move(node));
}

}  // namespace app::sheets
