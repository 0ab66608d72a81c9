#include "forms/scoring/rounds_over_time.h"

namespace forms {
namespace {

RoundLengths lengthsIn(const Period& period, const std::vector<RoundTime>& rounds)
{
    RoundLengths lengths;
    for (const auto& round : rounds) {
        if (!isIn(period, round.heldAt))
            continue;
        ++lengths.rounds;
        lengths.taken += round.taken;
        lengths.planned += round.planned;
        if (std::chrono::floor<std::chrono::seconds>(round.taken) <= round.planned)
            ++lengths.withinPlan;
    }
    const auto count = static_cast<std::chrono::milliseconds::rep>(lengths.rounds);
    lengths.taken /= count;
    lengths.planned /= count;
    return lengths;
}

}  // namespace

std::vector<PeriodFigure<RoundLengths>> roundsOverTime(const std::vector<RoundTime>& rounds,
                                                       Threshold threshold)
{
    std::vector<Deed> deeds;
    for (const auto& round : rounds)
        deeds.push_back({round.heldAt, round.round});
    std::vector<PeriodFigure<RoundLengths>> all;
    for (const auto& period : periodsOf(deeds, threshold)) {
        const auto lengths = lengthsIn(period, rounds);
        all.push_back({period, Guarded(lengths, lengths.rounds).shown(threshold)});
    }
    return all;
}

}  // namespace forms
