#include "app/research/disclosure/protection/protection.h"

#include <algorithm>

namespace app::research {

using State = SystemCell::State;

Protection::Protection(CellSystem& system, std::int64_t width, Checkpoint checkpoint)
    : system_(system), width_(width), checkpoint_(std::move(checkpoint)), exchange_(system)
{
    for (const auto& cell : system.cells)
        truth_.push_back(cell.answers);
    lowest_ = highest_ = truth_;
}

void Protection::protect()
{
    // Hiding one more cell may hide it unproven, so go round until nothing is left.
    for (bool found = true; found;) {
        found = false;
        for (std::size_t cell = 0; cell < system_.cells.size(); ++cell) {
            if (system_.cells[cell].state != State::Hidden || isProven(cell))
                continue;
            checkpoint_();
            found = protect(cell) || found;
        }
    }
}

bool Protection::isProven(std::size_t cell) const
{
    return highest_[cell] - lowest_[cell] + 1 >= width_;
}

// As far down, or up, as the cell has to go to be proven.
std::int64_t Protection::lowGoal(std::size_t cell) const
{
    return std::max<std::int64_t>(0, highest_[cell] - width_ + 1);
}

std::int64_t Protection::highGoal(std::size_t cell) const
{
    return lowest_[cell] + width_ - 1;
}

// Widens what is known of every cell, when these answers agree with everything shown.
void Protection::learnFrom(const std::optional<Answers>& answers)
{
    if (!answers || !addsUp(system_, *answers) || !meansAgainst(system_, *answers).empty())
        return;
    for (std::size_t cell = 0; cell < answers->size(); ++cell) {
        lowest_[cell] = std::min(lowest_[cell], (*answers)[cell]);
        highest_[cell] = std::max(highest_[cell], (*answers)[cell]);
    }
}

// From what is quick and hides nothing to what is slow and hides most. False when there is nothing more to
// hide.
bool Protection::protect(std::size_t cell)
{
    exchange(cell);
    if (!isProven(cell))
        hideBox(cell);
    if (!isProven(cell))
        searchAround(cell);
    return isProven(cell) || hideNextTo(cell);
}

void Protection::exchange(std::size_t cell)
{
    learnFrom(exchange_.towards(cell, lowGoal(cell), truth_));
    if (!isProven(cell))
        learnFrom(exchange_.towards(cell, highGoal(cell), truth_));
}

// Hides the cheapest box in which the cell rises far enough, and the means that say it does not, when that
// proves the cell.
void Protection::hideBox(std::size_t cell)
{
    const auto goal = highGoal(cell);
    const auto box = exchange_.cheapest(cell, goal - truth_[cell], truth_);
    for (const auto corner : box)
        system_.cells[corner].state = State::Hidden;
    const auto answers = exchange_.towards(cell, goal, truth_);
    const bool proves = answers[cell] == goal && addsUp(system_, answers);
    for (const auto corner : box) {
        system_.cells[corner].state = State::Shown;
        if (proves)
            hideCell(corner);
    }
    if (!proves)
        return;
    for (const auto mean : meansAgainst(system_, answers))
        hideMean(mean);
    learnFrom(answers);
}

void Protection::searchAround(std::size_t cell)
{
    if (!search_)
        search_.emplace(system_, checkpoint_);
    learnFrom(search_->between(cell, lowGoal(cell), highGoal(cell), -1));
    if (!isProven(cell))
        learnFrom(search_->between(cell, lowGoal(cell), highGoal(cell), 1));
    if (isProven(cell))
        return;
    const auto goal = highGoal(cell);
    const auto figures = search_->toReach(cell, goal);
    for (const auto other : figures.cells)
        hideCell(other);
    for (const auto mean : figures.means)
        hideMean(mean);
    learnFrom(search_->between(cell, goal, goal, 1));
}

// The last resort, without a proof that it helps: a mean the cell counts in, a figure in a sum with it, then
// anything. False when everything is hidden, so that there is nothing to compute with.
bool Protection::hideNextTo(std::size_t cell)
{
    if (const auto mean = shownMean([&](const auto& part) { return part.cell == cell; })) {
        hideMean(*mean);
        return true;
    }
    std::optional<std::size_t> cheapest;
    const auto consider = [&](std::size_t other) {
        const auto& candidate = system_.cells[other];
        if (candidate.state == State::Shown &&
            (!cheapest || costOfHiding(candidate) < costOfHiding(system_.cells[*cheapest])))
            cheapest = other;
    };
    for (const auto& sum : system_.sums) {
        if (sum.total != cell && std::find(sum.parts.begin(), sum.parts.end(), cell) == sum.parts.end())
            continue;
        consider(sum.total);
        std::for_each(sum.parts.begin(), sum.parts.end(), consider);
    }
    for (std::size_t other = 0; !cheapest && other < system_.cells.size(); ++other)
        consider(other);
    if (cheapest)
        hideCell(*cheapest);
    else if (const auto mean = shownMean([](const auto&) { return true; }))
        hideMean(*mean);
    else
        return false;
    return true;
}

std::optional<std::size_t> Protection::shownMean(
    const std::function<bool(const SystemMean::Part&)>& counts) const
{
    for (std::size_t mean = 0; mean < system_.means.size(); ++mean) {
        const auto& parts = system_.means[mean].parts;
        if (system_.means[mean].shown && std::any_of(parts.begin(), parts.end(), counts))
            return mean;
    }
    return std::nullopt;
}

void Protection::hideCell(std::size_t cell)
{
    system_.cells[cell].state = State::Hidden;
    if (search_)
        search_->hideCell(cell);
}

void Protection::hideMean(std::size_t mean)
{
    system_.means[mean].shown = false;
    if (search_)
        search_->hideMean(mean);
}

}  // namespace app::research
