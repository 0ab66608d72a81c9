#include "app/sheets/content/entry_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

using namespace std::chrono;

using tests::shipped;

forms::Question question(const char* id, const char* label, forms::QuestionKind kind)
{
    forms::Question made;
    made.id = id;
    made.label = label;
    made.kind = std::move(kind);
    return made;
}

const std::vector<forms::Choice> points = {{"0", "nooit", ""}, {"1", "soms", ""}, {"2", "vaak", ""}};

// One question of every kind.
forms::Instrument everyKind()
{
    forms::Instrument instrument;
    instrument.title = "Proefformulier";
    instrument.credit = "Bron: niemand.";
    forms::Section all{"alles", "Alles", "Vul in wat past.", false, {}, {}, {}};
    all.questions = {
        question("tekst", "Tekst", forms::TextKind{}),
        question("getal", "Getal", forms::NumberKind{0, 10000, 1, "uur"}),
        question("geld", "Geld", forms::MoneyKind{}),
        question("datum", "Datum", forms::DateKind{}),
        question("keuze", "Keuze", forms::ChoiceKind{points}),
        question("keuzes", "Keuzes", forms::ChoicesKind{points, {}}),
        question("schaal", "Schaal", forms::ScaleKind{points, true}),
        question("polen", "Polen", forms::BipolarKind{"alleen", "samen", true}),
        question("pool", "Pool", forms::BipolarKind{"dicht", "open", false}),
        question("cijfer", "Cijfer", forms::GradeKind{true}),
        question("rapport", "Rapport", forms::GradeKind{false}),
        question("tabel", "Tabel",
                 forms::TableKind{{{"wie", "Wie", forms::TextKind{}, false},
                                   {"uren", "Uren", forms::NumberKind{}, false},
                                   {"wanneer", "Wanneer", forms::DateKind{}, false}},
                                  5}),
        question("uitleg", "Uitleg", forms::InfoKind{forms::InfoKind::Source::Text, "Lees dit even."})};
    auto more = question("meer", "Meer over vaak", forms::TextKind{});
    more.when = forms::Condition{"keuze", "2"};
    all.questions.push_back(more);
    forms::Section matrix{"matrix", "Hoe vaak?", "", true, {}, {}, {}};
    matrix.questions = {question("m1", "Wij vragen door", forms::ScaleKind{points, true}),
                        question("m2", "Wij gaan eropaf", forms::ScaleKind{points, true})};
    auto hidden = question("m3", "Alleen bij vaak", forms::ScaleKind{points, true});
    hidden.when = forms::Condition{"m1", "2"};
    matrix.questions.push_back(hidden);
    instrument.sections = {all, matrix};
    return instrument;
}

forms::Answers everyAnswer()
{
    return {{"tekst", std::string("eerste regel\ntweede regel")},
            {"getal", 1234.5},
            {"geld", forms::Money{-123456705}},
            {"datum", forms::Date{December / 1 / 2026}},
            {"keuze", forms::Option{"1"}},
            {"keuzes", forms::Options{{"0", "2"}}},
            {"schaal", forms::Option{forms::notApplicable}},
            {"polen", forms::Marks{2, 4}},
            {"pool", forms::Marks{5, {}}},
            {"cijfer", forms::Marks{6, 8}},
            {"rapport", forms::Marks{7, {}}},
            {"tabel", forms::Rows{{{{"wie", std::string("buren")}, {"uren", 3.0}},
                                   {},
                                   {{"wanneer", forms::Date{March / 3 / 2027}}}}}},
            {"m1", forms::Option{"1"}},
            {"m2", forms::Option{forms::notApplicable}}};
}

std::string text(const forms::Instrument& instrument, const forms::Answers& answers,
                 const forms::RoundRecord* round = nullptr)
{
    return tests::textOf(entrySheet(instrument, answers, {"Wijkteam De Linde", "casus C-7KQ4"}, round));
}

TEST(EntrySheet, ShowsAnAnswerOfEveryKind)
{
    tests::expectGolden(text(everyKind(), everyAnswer()), "entry_sheet_every_kind.txt");
}

TEST(EntrySheet, SaysWhatWasNotFilledIn)
{
    const auto all = text(everyKind(), {});

    EXPECT_NE(all.find("Tekst: niet ingevuld"), std::string::npos);
    EXPECT_NE(all.find("Cijfer: niet ingevuld"), std::string::npos);
    EXPECT_NE(all.find("== Tabel\nniet ingevuld"), std::string::npos);
    EXPECT_EQ(all.find("[x]"), std::string::npos);
}

TEST(EntrySheet, LeavesOutWhatWasNotAsked)
{
    auto answers = everyAnswer();
    for (const auto* label : {"Meer over vaak", "Alleen bij vaak"})
        EXPECT_EQ(text(everyKind(), answers).find(label), std::string::npos) << label;

    answers["keuze"] = forms::Option{"2"};
    answers["m1"] = forms::Option{"2"};
    for (const auto* label : {"Meer over vaak", "Alleen bij vaak"})
        EXPECT_NE(text(everyKind(), answers).find(label), std::string::npos) << label;
}

TEST(EntrySheet, SurvivesAnswersOfTheWrongType)
{
    auto answers = everyAnswer();
    for (auto& [id, answer] : answers)
        answer = id == "tekst" ? forms::Answer{1.0} : forms::Answer{std::string("fout")};

    EXPECT_NE(text(everyKind(), answers).find("Getal: niet ingevuld"), std::string::npos);
}

TEST(EntrySheet, WritesTheNamesOfShortLabelsInsteadOfALegend)
{
    forms::Instrument instrument;
    auto asked =
        question("clusters", "Welke clusters?",
                 forms::ChoicesKind{{{"a", "1", "Patronen herkennen"}, {"b", "2", "Monitoren"}}, {}});
    asked.help = "1 Patronen herkennen · 2 Monitoren";
    instrument.sections = {{"s", "Clusters", "", false, {}, {}, {asked}}};

    EXPECT_NE(text(instrument, {{"clusters", forms::Options{{"b"}}}})
                  .find("Welke clusters?: [ ] 1 – Patronen herkennen / [x] 2 – Monitoren\n"),
              std::string::npos);
}

TEST(EntrySheet, ShowsAKantelboxWithWhatWasAgreedInTheRound)
{
    const auto round = tests::sampleRound();
    const forms::Answers answers = {
        {"vraag", std::string("Zij zocht geen hulp, maar iemand die haar mist als ze er niet is.")},
        {"hoe-ver", forms::Option{"3"}},
        {"baken-hielp", forms::Option{"informeel"}},
        {"wie-buurt", std::string("de buurvrouw belt, en twee vrijwilligers van de speeltuin")}};

    const auto all = text(shipped("kantelbox"), answers, &round);

    EXPECT_NE(all.find("> Hoe krijg ik de buren erbij zonder dat het als toezicht voelt?"),
              std::string::npos);
    EXPECT_NE(all.find("koffie drinken en vragen wat zij ziet / Waarom: zij is er elke dag"),
              std::string::npos);
    EXPECT_NE(all.find("Zij zocht geen hulp"), std::string::npos);
    EXPECT_NE(all.find(": Grotendeels\n"), std::string::npos);
    EXPECT_NE(all.find(": Formeel en informeel in optimale verhouding\n"), std::string::npos);
}

TEST(EntrySheet, PutsTheBakensOfAReflectorInOneTable)
{
    const forms::Answers answers = {{"vraag-herkend", forms::Option{"herkend"}},
                                    {"vraag-competenties", forms::Options{{"doorvragen"}}},
                                    {"vraag-toelichting", std::string("Ik vroeg door tot het stil werd.")},
                                    {"ruimte-herkend", forms::Option{"nvt"}}};

    tests::expectGolden(text(shipped("reflector-bakens"), answers), "entry_sheet_reflector.txt");
}

TEST(EntrySheet, SaysThatThereIsNoActionCard)
{
    EXPECT_NE(text(shipped("kantelbox"), {}).find("Bij deze casus is geen actiekaart."), std::string::npos);
}

class ShippedEntrySheetTest : public testing::TestWithParam<const char*> {};

TEST_P(ShippedEntrySheetTest, ShowsEverySectionAndItsSource)
{
    const auto instrument = shipped(GetParam());

    const auto all = text(instrument, {});

    EXPECT_NE(all.find(instrument.credit), std::string::npos);
    EXPECT_EQ(all.find("Dit formulier is een voorstel.") != std::string::npos,
              instrument.status == forms::Status::Proposal);
    for (const auto& section : instrument.sections) {
        EXPECT_NE(all.find(section.title), std::string::npos) << section.title;
        for (const auto& asked : section.questions)
            if (!asked.when) {
                EXPECT_NE(all.find(asked.label), std::string::npos) << asked.label;
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Instruments, ShippedEntrySheetTest,
                         testing::Values("actiekaart", "dialoogkaart", "kantelbox", "partnerschapskaart",
                                         "reflector-bakens", "reflector-transitie-bijlage-2015",
                                         "reflector-transitie-figuur-2015"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', 'X');
                             return name;
                         });

}  // namespace
}  // namespace app::sheets
