// An invented instrument with every kind of question, and a policy that says how coarse its indirect ones
// become.
#pragma once

#include "forms/model/instrument.h"
#include "forms/model/policy.h"

namespace tests {

inline forms::Question question(const std::string& id, forms::QuestionKind kind,
                                forms::Role role = forms::Role::Plain)
{
    forms::Question made;
    made.id = id;
    made.label = "Vraag " + id;
    made.kind = std::move(kind);
    made.role = role;
    made.exportName = "v_" + id;
    return made;
}

inline forms::Instrument sampleInstrument(int version = 1)
{
    using forms::Role;
    const std::vector<forms::Choice> functions = {
        {"mw", "maatschappelijk werker", ""}, {"ow", "opbouwwerker", ""}, {"wv", "wijkverpleegkundige", ""}};
    const std::vector<forms::Choice> points = {{"1", "oneens", ""}, {"2", "neutraal", ""}, {"3", "eens", ""}};
    forms::Instrument made;
    made.id = "proef";
    made.version = version;
    made.title = "Proefvragenlijst";
    made.credit = "Verzonnen voor de tests";
    made.subject = forms::Subject::Team;
    forms::Section section;
    section.id = "alles";
    section.title = "Alles";
    section.questions = {
        question("naam", forms::TextKind{}, Role::Direct),
        question("leeftijd", forms::NumberKind{16, 80, 0, "jaar"}, Role::Indirect),
        question("functie", forms::ChoiceKind{functions}, Role::Indirect),
        question("herkomst", forms::NumberKind{0, 9, 0, ""}, Role::Indirect),
        question("ruimte", forms::ScaleKind{points, true}),
        question("verzuim", forms::ChoiceKind{{{"ja", "Ja", ""}, {"nee", "Nee", ""}, {"nvt", "N.v.t.", ""}}},
                 Role::Sensitive),
        question("saldo", forms::NumberKind{-50, 50, 1, "punten"}),
        question("kosten", forms::MoneyKind{}),
        question("dag", forms::DateKind{}),
        question("bakens", forms::ChoicesKind{{{"vraag", "De vraag", ""}, {"eropaf", "Eropaf", ""}}, {}}),
        question("spanning", forms::BipolarKind{"los", "vast", true}),
        question("cijfer", forms::GradeKind{true}),
        question("acties", forms::TableKind{{{"wat", "Wat", forms::TextKind{}, false}}, 5}, Role::FreeText),
        question("verhaal", forms::TextKind{true, 500}, Role::FreeText),
        question("uitleg", forms::InfoKind{}),
    };
    section.questions[6].when = forms::Condition{"verzuim", "ja"};
    made.sections = {section};
    return made;
}

inline forms::Policy samplePolicy()
{
    forms::Policy made;
    made.id = "onderzoek";
    made.title = "Onderzoek";
    made.signedOffBy = "FG van de proefgemeente";
    made.allowsRows = true;
    made.rows.bands = {{"v_leeftijd", 10, 20, 60}};
    made.rows.groupings = {{"v_functie", "overig", {{"sociaal werk", {"mw", "ow"}}}}};
    return made;
}

}  // namespace tests
