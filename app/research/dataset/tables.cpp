#include "app/research/dataset/tables.h"

namespace app::research {

// Groups as they are laid down: row-major over the categories and, where a dimension adds, its total.
std::size_t ReleasedTable::placeOf(const std::vector<std::size_t>& group) const
{
    std::size_t place = 0;
    for (std::size_t index = 0; index < groups_.size(); ++index)
        place = place * shownCategories(groups_[index]) + group.at(index);
    return place;
}

const TableCell& ReleasedTable::cell(const std::vector<std::size_t>& group, std::size_t answer) const
{
    return cells_.at(placeOf(group) * (answers_.categories.size() + 1) + answer);
}

const TableCell& ReleasedTable::n(const std::vector<std::size_t>& group) const
{
    return cell(group, answers_.categories.size());
}

const TableMean& ReleasedTable::mean(const std::vector<std::size_t>& group) const
{
    return means_.at(placeOf(group));
}

std::size_t shownCategories(const Dimension& dimension)
{
    return dimension.categories.size() + (dimension.adds ? 1 : 0);
}

}  // namespace app::research
