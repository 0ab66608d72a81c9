#include "forms/scoring/score_tally.h"

#include <algorithm>
#include <stdexcept>

#include "forms/scoring/score.h"

namespace forms {
namespace {

const Score& scoreIn(const Instrument& instrument, const std::string& scoreId)
{
    const auto found = std::find_if(instrument.scores.begin(), instrument.scores.end(),
                                    [&](const Score& score) { return score.id == scoreId; });
    if (found == instrument.scores.end())
        throw std::invalid_argument("the instrument has no score " + scoreId);
    return *found;
}

}  // namespace

ScoreTally::ScoreTally(const Instrument& instrument, const std::string& scoreId)
    : instrument_(instrument), score_(scoreIn(instrument, scoreId))
{
}

void ScoreTally::add(const Person& person, const Answers& answers)
{
    const auto value = scoreOf(instrument_, score_, answers);
    if (const auto* reason = std::get_if<Missing>(&value)) {
        missing_.add(*reason);
        return;
    }
    values_.push_back(std::get<double>(value));
    people_.insert(person);
}

Guarded<ScoreFigures> ScoreTally::figures() const
{
    return {{spreadOf(values_), missing_, score_.keyVersion}, people_.size()};
}

}  // namespace forms
