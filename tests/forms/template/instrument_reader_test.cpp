// Every kind of question, and what a reader gives for it.
#include <gtest/gtest.h>

#include "forms/template/template_reader.h"
#include "tests/forms/template/faulty_template.h"

namespace forms {
namespace {

using namespace std::chrono;

Question only(const std::string& xml)
{
    return readInstrument(section(xml), "i.xml").sections.at(0).questions.at(0);
}

template <typename Kind>
Kind kindOf(const std::string& xml)
{
    return std::get<Kind>(only(xml).kind);
}

std::vector<Choice> xAndY()
{
    return {{"x", "Eén", "de eerste"}, {"y", "Twee", ""}};
}

const std::string options = R"(<option code="x" help="de eerste">Eén</option><option code="y">Twee</option>)";

TEST(InstrumentReader, ReadsTheHead)
{
    const auto read = readInstrument(R"(<instrument id="mijn-vorm" version="12" title="Mijn &amp; jouw vorm"
        status="origineel" subject="own-practice" credit="Bron">
        <section id="s" title="Deel" help="Uitleg"><info id="n" label="Let op">Rustig aan</info></section>
        </instrument>)",
                                     "i.xml");

    EXPECT_EQ(read.id, "mijn-vorm");
    EXPECT_EQ(read.version, 12);
    EXPECT_EQ(read.title, "Mijn & jouw vorm");
    EXPECT_EQ(read.credit, "Bron");
    EXPECT_EQ(read.status, Status::Original);
    EXPECT_EQ(read.subject, Subject::OwnPractice);
    EXPECT_EQ(read.sections.at(0).help, "Uitleg");
}

TEST(InstrumentReader, ReadsWhatEveryQuestionHas)
{
    const auto read = only(R"(<grade id="g" label="Cijfer" help="0 tot 10" required="yes" role="sensitive"
                                     export="cijfer.1"/>)");

    EXPECT_EQ(read.id, "g");
    EXPECT_EQ(read.label, "Cijfer");
    EXPECT_EQ(read.help, "0 tot 10");
    EXPECT_TRUE(read.required);
    EXPECT_EQ(read.role, Role::Sensitive);
    EXPECT_EQ(read.exportName, "cijfer.1");
    EXPECT_EQ(read.when, std::nullopt);
}

TEST(InstrumentReader, ReadsTextOfOneLineAndOfMore)
{
    const auto line = kindOf<TextKind>(R"(<text id="q" label="Q" export="q"/>)");
    const auto lines = kindOf<TextKind>(R"(<text id="q" label="Q" long="yes" max="600" export="q"/>)");

    EXPECT_FALSE(line.longText);
    EXPECT_EQ(line.maxLength, 200u);
    EXPECT_TRUE(lines.longText);
    EXPECT_EQ(lines.maxLength, 600u);
}

TEST(InstrumentReader, ReadsNumbersMoneyAndDates)
{
    const auto number = kindOf<NumberKind>(
        R"(<number id="q" label="Q" min="-0.5" max="24" decimals="1" unit="uur" export="q"/>)");
    const auto money = kindOf<MoneyKind>(R"(<money id="q" label="Q" min="5" max="10000" export="q"/>)");
    const auto date = kindOf<DateKind>(R"(<date id="q" label="Q" earliest="2026-02-28" export="q"/>)");

    EXPECT_EQ(number.minimum, -0.5);
    EXPECT_EQ(number.maximum, 24);
    EXPECT_EQ(number.decimals, 1);
    EXPECT_EQ(number.unit, "uur");
    EXPECT_EQ(money.minimum, Money{500});
    EXPECT_EQ(money.maximum, Money{1'000'000});
    EXPECT_EQ(date.earliest, Date(2026y / 2 / 28));
    EXPECT_EQ(date.latest, std::nullopt);
}

TEST(InstrumentReader, ReadsOptions)
{
    const auto choice = kindOf<ChoiceKind>(R"(<choice id="q" label="Q" export="q">)" + options + "</choice>");
    const auto choices =
        kindOf<ChoicesKind>(R"(<choices id="q" label="Q" at-most="1" export="q">)" + options + "</choices>");

    EXPECT_EQ(choice.options, xAndY());
    EXPECT_EQ(choices.options, xAndY());
    EXPECT_EQ(choices.atMost, 1u);
}

TEST(InstrumentReader, ReadsScalesPolesAndGrades)
{
    const auto scale = kindOf<ScaleKind>(
        R"(<scale id="q" label="Q" na="yes" export="q"><point code="0">nee</point><point code="1">ja</point></scale>)");
    const auto poles =
        kindOf<BipolarKind>(R"(<bipolar id="q" label="Q" left="los" right="vast" wanted="yes" export="q"/>)");

    EXPECT_EQ(scale.points, (std::vector<Choice>{{"0", "nee", ""}, {"1", "ja", ""}}));
    EXPECT_TRUE(scale.mayBeNotApplicable);
    EXPECT_EQ(poles.left, "los");
    EXPECT_EQ(poles.right, "vast");
    EXPECT_TRUE(poles.asksWanted);
    EXPECT_TRUE(kindOf<GradeKind>(R"(<grade id="q" label="Q" wanted="yes" export="q"/>)").asksWanted);
}

TEST(InstrumentReader, ReadsTablesOfSimpleKinds)
{
    const auto table = kindOf<TableKind>(R"(<table id="q" label="Q" rows="5" export="q">
        <text id="wat" label="Wat" required="yes" max="40"/>
        <number id="uren" label="Uren" min="0" max="8"/>
        <choice id="soort" label="Soort">)" +
                                         options + "</choice></table>");

    EXPECT_EQ(table.maxRows, 5u);
    ASSERT_EQ(table.columns.size(), 3u);
    EXPECT_TRUE(table.columns[0].required);
    EXPECT_EQ(std::get<TextKind>(table.columns[0].kind).maxLength, 40u);
    EXPECT_EQ(std::get<NumberKind>(table.columns[1].kind).maximum, 8);
    EXPECT_EQ(std::get<ChoiceKind>(table.columns[2].kind).options, xAndY());
}

TEST(InstrumentReader, ReadsInfoOfItsOwnOrFromTheActionCard)
{
    const auto own = kindOf<InfoKind>("<info id=\"n\" label=\"N\">Lees\n   rustig.</info>");
    const auto card = kindOf<InfoKind>(R"(<info id="n" label="N" from="actiekaart"/>)");

    EXPECT_EQ(own.source, InfoKind::Source::Text);
    EXPECT_EQ(own.text, "Lees rustig.");
    EXPECT_EQ(card.source, InfoKind::Source::ActionCard);
}

TEST(InstrumentReader, GivesTheRowsOfAMatrixTheirSharedScale)
{
    const auto matrix = readInstrument(instrument(R"(<matrix id="m" title="Stellingen">
        <scale><point code="0">oneens</point><point code="1">eens</point></scale>
        <row id="r1" label="We hebben tijd" export="r1"/>
        <row id="r2" label="We leren" export="r2" when="r1=1"/></matrix>)"),
                                       "i.xml")
                            .sections.at(0);

    EXPECT_TRUE(matrix.matrix);
    ASSERT_EQ(matrix.questions.size(), 2u);
    for (const auto& row : matrix.questions)
        EXPECT_EQ(std::get<ScaleKind>(row.kind).points.size(), 2u);
    EXPECT_EQ(matrix.questions[1].when, (Condition{"r1", "1"}));
}

TEST(InstrumentReader, TakesTextForFreeTextAndTheRestForPlainUnlessToldOtherwise)
{
    EXPECT_EQ(only(R"(<text id="q" label="Q" export="q"/>)").role, Role::FreeText);
    EXPECT_EQ(only(R"(<text id="q" label="Q" role="direct" export="q"/>)").role, Role::Direct);
    EXPECT_EQ(only(R"(<table id="q" label="Q" rows="1" export="q"><text id="k" label="K"/></table>)").role,
              Role::FreeText);
    EXPECT_EQ(only(R"(<grade id="q" label="Q" export="q"/>)").role, Role::Plain);
    EXPECT_EQ(only(R"(<date id="q" label="Q" role="indirect" export="q"/>)").role, Role::Indirect);
}

TEST(InstrumentReader, LetsConditionsPointForwardAndAtTicksScalesAndNumbers)
{
    const auto read = readInstrument(section(R"(
        <text id="eerst" label="E" when="kruisjes=x" export="e"/>
        <choices id="kruisjes" label="K" export="k">)" +
                                             options + R"(</choices>
        <scale id="schaal" label="S" na="yes" export="s"><point code="0">nee</point><point code="1">ja</point></scale>
        <number id="aantal" label="A" min="0" max="9" export="a"/>
        <text id="dan" label="D" when=" schaal = nvt " export="d"/>
        <text id="ten-slotte" label="T" when="aantal=3" export="t"/>)"),
                                     "i.xml");

    const Answers answers = {{"kruisjes", Options{{"y", "x"}}}, {"schaal", Option{"nvt"}}, {"aantal", 3.0}};
    for (const auto* id : {"eerst", "dan", "ten-slotte"})
        EXPECT_TRUE(isAsked(read, *findQuestion(read, id), answers)) << id;
}

TEST(InstrumentReader, ReadsScoresWithTheirKey)
{
    const auto score =
        readInstrument(scored(R"(<score id="z" label="Samen" key="2015 gepubliceerd" method="mean"
        minimum="1"><rescale from-low="0" from-high="5" to-low="0" to-high="1"/>
        <item question="n" reversed="yes"/></score>)"),
                       "i.xml")
            .scores.at(0);

    EXPECT_EQ(score.id, "z");
    EXPECT_EQ(score.label, "Samen");
    EXPECT_EQ(score.keyVersion, "2015 gepubliceerd");
    EXPECT_EQ(score.method, Score::Method::Mean);
    EXPECT_EQ(score.minimumAnswered, 1u);
    ASSERT_TRUE(score.rescale);
    EXPECT_EQ(score.rescale->fromHigh, 5);
    EXPECT_EQ(score.items.at(0).questionId, "n");
    EXPECT_TRUE(score.items.at(0).reversed);
}

TEST(InstrumentReader, ReadsWhichMarkAScoreCountsAndWhatItsReaderMustKnow)
{
    const auto scores = readInstrument(section(R"(<grade id="g" label="G" wanted="yes" export="g"/></section>
        <score id="nu" label="Nu" key="k" method="mean"><item question="g"/></score>
        <score id="straks" label="Straks" key="k" method="mean"><item question="g" mark="wanted"/></score>
        <score id="groei" label="Groei" note="Let op" key="k" method="mean"><item question="g" mark="gap"/></score>
        <section id="u" title="U"><text id="t" label="T" export="t"/>)"),
                                       "i.xml")
                            .scores;

    EXPECT_EQ(scores.at(0).items.at(0).mark, Score::Mark::Now);
    EXPECT_EQ(scores.at(1).items.at(0).mark, Score::Mark::Wanted);
    EXPECT_EQ(scores.at(2).items.at(0).mark, Score::Mark::Gap);
    EXPECT_EQ(scores.at(2).note, "Let op");
    EXPECT_EQ(scores.at(0).note, "");
}

TEST(InstrumentReader, TellsAllFaultsAtOnceInTheOrderOfTheirLines)
{
    try {
        static_cast<void>(readInstrument(section("<text id=\"q\" label=\"Q\" export=\"1\"/>\n"
                                                 "<grade id=\"q\" label=\"Q\" export=\"g\" wanted=\"ja\"/>\n"
                                                 "<knop/>"),
                                         "i.xml"));
        FAIL() << "it was read";
    } catch (const TemplateError& error) {
        std::vector<int> lines;
        for (const auto& fault : error.faults())
            lines.push_back(fault.line);
        EXPECT_EQ(lines, (std::vector{3, 4, 4, 5}));
        EXPECT_STREQ(error.what(), "i.xml:3: export=\"1\" kan niet. Begin de naam met een letter.");
    }
}

TEST(InstrumentReader, CountsNoFurtherThanAHundredFaults)
{
    std::string rows;
    for (int row = 0; row < 500; ++row)
        rows += "<knop/>\n";
    try {
        static_cast<void>(readInstrument(section(rows), "i.xml"));
        FAIL() << "it was read";
    } catch (const TemplateError& error) {
        EXPECT_EQ(error.faults().size(), 101u);
        EXPECT_EQ(error.faults().front().line, 0);
    }
}

std::vector<std::string> messagesAbout(const std::string& xml)
{
    try {
        static_cast<void>(readInstrument(xml, "i.xml"));
    } catch (const TemplateError& error) {
        std::vector<std::string> messages;
        for (const auto& fault : error.faults())
            messages.push_back(fault.message);
        return messages;
    }
    return {};
}

TEST(InstrumentReader, HoldsLabelsAndTextsToAThousandCharacters)
{
    const auto grade = [](const std::string& label) {
        return section("<grade id=\"g\" label=\"" + label + "\" export=\"g\"/>");
    };
    const auto info = [](const std::string& text) {
        return section("<info id=\"n\" label=\"N\">" + text + "</info>");
    };
    std::string thousand;
    for (int count = 0; count < 1000; ++count)
        thousand += "é";

    EXPECT_EQ(messagesAbout(grade(thousand)), std::vector<std::string>{});
    EXPECT_EQ(messagesAbout(info(thousand)), std::vector<std::string>{});
    EXPECT_EQ(messagesAbout(grade(thousand + "e")),
              std::vector<std::string>{"De tekst van label is te lang. Gebruik hoogstens 1000 tekens."});
    EXPECT_EQ(messagesAbout(info(thousand + "e")),
              std::vector<std::string>{"De tekst van info is te lang. Gebruik hoogstens 1000 tekens."});
}

TEST(InstrumentReader, TakesAByteOrderMarkCommentsAndCdata)
{
    const auto read =
        readInstrument("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\r\n<!-- & <b> -->\r\n" +
                           section("<info id='n' label='N'><![CDATA[Wij & <zij>]]> samen</info>"),
                       "i.xml");

    EXPECT_EQ(std::get<InfoKind>(read.sections[0].questions[0].kind).text, "Wij & <zij> samen");
}

}  // namespace
}  // namespace forms
