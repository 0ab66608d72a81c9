#include "app/sheets/content/answer_cell.h"

#include <algorithm>

#include "app/sheets/content/answer_words.h"
#include "app/sheets/content/wording.h"
#include "forms/model/overloaded.h"

namespace app::sheets {

Cell ticksOf(const forms::ChoicesKind& kind, const forms::Answer& answer)
{
    const auto* options = std::get_if<forms::Options>(&answer);
    Cell ticks;
    for (const auto& option : kind.options) {
        const bool ticked = options && std::find(options->codes.begin(), options->codes.end(), option.code) !=
                                           options->codes.end();
        ticks.push_back(Tick{ticked, nameOf(option)});
    }
    return ticks;
}

Cell wordsOrNothing(const std::string& words)
{
    return words.empty() ? Cell{Text{wording::notAnswered, Emphasis::Quiet}} : Cell{Text{words}};
}

Cell answerCell(const forms::QuestionKind& kind, const forms::Answer& answer)
{
    return std::visit(forms::Overloaded{
                          [&](const forms::ChoicesKind& choices) { return ticksOf(choices, answer); },
                          [](const forms::BipolarKind&) { return Cell{}; },
                          [](const forms::TableKind&) { return Cell{}; },
                          [](const forms::InfoKind&) { return Cell{}; },
                          [&](const auto& simple) { return wordsOrNothing(wordsFor(simple, answer)); },
                      },
                      kind);
}

}  // namespace app::sheets
