// A figure about fewer than five people is not a number (method.md 9.5). That is held by types: a figure of a
// group can be read only after a threshold was named, and what comes out then is either the figure or TooFew.
#pragma once

#include <cstddef>
#include <utility>
#include <variant>

#include "forms/model/policy.h"

namespace forms {

// From how many different people a figure may be shown. Throws std::invalid_argument below the floor, which
// no policy can lower.
class Threshold {
public:
    explicit Threshold(int people = lowestThreshold);
    std::size_t people() const { return people_; }

private:
    std::size_t people_;
};

// Stands where a figure would: te weinig antwoorden. It holds nothing, not even how many there were.
struct TooFew {
    bool operator==(const TooFew&) const = default;
};

template <typename Figure>
using Shown = std::variant<TooFew, Figure>;

// A figure and how many different people it stands on; somebody who filled in five forms is one person.
template <typename Figure>
class Guarded {
public:
    Guarded(Figure figure, std::size_t people) : figure_(std::move(figure)), people_(people) {}

    Shown<Figure> shown(Threshold threshold) const
    {
        if (people_ < threshold.people())
            return TooFew{};
        return figure_;
    }

    // For disclosure control, which has to reckon with what it hides. Never for showing.
    const Figure& beforeDisclosureControl() const { return figure_; }
    std::size_t peopleBeforeDisclosureControl() const { return people_; }

private:
    Figure figure_;
    std::size_t people_;
};

}  // namespace forms
