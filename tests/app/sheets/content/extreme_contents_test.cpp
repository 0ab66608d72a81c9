// More than anybody should write, on every sheet that shows what people wrote: all of it reaches the paper.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "app/sheets/content/action_card_sheet.h"
#include "app/sheets/content/canvas_sheet.h"
#include "app/sheets/content/casus_sheet.h"
#include "app/sheets/content/convenant_sheet.h"
#include "app/sheets/content/dialogue_cards_sheet.h"
#include "app/sheets/content/entry_sheet.h"
#include "app/sheets/content/inspection_sheet.h"
#include "app/sheets/content/kit_sheets.h"
#include "app/sheets/content/meeting_sheet.h"
#include "app/sheets/fonts.h"
#include "app/sheets/layout/layout.h"
#include "tests/app/sheets/sheet_text.h"
#include "tests/app/sheets/shipped.h"
#include "tests/support/sample_record.h"

namespace app::sheets {
namespace {

// 60 letters without a space, again and again; 5,000 characters.
std::string tooMuch()
{
    const std::string compound = "Wijkgezondheidszorgcoördinatieoverlegnotulenbewaartermijnen";
    std::string text;
    while (text.size() < 5000 - compound.size())
        text += compound + " ";
    return text;
}

// A title or a name is as long as somebody could make it in earnest.
const std::string longName = "Wijkgezondheidszorgcoördinatieoverlegnotulenbewaartermijnen De Linde";

const std::string marker = "bewaartermijnen";

forms::Action longAction()
{
    return tests::sampleAction(41, tooMuch().c_str(), tooMuch().c_str(), std::chrono::December / 1 / 2026,
                               tooMuch().c_str(), tooMuch().c_str(), tooMuch().c_str());
}

forms::RoundRecord longRound()
{
    auto round = tests::sampleRound();
    for (auto& card : round.dialogueCards)
        card.text = tooMuch();
    for (auto& event : round.round.events)
        if (auto* asked = std::get_if<forms::QuestionStated>(&event.what))
            asked->text = tooMuch();
    round.round.card.takeAway = tooMuch();
    round.round.card.letGo = tooMuch();
    round.round.card.actions.assign(5, longAction());
    round.casus.themes.assign(3, tooMuch());
    return round;
}

forms::MeetingRecord longMeeting()
{
    auto record = tests::sampleRecord();
    record.team.name = longName;
    record.rounds = {longRound()};
    record.agreed.assign(5, longAction());
    record.lookedBackOn.assign(5, longAction());
    for (auto& activity : record.meeting.activities)
        activity.notes = tooMuch();
    return record;
}

forms::Answers longAnswers(const forms::Instrument& instrument)
{
    forms::Answers answers;
    for (const auto& section : instrument.sections)
        for (const auto& question : section.questions)
            if (std::holds_alternative<forms::TextKind>(question.kind))
                answers[question.id] = tooMuch();
    return answers;
}

forms::PartnershipCard longCard()
{
    forms::PartnershipCard card;
    for (const auto* column : {"waarden", "relaties", "handelingen", "condities", "acties"})
        for (int number = 0; number < 5; ++number)
            card.statements.push_back({0, column, forms::StatementLayer::Agreed, "", tooMuch(), 1});
    return card;
}

std::vector<Sheet> longSheets()
{
    const auto meeting = longMeeting();
    auto casus = tests::sampleCasusRecord();
    casus.rounds.front().record = longRound();
    casus.casus = longRound().casus;
    auto member = tests::sampleMemberRecord();
    member.rounds = casus.rounds;
    member.actions.assign(5, longAction());
    member.member.name = longName;
    const auto reflector = tests::shipped("reflector-bakens");
    const auto kantelbox = tests::shipped("kantelbox");
    const auto round = longRound();
    return {
        meetingSheet(meeting, Names::Initials, tests::localTime),
        casusSheet(casus, tests::shippedTemplates(), Names::Role, tests::localTime),
        dialogueCardsSheet(longRound(), meeting.members, std::chrono::December / 1 / 2026,
                           tests::shipped("dialoogkaart"), Names::Initials),
        actionCardSheet(meeting, meeting.rounds.front(), tests::shipped("actiekaart"), Names::Initials,
                        tests::localTime),
        entrySheet(reflector, longAnswers(reflector), {longName}),
        entrySheet(kantelbox, longAnswers(kantelbox), {longName}, &round),
        canvasSheet(longCard(), tests::shipped("partnerschapskaart"), longName, tests::localTime),
        convenantSheet({meeting.team, meeting.members, longCard(), forms::PartnershipCard{}},
                       tests::shipped("partnerschapskaart"), Names::Hidden, tests::localTime),
        inspectionSheet(member, tests::shippedTemplates(), tests::localTime),
        lookBackByHand(meeting.agreed, meeting.team.name),
    };
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

// Everything that is read on the pages, thing by thing, without spaces and hyphens.
std::string onPaper(const std::vector<Page>& pages)
{
    std::map<NodeId, std::string> things;
    for (const auto& page : pages)
        for (const auto& line : page.texts)
            things[line.node] += line.text;
    std::string all;
    for (const auto& [node, text] : things)
        all += text + "|";
    std::erase_if(all, [](char character) { return character == ' '; });
    for (const std::string hyphen : {"\u00ad", "-"})
        for (auto at = all.find(hyphen); at != std::string::npos; at = all.find(hyphen))
            all.erase(at, hyphen.size());
    return all;
}

TEST(ExtremeContents, ReachThePaperWithoutACut)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    for (const auto& sheet : longSheets()) {
        const auto layout = layOut(sheet, fonts.typeface());
        EXPECT_GE(countOf(onPaper(layout.pages), marker), countOf(tests::textOf(sheet), marker))
            << sheet.title;
        EXPECT_EQ(layout.replaced, 0U) << sheet.title;
    }
}

TEST(ExtremeContents, StayOnThePaper)
{
    const Fonts fonts(SHARE_DIR "/fonts");
    const auto widthOf = fonts.typeface().widthOf;
    for (const auto& sheet : longSheets())
        for (const auto& page : layOut(sheet, fonts.typeface()).pages)
            for (const auto& line : page.texts) {
                EXPECT_GE(line.x, 0) << sheet.title;
                EXPECT_LE(line.x + widthOf(line.text, line.style), page.size.width)
                    << sheet.title << ": " << line.text;
                EXPECT_LE(line.y, page.size.height) << sheet.title;
            }
}

}  // namespace
}  // namespace app::sheets
