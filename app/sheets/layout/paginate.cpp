#include "app/sheets/layout/paginate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>

#include "app/sheets/layout/cards.h"
#include "app/sheets/layout/frame_box.h"
#include "forms/model/overloaded.h"

namespace app::sheets {
namespace {

struct Spot {
    std::size_t page = 0;
    double y = 0;
    bool atTop = true;  // of a page or box: no space is needed
    bool fresh = true;  // a new page would give no more room
    bool kept = false;  // with what stands above
};

// Where a flow goes on when its page is full.
struct Room {
    double laterTop;  // on the page that comes next
    double bottom;
    std::function<Spot(const Spot&)> turn;
};

class Paginator {
public:
    Paginator(const PageSize& size, const Area& area) : size_(size), area_(area), pages_(1, Page{size}) {}

    std::vector<Page> run(const Flow& flow)
    {
        place(flow, {0, area_.firstTop}, {area_.laterTop, area_.bottom, [this](const Spot& spot) {
                                              return Spot{pageAfter(spot.page), area_.laterTop};
                                          }});
        return std::move(pages_);
    }

private:
    std::size_t pageAfter(std::size_t page)
    {
        if (page + 1 == pages_.size())
            pages_.push_back(Page{size_});
        return page + 1;
    }

    Spot place(const Flow& flow, Spot spot, const Room& room)
    {
        for (std::size_t index = 0; index < flow.size(); ++index) {
            const auto& item = flow[index];
            if (!spot.fresh && !spot.kept) {
                const auto needed = heightOfStart(flow, index);
                if (spot.y + (spot.atTop ? 0 : item.space()) + needed > room.bottom &&
                    room.laterTop + needed <= room.bottom)
                    spot = room.turn(spot);
            }
            spot = std::visit([&](const auto& some) { return place(some, spot, room); }, item);
            spot.kept = spot.kept || item.keepWithNext();
        }
        return spot;
    }

    static double below(const Spot& spot, double space) { return spot.y + (spot.atTop ? 0 : space); }

    Spot place(Strip strip, Spot spot, const Room& room)
    {
        if (!spot.fresh && below(spot, strip.space) + strip.height > room.bottom)
            spot = room.turn(spot);
        const auto top = below(spot, strip.space);
        moveDown(strip, top);
        put(strip, pages_[spot.page]);
        return {spot.page, top + strip.height, false, false, strip.keepWithNext};
    }

    // A rule that goes on from strip to strip is one box, for between two a reader may show a gap.
    static void put(const Box& box, Page& page)
    {
        constexpr std::ptrdiff_t near = 12;
        const auto goesOn = [&](const Box& above) {
            return above.x == box.x && above.width == box.width && above.fill == box.fill &&
                   above.node == box.node && std::abs(above.y + above.height - box.y) < 1e-6;
        };
        auto& boxes = page.boxes;
        const auto last = std::min(near, std::distance(boxes.begin(), boxes.end()));
        const auto above = std::find_if(boxes.end() - last, boxes.end(), goesOn);
        if (above == boxes.end())
            boxes.push_back(box);
        else
            above->height += box.height;
    }

    static void put(const Strip& strip, Page& page)
    {
        page.texts.insert(page.texts.end(), strip.texts.begin(), strip.texts.end());
        for (const auto& box : strip.boxes)
            put(box, page);
        page.paths.insert(page.paths.end(), strip.paths.begin(), strip.paths.end());
    }

    Spot place(const Beside& beside, Spot spot, const Room& room)
    {
        spot.y = below(spot, beside.space);
        auto lowest = spot;
        for (const auto& flow : beside.flows) {
            const auto end = place(flow, {spot.page, spot.y, true, spot.fresh, spot.kept}, room);
            if (std::tie(end.page, end.y) > std::tie(lowest.page, lowest.y))
                lowest = end;
        }
        lowest.kept = false;
        return lowest;
    }

    Spot place(const Frame& frame, Spot spot, const Room& room)
    {
        const auto top = below(spot, frame.space);
        FrameBox box(frame, pages_, room.bottom);
        box.begin(spot.page, top);
        const Room inside{room.laterTop + frame.padding, room.bottom - frame.padding, [&](const Spot& full) {
                              const auto next = room.turn(full);
                              box.begin(next.page, next.y);
                              return Spot{next.page, next.y + frame.padding, true, next.fresh};
                          }};
        auto end = place(frame.flow, {spot.page, top + frame.padding, true, spot.fresh, spot.kept}, inside);
        end.y = std::min(std::max(end.y + frame.padding, box.least()), std::max(room.bottom, end.y));
        box.end(end.y);
        return {end.page, end.y, false, false, false};
    }

    Spot place(const Repeating& repeating, Spot spot, const Room& room)
    {
        spot.y = below(spot, repeating.space);
        const Room inside{room.laterTop + repeating.header.height, room.bottom, [&](const Spot& full) {
                              auto next = room.turn(full);
                              auto header = repeating.header;
                              moveDown(header, next.y);
                              put(header, pages_[next.page]);
                              next.y += header.height;
                              return next;
                          }};
        return place(repeating.flow, spot, inside);
    }

    Spot place(const Whole& whole, Spot spot, const Room& room)
    {
        spot.y = below(spot, whole.space);
        spot.atTop = true;
        return place(whole.flow, spot, room);
    }

    Spot place(const NewPage&, const Spot& spot, const Room& room)
    {
        return spot.fresh ? spot : room.turn(spot);
    }

    Spot place(const CardGrid& grid, const Spot& spot, const Room&)
    {
        auto page = spot.page;
        bool used = !spot.fresh;
        for (auto& made : cardPages(grid, size_)) {
            page = used ? pageAfter(page) : page;
            pages_[page] = std::move(made);
            used = true;
        }
        return {page, std::numeric_limits<double>::infinity(), false, false, false};
    }

    PageSize size_;
    Area area_;
    std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> paginate(const Flow& flow, const PageSize& size, const Area& area)
{
    return Paginator(size, area).run(flow);
}

}  // namespace app::sheets
