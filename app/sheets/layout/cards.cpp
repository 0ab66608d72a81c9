#include "app/sheets/layout/cards.h"

#include "app/sheets/layout/paginate.h"

namespace app::sheets {
namespace {

// Wide enough for what a printer leaves white at the edge of the paper.
constexpr double inset = 9 * millimetre;
constexpr double aboveFoot = 6;

PageSize cellOf(int across, int down, const PageSize& page)
{
    return {page.width / across, page.height / down};
}

double footRoom(double height)
{
    return height > 0 ? height + aboveFoot : 0;
}

void put(const Strip& strip, Page& page)
{
    page.texts.insert(page.texts.end(), strip.texts.begin(), strip.texts.end());
}

std::vector<Page> pagesOf(const CardGrid::Card& card, const PageSize& cell)
{
    const auto bottom = cell.height - inset;
    auto pages = paginate(card.flow, cell, {inset, inset, bottom - footRoom(card.foot.height)});
    for (std::size_t index = 0; index < pages.size(); ++index) {
        auto foot = index == 0 ? card.foot : card.footAgain;
        moveDown(foot, bottom - foot.height);
        put(foot, pages[index]);
    }
    return pages;
}

Path cutLine(Point from, Point to)
{
    return {{{from, {{from, to, to}}}}, std::nullopt, Pen{0.5, colour::grey, false, {3, 3}}};
}

Page emptyGrid(const CardGrid& grid, const PageSize& page)
{
    const auto cell = cellOf(grid.across, grid.down, page);
    Page empty{page};
    empty.bare = true;
    for (int column = 1; column < grid.across; ++column)
        empty.paths.push_back(cutLine({column * cell.width, 0}, {column * cell.width, page.height}));
    for (int row = 1; row < grid.down; ++row)
        empty.paths.push_back(cutLine({0, row * cell.height}, {page.width, row * cell.height}));
    return empty;
}

void put(Page card, Page& page, double right, double down)
{
    move(card, right, down);
    page.boxes.insert(page.boxes.end(), card.boxes.begin(), card.boxes.end());
    page.paths.insert(page.paths.end(), card.paths.begin(), card.paths.end());
    page.texts.insert(page.texts.end(), card.texts.begin(), card.texts.end());
}

}  // namespace

InsideOfCard insideOfCard(const Cards& cards, const PageSize& page)
{
    const auto cell = cellOf(cards.across, cards.down, page);
    return {{inset, cell.width - 2 * inset},
            cell.height - 2 * inset - footRoom(mostFootLines * style::quiet.leading)};
}

std::vector<Page> cardPages(const CardGrid& grid, const PageSize& page)
{
    const auto cell = cellOf(grid.across, grid.down, page);
    std::vector<Page> pages;
    int place = 0;
    for (const auto& card : grid.cards)
        for (auto& side : pagesOf(card, cell)) {
            if (place == 0)
                pages.push_back(emptyGrid(grid, page));
            put(std::move(side), pages.back(), place % grid.across * cell.width,
                place / grid.across * cell.height);
            place = (place + 1) % (grid.across * grid.down);
        }
    return pages;
}

}  // namespace app::sheets
