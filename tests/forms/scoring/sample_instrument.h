// A form with one question of each kind that can be reckoned with.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "forms/model/instrument.h"

namespace forms {

inline Question questionOf(const std::string& id, QuestionKind kind)
{
    Question question;
    question.id = id;
    question.kind = std::move(kind);
    return question;
}

inline std::vector<Choice> fivePoints()
{
    return {{"0", "oneens", {}}, {"1", "", {}}, {"2", "", {}}, {"3", "", {}}, {"4", "eens", {}}};
}

inline Instrument sampleInstrument()
{
    Instrument instrument;
    instrument.id = "voorbeeld";
    Section section;
    section.id = "s";
    section.questions = {
        questionOf("schaal", ScaleKind{fivePoints(), true}),
        questionOf("tweede", ScaleKind{fivePoints(), true}),
        questionOf("getal", NumberKind{-10, 30, 1, {}}),
        questionOf("cijfer", GradeKind{true}),
        questionOf("polen", BipolarKind{"links", "rechts", true}),
        questionOf("keuze", ChoiceKind{{{"ja", "Ja", {}}, {"nee", "Nee", {}}, {"nvt", "N.v.t.", {}}}}),
        questionOf("klasse", ChoiceKind{{{"30", "", {}}, {"10", "", {}}, {"20", "", {}}}}),
        questionOf("kruisjes", ChoicesKind{{{"a", "", {}}, {"b", "", {}}, {"c", "", {}}}, {}}),
        questionOf("tekst", TextKind{}),
        questionOf("soms", ScaleKind{fivePoints(), false}),
    };
    section.questions.back().when = Condition{"keuze", "ja"};
    instrument.sections = {section};
    return instrument;
}

inline Score meanOf(std::vector<Score::Item> items, std::size_t minimum = 1)
{
    Score score;
    score.id = "samen";
    score.keyVersion = "voorbeeld 1";
    score.items = std::move(items);
    score.minimumAnswered = minimum;
    return score;
}

}  // namespace forms
