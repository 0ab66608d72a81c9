// Every template that ships is read, and holds what the sources say.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "forms/model/overloaded.h"
#include "forms/template/library.h"
#include "forms/template/template_reader.h"

namespace forms {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

const fs::path templates = fs::path(SOURCE_DIR) / "templates";

Instrument shipped(const std::string& id)
{
    const auto file = templates / "instruments" / (id + ".xml");
    return readInstrument(readTemplateFile(file), file.filename().string());
}

std::vector<fs::path> shippedFiles()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(templates))
        if (entry.path().extension() == ".xml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

class ShippedTemplate : public testing::TestWithParam<fs::path> {};

TEST_P(ShippedTemplate, IsReadAndIsCalledAsItsFile)
{
    const auto read = readTemplate(readTemplateFile(GetParam()), GetParam().filename().string());

    std::visit([](const auto& definition) { EXPECT_EQ(definition.id, GetParam().stem()); }, read);
    std::visit(Overloaded{[](const Policy& policy) { EXPECT_FALSE(policy.signedOffBy.empty()); },
                          [](const auto& definition) { EXPECT_FALSE(definition.credit.empty()); }},
               read);
}

INSTANTIATE_TEST_SUITE_P(All, ShippedTemplate, testing::ValuesIn(shippedFiles()), [](const auto& file) {
    std::string name = file.param.stem().string();
    std::replace(name.begin(), name.end(), '-', 'X');
    return name;
});

TEST(ShippedTemplates, FitTogether)
{
    TemplateLibrary library;
    library.addFolder(templates);

    EXPECT_EQ(library.faults(), std::vector<TemplateFault>{});
}

// In the order of the reflectors of the HAN.
const std::vector<std::string> bakens = {"vraag",     "eropaf",    "eigenkracht", "collectief",
                                         "informeel", "integraal", "resultaat",   "ruimte"};

std::vector<std::string> codesOf(const std::vector<Choice>& options)
{
    std::vector<std::string> codes;
    for (const auto& option : options)
        codes.push_back(option.code);
    return codes;
}

template <typename Kind>
const Kind& kindOf(const Instrument& instrument, const std::string& questionId)
{
    const auto* question = findQuestion(instrument, questionId);
    if (!question)
        throw std::logic_error("no question " + questionId);
    return std::get<Kind>(question->kind);
}

class Reflector : public testing::TestWithParam<std::string> {
protected:
    Instrument reflector = shipped(GetParam());
};

TEST_P(Reflector, HasTheEightBakensInTheirOrder)
{
    std::vector<std::string> sections;
    for (const auto& section : reflector.sections)
        if (section.id != "onderwerp")
            sections.push_back(section.id);

    EXPECT_EQ(sections, bakens);
}

TEST_P(Reflector, HasTheTwentyOneCompetencesWithTheirBakens)
{
    std::vector<std::size_t> counts;
    std::set<std::string> labels;
    for (const auto& baken : bakens) {
        const auto& options = kindOf<ChoicesKind>(reflector, baken + "-competenties").options;
        counts.push_back(options.size());
        for (const auto& option : options)
            labels.insert(option.label);
    }

    EXPECT_EQ(counts, (std::vector<std::size_t>{3, 3, 3, 2, 2, 2, 3, 3}));
    EXPECT_EQ(labels.size(), 21u);
}

TEST_P(Reflector, AsksWhetherEachBakenIsRecognisedAndTakesNothingForAnAnswer)
{
    for (const auto& baken : bakens) {
        const auto* question = findQuestion(reflector, baken + "-herkend");
        ASSERT_NE(question, nullptr) << baken;
        EXPECT_EQ(codesOf(std::get<ChoiceKind>(question->kind).options),
                  (std::vector<std::string>{"herkend", "niet", "nvt"}));
        EXPECT_FALSE(question->required);
    }
}

// One digit and one Enter for each page, and one key to send it.
TEST_P(Reflector, IsAnsweredInUnderTwentyKeyPressesBesideTheText)
{
    std::size_t keys = 1;
    for (const auto& section : reflector.sections) {
        keys += 1;
        for (const auto& question : section.questions)
            if (std::holds_alternative<ChoiceKind>(question.kind))
                keys += 1;
    }

    EXPECT_LT(keys, 20u);
}

TEST_P(Reflector, IsAnOriginalAndSaysWhatIsNot)
{
    EXPECT_EQ(reflector.status, Status::Original);
    EXPECT_NE(reflector.credit.find("voorstel"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Three, Reflector,
                         testing::Values("reflector-bakens", "reflector-transitie-figuur-2015",
                                         "reflector-transitie-bijlage-2015"),
                         [](const auto& test) { return "reflector" + std::to_string(test.index); });

TEST(ReflectorTransitie, HasSixCirclesAtTeamLevelInTheFigureEditionOnly)
{
    const auto figure = shipped("reflector-transitie-figuur-2015");
    const auto appendix = shipped("reflector-transitie-bijlage-2015");

    for (const auto& baken : bakens) {
        EXPECT_EQ(codesOf(kindOf<ChoicesKind>(figure, baken + "-transitie").options),
                  (std::vector<std::string>{"patronen", "herorienteren", "experimenteren", "verankeren",
                                            "monitoren", "managen"}));
        EXPECT_EQ(findQuestion(appendix, baken + "-transitie"), nullptr);
    }
}

TEST(ReflectorTransitie, AsksWhetherItIsAboutACasusOrAWijksituatie)
{
    for (const auto* id : {"reflector-transitie-figuur-2015", "reflector-transitie-bijlage-2015"})
        EXPECT_EQ(codesOf(kindOf<ChoiceKind>(shipped(id), "soort").options),
                  (std::vector<std::string>{"casus", "wijksituatie"}));
}

TEST(Competences, HaveTheSameCodesInEveryEdition)
{
    const auto codes = [](const std::string& id) {
        std::vector<std::vector<std::string>> all;
        for (const auto& baken : bakens)
            all.push_back(codesOf(kindOf<ChoicesKind>(shipped(id), baken + "-competenties").options));
        return all;
    };

    EXPECT_EQ(codes("reflector-bakens"), codes("reflector-transitie-figuur-2015"));
    EXPECT_EQ(codes("reflector-bakens"), codes("reflector-transitie-bijlage-2015"));
}

TEST(Partnerschapskaart, HasFiveColumnsWithBothNamingSets)
{
    const auto card = shipped("partnerschapskaart");
    std::vector<std::string> own;
    std::vector<std::string> plg;
    for (const auto& column : card.sections) {
        own.push_back(column.title);
        plg.push_back(column.otherTitles.at("plg"));
        EXPECT_FALSE(column.questions.at(0).help.empty()) << column.id;
    }

    EXPECT_EQ(own, (std::vector<std::string>{"Waarden", "Relaties", "Handelingen", "Condities", "Acties"}));
    EXPECT_EQ(plg, (std::vector<std::string>{"Waarden", "Relaties", "Handelen", "Voorwaarden", "Acties"}));
    EXPECT_EQ(card.sections[0].questions[0].label, "Ik vind het sociaal wijkteam succesvol als …");
}

TEST(Partnerschapskaart, TakesTheLastFourColumnsTogetherWhenTimeIsShort)
{
    const auto card = shipped("partnerschapskaart");

    EXPECT_EQ(card.sections[0].times.at("ruim").time, 30min);
    EXPECT_EQ(card.sections[0].times.at("krap").time, 20min);
    EXPECT_EQ(card.sections[0].times.at("krap").block, "");
    for (std::size_t column = 1; column < 5; ++column) {
        EXPECT_EQ(card.sections[column].times.at("ruim").time, 20min);
        EXPECT_EQ(card.sections[column].times.at("krap").time, 30min);
        EXPECT_EQ(card.sections[column].times.at("krap").block, card.sections[1].times.at("krap").block);
    }
}

TEST(Kantelbox, HasItsNineBoxesAndAFiveStepScaleThatMayStayEmpty)
{
    const auto box = shipped("kantelbox");

    EXPECT_EQ(kindOf<InfoKind>(box, "afspraken").source, InfoKind::Source::ActionCard);
    EXPECT_EQ(kindOf<ScaleKind>(box, "hoe-ver").points.size(), 5u);
    for (const auto& section : box.sections)
        for (const auto& question : section.questions)
            EXPECT_FALSE(question.required) << question.id;
    for (const auto* id : {"vraag", "eerder", "nu", "wie-inwoner", "wie-netwerk", "wie-buurt", "wie-wijkteam",
                           "wie-specialist", "veranderd", "waardoor", "ik-leer", "team-leert", "signaal"})
        EXPECT_EQ(findQuestion(box, id)->role, Role::FreeText) << id;
    for (const auto* id : {"baken-hielp", "baken-bleef-liggen"})
        EXPECT_EQ(codesOf(kindOf<ChoiceKind>(box, id).options), bakens);
}

TEST(Actiekaart, HasAtMostFiveActionsWithTheThreePurposeQuestions)
{
    const auto card = shipped("actiekaart");
    const auto& actions = kindOf<TableKind>(card, "acties");
    std::vector<std::string> columns;
    for (const auto& column : actions.columns)
        columns.push_back(column.id);

    EXPECT_EQ(actions.maxRows, 5u);
    EXPECT_EQ(columns,
              (std::vector<std::string>{"wat", "met_wie", "wanneer", "waarom", "opleveren", "gelukt"}));
    EXPECT_NE(findQuestion(card, "meenemen"), nullptr);
    EXPECT_NE(findQuestion(card, "loslaten"), nullptr);
    EXPECT_TRUE(std::holds_alternative<DateKind>(findQuestion(card, "terugkomen")->kind));
}

TEST(Dialoogkaart, AsksForAnIdeaAndMayStayUnsigned)
{
    const auto card = shipped("dialoogkaart");

    EXPECT_TRUE(kindOf<TextKind>(card, "idee").longText);
    EXPECT_EQ(codesOf(kindOf<ChoiceKind>(card, "baken").options), bakens);
    EXPECT_EQ(findQuestion(card, "van")->role, Role::Direct);
    EXPECT_FALSE(findQuestion(card, "van")->required);
}

class Questionnaire : public testing::TestWithParam<std::string> {
protected:
    Instrument questionnaire = shipped(GetParam());
};

TEST_P(Questionnaire, IsAProposalThatNamesItsSourceAndItsKey)
{
    EXPECT_EQ(questionnaire.status, Status::Proposal);
    EXPECT_NE(questionnaire.credit.find("2015"), std::string::npos);
    EXPECT_NE(questionnaire.credit.find("voorstel"), std::string::npos);
    ASSERT_FALSE(questionnaire.scores.empty());
    for (const auto& score : questionnaire.scores)
        EXPECT_FALSE(score.keyVersion.empty()) << score.id;
}

TEST_P(Questionnaire, HasPagesThatFitOnAScreenAndNoTextToType)
{
    for (const auto& section : questionnaire.sections) {
        EXPECT_LE(section.questions.size(), 8u) << section.id;
        for (const auto& question : section.questions)
            EXPECT_NE(question.role, Role::FreeText) << question.id;
    }
}

TEST_P(Questionnaire, ForcesNobodyToAnswer)
{
    EXPECT_EQ(openProblems(questionnaire, {}), std::vector<Problem>{});
}

INSTANTIATE_TEST_SUITE_P(Four, Questionnaire,
                         testing::Values("groepsdynamica", "baken-stellingen", "transitiecompetenties",
                                         "teamthermometer"),
                         [](const auto& test) { return "questionnaire" + std::to_string(test.index); });

std::vector<std::string> idsIn(const Instrument& instrument)
{
    std::vector<std::string> ids;
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions)
            ids.push_back(question.id);
    return ids;
}

TEST(Groepsdynamica, AsksOfTwelveStatementsAlsoHowImportantTheyAre)
{
    const auto ids = idsIn(shipped("groepsdynamica"));

    ASSERT_EQ(ids.size(), 24u);
    for (std::size_t statement = 0; statement < 12; ++statement)
        EXPECT_EQ(ids[statement + 12], "belang-" + ids[statement]);
}

TEST(Groepsdynamica, IsSensitiveWhereItJudgesColleaguesOrTheTeamLeader)
{
    const auto questionnaire = shipped("groepsdynamica");
    for (const auto* id :
         {"aanspreken", "subgroepen", "veilig", "meningsverschil", "leider-advies", "leider-problemen"})
        EXPECT_EQ(findQuestion(questionnaire, id)->role, Role::Sensitive) << id;
}

TEST(BakenStellingen, AreTwentyTwoAndCountOnceEach)
{
    const auto questionnaire = shipped("baken-stellingen");
    const auto ids = idsIn(questionnaire);
    std::multiset<std::string> counted;
    for (const auto& score : questionnaire.scores)
        for (const auto& item : score.items)
            counted.insert(item.questionId);

    EXPECT_EQ(ids.size(), 22u);
    EXPECT_EQ(counted, (std::multiset<std::string>{ids.begin(), ids.end()}));
}

TEST(Transitiecompetenties, AskForTwoMarksOfFourteen)
{
    const auto questionnaire = shipped("transitiecompetenties");
    const auto ids = idsIn(questionnaire);

    EXPECT_EQ(ids.size(), 14u);
    for (const auto& id : ids)
        EXPECT_TRUE(kindOf<GradeKind>(questionnaire, id).asksWanted) << id;
}

TEST(Teamthermometer, KeepsNeutralAndNotApplicableApart)
{
    const auto thermometer = shipped("teamthermometer");
    const auto ids = idsIn(thermometer);

    EXPECT_EQ(ids.size(), 16u);
    for (const auto& id : ids) {
        const auto& scale = kindOf<ScaleKind>(thermometer, id);
        EXPECT_TRUE(scale.mayBeNotApplicable) << id;
        EXPECT_EQ(scale.points.at(2).label, "neutraal") << id;
    }
}

}  // namespace
}  // namespace forms
