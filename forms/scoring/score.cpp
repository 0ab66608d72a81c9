#include "forms/scoring/score.h"

namespace forms {

Measure scoreOf(const Instrument& instrument, const Score& score, const Answers& answers)
{
    double sum = 0;
    std::size_t answered = 0;
    bool leftBlank = false;
    for (const auto& item : score.items) {
        const auto measure = measureOf(instrument, item, answers);
        if (const auto* number = std::get_if<double>(&measure)) {
            sum += *number;
            ++answered;
        } else if (std::get<Missing>(measure) == Missing::NotFilledIn) {
            leftBlank = true;
        }
    }
    if (answered == 0 || answered < score.minimumAnswered)
        return leftBlank ? Missing::NotFilledIn : Missing::NotApplicable;
    const double raw = score.method == Score::Method::Mean ? sum / static_cast<double>(answered) : sum;
    return score.rescale ? rescaled(raw, *score.rescale) : raw;
}

double rescaled(double number, const Score::Rescale& rescale)
{
    return rescale.toLow + (number - rescale.fromLow) * (rescale.toHigh - rescale.toLow) /
                               (rescale.fromHigh - rescale.fromLow);
}

}  // namespace forms
