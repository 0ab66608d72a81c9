#include "forms/meeting/action_card.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono;

ActionCard sampleCard()
{
    Action call;
    call.id = 41;
    call.originId = 7;
    call.owner = 3;
    call.what = "Bellen met de woningcorporatie";
    call.withWhom = "de bewoner";
    call.due = 2026y / 12 / 1;
    call.why = "De huur loopt op.";
    call.outcome = "Een regeling die vol te houden is.";
    call.successWhen = "Na drie maanden op tijd betaald.";
    Action walk = call;
    walk.id = 42;
    walk.what = "Samen langs het buurthuis lopen";
    walk.due.reset();
    walk.decisions.emplace_back();
    return {"Eerst vragen wat zij zelf al deed.", "Zelf de brief schrijven.", 2027y / 1 / 12, {call, walk}};
}

std::vector<Id> idsOf(const ActionCard& card)
{
    std::vector<Id> ids;
    for (const auto& action : card.actions)
        ids.push_back(action.id);
    return ids;
}

Rows& rowsOf(Answers& answers)
{
    return std::get<Rows>(answers.at("acties"));
}

TEST(ActionCard, StandsUnderTheQuestionsOfTheInstrument)
{
    const auto answers = toAnswers(sampleCard());

    EXPECT_EQ(answers.at("meenemen"), Answer{"Eerst vragen wat zij zelf al deed."});
    EXPECT_EQ(answers.at("loslaten"), Answer{"Zelf de brief schrijven."});
    EXPECT_EQ(answers.at("terugkomen"), Answer{Date{2027y / 1 / 12}});
    const auto& rows = std::get<Rows>(answers.at("acties")).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].at("wat"), Cell{"Bellen met de woningcorporatie"});
    EXPECT_EQ(rows[0].at("met_wie"), Cell{"de bewoner"});
    EXPECT_EQ(rows[0].at("wanneer"), Cell{Date{2026y / 12 / 1}});
    EXPECT_EQ(rows[0].at("waarom"), Cell{"De huur loopt op."});
    EXPECT_EQ(rows[0].at("opleveren"), Cell{"Een regeling die vol te houden is."});
    EXPECT_EQ(rows[0].at("gelukt"), Cell{"Na drie maanden op tijd betaald."});
    EXPECT_EQ(rows[1].count("wanneer"), 0u);
}

TEST(ActionCard, ComesBackUnchanged)
{
    const auto before = sampleCard();
    const auto after = actionCardFrom(toAnswers(before), 7, 3, before);

    EXPECT_EQ(toAnswers(after), toAnswers(before));
    EXPECT_EQ(idsOf(after), idsOf(before));
    EXPECT_EQ(after.actions[1].decisions.size(), 1u);
}

TEST(ActionCard, GivesNewActionsToTheInbrengerOfTheRound)
{
    const auto card = actionCardFrom(toAnswers(sampleCard()), 9, 5);

    EXPECT_EQ(card.actions[0].id, 0);
    EXPECT_EQ(card.actions[0].origin, ActionOrigin::Round);
    EXPECT_EQ(card.actions[0].originId, 9);
    EXPECT_EQ(card.actions[0].owner, 5);
}

TEST(ActionCard, KeepsAnActionThatIsReworded)
{
    auto answers = toAnswers(sampleCard());
    rowsOf(answers).rows[0]["wat"] = "Langsgaan bij de woningcorporatie";

    const auto card = actionCardFrom(answers, 7, 3, sampleCard());

    EXPECT_EQ(idsOf(card), (std::vector<Id>{41, 42}));
    EXPECT_EQ(card.actions[0].what, "Langsgaan bij de woningcorporatie");
}

TEST(ActionCard, KeepsAnActionThatMovesUp)
{
    auto answers = toAnswers(sampleCard());
    rowsOf(answers).rows.erase(rowsOf(answers).rows.begin());

    EXPECT_EQ(idsOf(actionCardFrom(answers, 7, 3, sampleCard())), (std::vector<Id>{42}));
}

TEST(ActionCard, LeavesOutEmptyRows)
{
    auto answers = toAnswers(sampleCard());
    rowsOf(answers).rows.insert(rowsOf(answers).rows.begin(), Row{{"wat", "  "}});
    rowsOf(answers).rows.push_back({});

    EXPECT_EQ(idsOf(actionCardFrom(answers, 7, 3, sampleCard())), (std::vector<Id>{41, 42}));
}

TEST(ActionCard, IsEmptyWithoutAnswers)
{
    const auto card = actionCardFrom({}, 7, 3);

    EXPECT_TRUE(toAnswers(card).empty());
    EXPECT_TRUE(card.actions.empty());
}

}  // namespace
}  // namespace forms
