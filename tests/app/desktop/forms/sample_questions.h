// Questions of every kind, for tests.
#pragma once

#include "forms/model/instrument.h"

namespace app::desktop::tests {

inline forms::Question asking(const std::string& id, const std::string& label, forms::QuestionKind kind)
{
    forms::Question question;
    question.id = id;
    question.label = label;
    question.kind = std::move(kind);
    return question;
}

inline std::vector<forms::Choice> recognised()
{
    return {{"herkend", "Herkend", ""}, {"niet", "Niet herkend", ""}, {"nvt", "Niet van toepassing", ""}};
}

inline std::vector<forms::Choice> points()
{
    return {{"1", "nog niet", ""}, {"2", "een begin", ""}, {"3", "deels", ""}};
}

inline forms::TableKind actions()
{
    return {{{"wat", "Wat ga ik doen", forms::TextKind{false, 80}, true},
             {"uren", "Uren", forms::NumberKind{0, 40, 1, ""}, false},
             {"wanneer", "Wanneer", forms::DateKind{}, false},
             {"klaar", "Klaar", forms::ChoiceKind{{{"ja", "ja", ""}, {"nee", "nee", ""}}}, false}},
            3};
}

}  // namespace app::desktop::tests
