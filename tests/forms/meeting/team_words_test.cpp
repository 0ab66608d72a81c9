#include "forms/meeting/team_words.h"

#include <gtest/gtest.h>

#include "tests/support/sample_record.h"

namespace forms {
namespace {

using Texts = std::vector<std::string>;

class TeamWordsTest : public testing::Test {
protected:
    TeamWords words() const { return teamWords(rounds, actions, card, tests::sampleMembers()); }

    std::vector<HeldRound> rounds = {{tests::sampleMoment(12, 0), "", tests::sampleRound()}};
    std::vector<Action> actions;
    std::optional<PartnershipCard> card;
};

TEST_F(TeamWordsTest, AreWhatWasSaidInARound)
{
    EXPECT_EQ(words().questions, Texts{"Hoe krijg ik de buren erbij zonder dat het als toezicht voelt?"});
    EXPECT_EQ(words().summaries,
              Texts{"Eerst kennismaken, dan pas vragen. De straatbarbecue is een gewone aanleiding."});
}

TEST_F(TeamWordsTest, AreOfACardOnlyWhenItWasDiscussed)
{
    const auto ideas = words().ideas;

    ASSERT_EQ(ideas.size(), 1U);
    EXPECT_EQ(ideas.at("informeel"), Texts{"Drink eerst eens koffie bij de buurvrouw, zonder vraag."});
}

TEST_F(TeamWordsTest, WaitUntilTheRoundIsOver)
{
    rounds.front().record.round.events.pop_back();

    EXPECT_TRUE(words().questions.empty());
    EXPECT_TRUE(words().ideas.empty());
}

TEST_F(TeamWordsTest, AreWhatTheTerugblikTold)
{
    auto done = tests::sampleAction(1, "Koffie drinken", "", std::chrono::December / 1 / 2026);
    done.decisions = {{3, DecisionKind::Postponed, std::chrono::December / 8 / 2026, "zij was ziek",
                       tests::sampleMoment(12, 0)},
                      {4, DecisionKind::Done, {}, "zij belt nu zelf", tests::sampleMoment(13, 0)}};
    auto dropped = done;
    dropped.decisions = {
        {4, DecisionKind::Dropped, {}, "de buurtapp doet dit al", tests::sampleMoment(12, 30)}};
    actions = {done, dropped};

    EXPECT_EQ(words().results, Texts{"zij belt nu zelf"});
    EXPECT_EQ(words().obstacles, (Texts{"de buurtapp doet dit al", "zij was ziek"})) << "the newest first";
}

TEST_F(TeamWordsTest, TakeValuesOnlyFromWhatWasAgreed)
{
    card = PartnershipCard{};
    card->statements = {{1, "waarden", StatementLayer::Agreed, "", "bewoners ons kennen", 0},
                        {2, "waarden", StatementLayer::Loose, "", "het rustig is", 0},
                        {3, "acties", StatementLayer::Agreed, "", "elke maand samenkomen", 0}};

    EXPECT_EQ(words().values, Texts{"bewoners ons kennen"});
}

TEST_F(TeamWordsTest, NameNobody)
{
    const auto say = [&](const std::string& text) {
        rounds.front().record.round.events.back().what = SummaryGiven{2, text};
        rounds.front().record.round.events.push_back({Milliseconds{600'000}, {}, RoundStopped{}});
        return words().summaries.front() == text;
    };
    EXPECT_FALSE(say("Aisha gaat eerst langs."));
    EXPECT_FALSE(say("We doen het zoals mevrouw Öztürk, maar rustiger."));
    EXPECT_TRUE(say("We kijken in de buurt van de Aishalaan."));
    EXPECT_TRUE(say("De wijkagent belt van der ene naar de andere."));
}

TEST_F(TeamWordsTest, AreShortEnoughToRead)
{
    rounds.front().record.dialogueCards.front().text = std::string(281, 'x');
    EXPECT_TRUE(words().ideas["informeel"].empty());

    rounds.front().record.dialogueCards.front().text = std::string(280, 'x');
    EXPECT_EQ(words().ideas["informeel"].size(), 1U);
}

TEST_F(TeamWordsTest, AreSaidOnceAndTheNewestFirst)
{
    auto newer = rounds.front();
    for (auto& event : newer.record.round.events)
        if (auto* asked = std::get_if<QuestionStated>(&event.what))
            asked->text = "Wie mist hier nog?";
    rounds.push_back(newer);

    EXPECT_EQ(words().questions, (Texts{"Wie mist hier nog?",
                                        "Hoe krijg ik de buren erbij zonder dat het als toezicht voelt?"}));
    EXPECT_EQ(words().summaries.size(), 1U);
}

TEST_F(TeamWordsTest, AreNoneBeforeAnythingWasSaid)
{
    rounds.clear();

    EXPECT_TRUE(words().questions.empty());
    EXPECT_TRUE(words().values.empty());
}

}  // namespace
}  // namespace forms
