// The story of the oefendossier: complete, possible, and about nobody who exists.
#include "app/demo/story/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <string>

#include "forms/model/utf8.h"
#include "tests/app/demo/story_texts.h"

namespace {

using namespace app::demo;
using story::Text;

bool isPresent(Text person, int meeting)
{
    const auto meetings = story::meetings();
    const auto& held = meetings.at(static_cast<std::size_t>(meeting - 1));
    const auto in = [&](const std::vector<Text>& some) {
        return std::find(some.begin(), some.end(), person) != some.end();
    };
    return person == story::joost ? in(held.guests) : !in(held.absent);
}

std::set<Text> keys()
{
    std::set<Text> all;
    for (const auto& person : story::people())
        all.insert(person.key);
    return all;
}

// Words with a capital that do not begin a sentence or a quotation.
std::vector<std::string> capitalsInside(Text text)
{
    std::vector<std::string> found;
    char before = '.';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ';
        if (begins && text[at] >= 'A' && text[at] <= 'Z' &&
            std::string_view(".?!:").find(before) == std::string_view::npos)
            found.emplace_back(text.substr(at, text.find_first_of(" .,:?!", at) - at));
        // A quotation mark (not ASCII) does not hide the full stop before it.
        if (std::isgraph(static_cast<unsigned char>(text[at])))
            before = text[at];
    }
    return found;
}

TEST(Story, HasTheSizeThatWasAskedFor)
{
    const auto people = story::people();
    const auto count = [&](forms::MemberRole role) {
        return std::count_if(people.begin(), people.end(),
                             [&](const auto& person) { return person.role == role; });
    };

    EXPECT_EQ(count(forms::MemberRole::Professional), 9);
    EXPECT_EQ(count(forms::MemberRole::Leercoach), 1);
    EXPECT_EQ(story::meetings().size(), 6U);
    EXPECT_EQ(story::casus().size(), 12U);
    EXPECT_EQ(story::reflectors().size(), 30U);
    EXPECT_EQ(story::kantelboxes().size(), 10U);
    EXPECT_EQ(story::partnershipCards().size(), 2U);
}

TEST(Story, TakesHalfAYear)
{
    const auto meetings = story::meetings();
    EXPECT_EQ(meetings.back().start - meetings.front().start, std::chrono::days{182} + std::chrono::hours{1});
}

TEST(Story, NeverSaysTheSameTwice)
{
    std::set<Text> seen;
    for (const auto text : tests::everySentence())
        EXPECT_TRUE(seen.insert(text).second) << text;
}

TEST(Story, IsUtf8WithoutLooseWhiteSpace)
{
    for (const auto text : tests::everySentence()) {
        EXPECT_TRUE(forms::isUtf8(text)) << text;
        EXPECT_EQ(forms::trimmed(text), text);
        EXPECT_EQ(text.find("  "), Text::npos) << text;
    }
}

TEST(Story, HoldsNothingThatPointsToAPerson)
{
    const std::regex traces(R"(\d{4,}|@|www\.|\b\d{4} ?[A-Z]{2}\b)");
    for (const auto text : tests::everySentence())
        EXPECT_FALSE(std::regex_search(text.begin(), text.end(), traces)) << text;
}

TEST(Story, NamesNobodyOutsideTheTeam)
{
    std::set<std::string> known = {"Nederlands"};
    for (const auto& person : story::people())
        known.emplace(person.name.substr(0, person.name.find(' ')));

    for (const auto text : tests::everySentence())
        for (const auto& word : capitalsInside(text))
            EXPECT_TRUE(known.count(word)) << word << " in: " << text;
}

TEST(Story, LetsOnlyPeopleSpeakWhoAreThere)
{
    const auto known = keys();
    for (const auto& casus : story::casus()) {
        std::vector<Text> speakers = {casus.inbrenger, casus.invited[0], casus.invited[1]};
        for (const auto& idea : casus.ideas)
            speakers.push_back(idea.summaryBy);
        for (const auto& card : casus.cards)
            if (!card.writer.empty())
                speakers.push_back(card.writer);
        for (const auto speaker : speakers) {
            EXPECT_TRUE(known.count(speaker));
            EXPECT_TRUE(isPresent(speaker, casus.meeting)) << speaker << ": " << casus.question;
        }
    }
    for (const auto& reflector : story::reflectors())
        EXPECT_TRUE(isPresent(reflector.writer, reflector.meeting)) << reflector.writer << reflector.casus;
}

TEST(Story, InvitesTwoWhoWroteACardAndDidNotBringTheCasus)
{
    for (const auto& casus : story::casus()) {
        EXPECT_NE(casus.invited[0], casus.invited[1]);
        for (const auto invited : casus.invited) {
            EXPECT_NE(invited, casus.inbrenger);
            EXPECT_TRUE(std::any_of(casus.cards.begin(), casus.cards.end(),
                                    [&](const auto& card) { return card.writer == invited; }))
                << invited << ": " << casus.question;
        }
    }
}

TEST(Story, DecidesOnActionsLaterAndUntilTheyAreClosed)
{
    const auto possible = [](const std::vector<story::Action>& actions, int agreedIn) {
        for (const auto& action : actions) {
            int last = agreedIn;
            bool open = true;
            for (const auto& decision : action.decisions) {
                EXPECT_TRUE(open && decision.meeting > last) << action.what;
                EXPECT_EQ(decision.newDue.has_value(), decision.kind == forms::DecisionKind::Postponed)
                    << action.what;
                open = decision.kind == forms::DecisionKind::Postponed;
                last = decision.meeting;
            }
        }
    };

    for (const auto& casus : story::casus()) {
        EXPECT_LE(casus.actions.size(), forms::maxActionsOnCard);
        possible(casus.actions, casus.meeting);
    }
    for (const auto& card : story::partnershipCards())
        possible(card.actions, card.meeting);
    const auto meetings = story::meetings();
    for (std::size_t i = 0; i < meetings.size(); ++i)
        possible(meetings[i].actions, static_cast<int>(i) + 1);
}

TEST(Story, KnowsEveryKindOfDecision)
{
    std::set<forms::DecisionKind> kinds;
    for (const auto& casus : story::casus())
        for (const auto& action : casus.actions)
            for (const auto& decision : action.decisions)
                kinds.insert(decision.kind);

    EXPECT_EQ(kinds.size(), 3U);
}

TEST(Story, LooksBackOnACasusOnlyInALaterMeeting)
{
    const auto casus = story::casus();
    const auto heldIn = [&](int number) { return casus.at(static_cast<std::size_t>(number - 1)).meeting; };
    std::set<int> boxed;

    for (const auto& reflector : story::reflectors())
        EXPECT_GT(reflector.meeting, heldIn(reflector.casus));
    for (const auto& box : story::kantelboxes()) {
        EXPECT_GT(box.meeting, heldIn(box.casus));
        EXPECT_TRUE(boxed.insert(box.casus).second);
    }
}

TEST(Story, MarksEachBakenAtMostOnce)
{
    for (const auto& reflector : story::reflectors()) {
        std::vector<Text> marked = reflector.recognised;
        marked.insert(marked.end(), reflector.notRecognised.begin(), reflector.notRecognised.end());
        marked.insert(marked.end(), reflector.notApplicable.begin(), reflector.notApplicable.end());
        const std::set<Text> once(marked.begin(), marked.end());

        EXPECT_EQ(once.size(), marked.size()) << reflector.writer << " about casus " << reflector.casus;
        for (const auto& note : reflector.notes)
            EXPECT_TRUE(once.count(note.baken)) << note.text;
    }
}

}  // namespace
