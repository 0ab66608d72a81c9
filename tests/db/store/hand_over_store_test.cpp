#include "db/store/hand_over_store.h"

#include "tests/db/store/store_fixture.h"

namespace {

using forms::Subject;
using tests::minute;

class HandOverStoreTest : public tests::StoreTest {
protected:
    HandOverStoreTest()
    {
        for (const auto* id : {"kantelbox", "teamthermometer"})
            instruments.freeze({id, 1, "<instrument/>"});
    }
    forms::AskedForm box(forms::Id member)
    {
        return {0, member, "kantelbox", 1, Subject::Casus, casus.id, 0};
    }
    static forms::AskedForm thermometer(forms::Id member)
    {
        return {0, member, "teamthermometer", 1, Subject::Team, 0, 0};
    }
    forms::Id send(const forms::AskedForm& form)
    {
        const auto entry = entries.save({0,
                                         form.instrumentId,
                                         1,
                                         form.member,
                                         form.subject,
                                         form.subjectId,
                                         {{"vraag", "x"}},
                                         minute(20),
                                         minute(20)});
        handOvers.markSent(form.id, entry);
        return entry;
    }
    std::vector<forms::AskedForm> asked() { return handOvers.latest()->asked; }

    db::HandOverStore handOvers{database};
};

TEST_F(HandOverStoreTest, GoesOnUntilTheCoachHasTheLaptopAgain)
{
    EXPECT_FALSE(handOvers.isGoingOn());
    EXPECT_FALSE(handOvers.latest());
    const auto id = handOvers.start({0, 0, minute(5), {}, {box(aisha), thermometer(bram)}});
    EXPECT_TRUE(handOvers.isGoingOn());
    auto expected = std::vector{box(aisha), thermometer(bram)};
    expected[0].id = 1;
    expected[1].id = 2;
    EXPECT_EQ(handOvers.latest(), (forms::HandOver{id, 0, minute(5), {}, expected}));

    handOvers.end(minute(30));
    EXPECT_FALSE(handOvers.isGoingOn());
    EXPECT_EQ(handOvers.latest()->endedAt, minute(30));
    handOvers.resume();
    EXPECT_TRUE(handOvers.isGoingOn());
    EXPECT_EQ(asked(), expected);
}

TEST_F(HandOverStoreTest, IsNeverGoingOnTwice)
{
    handOvers.start({0, 0, minute(5), {}, {box(aisha)}});
    EXPECT_THROW(handOvers.start({0, 0, minute(6), {}, {box(bram)}}), std::logic_error);
    EXPECT_THROW(handOvers.resume(), std::logic_error);
    EXPECT_EQ(asked().size(), 1U);
}

TEST_F(HandOverStoreTest, AsksNobodyTheSameTwice)
{
    handOvers.start({0, 0, minute(5), {}, {box(aisha), box(aisha), thermometer(aisha)}});
    EXPECT_EQ(asked().size(), 2U);
}

TEST_F(HandOverStoreTest, GoesOnWithinOneMeetingWithWhatWasSent)
{
    const auto meeting = meetingAt(minute(0)).id;
    const auto id = handOvers.start({0, meeting, minute(5), {}, {box(aisha), thermometer(bram)}});
    const auto sent = send(asked()[0]);
    handOvers.end(minute(30));
    EXPECT_EQ(handOvers.start({0, meeting, minute(40), {}, {box(aisha), thermometer(aisha)}}), id);

    ASSERT_EQ(asked().size(), 2U);
    EXPECT_EQ(asked()[0].sent, sent);
    EXPECT_EQ(asked()[1].member, aisha);
    EXPECT_EQ(asked()[1].instrumentId, "teamthermometer");
}

TEST_F(HandOverStoreTest, BeginsAnewOutsideAMeeting)
{
    const auto first = handOvers.start({0, 0, minute(5), {}, {thermometer(bram)}});
    send(asked()[0]);
    handOvers.end(minute(30));
    EXPECT_NE(handOvers.start({0, 0, minute(40), {}, {thermometer(bram)}}), first);
    EXPECT_EQ(asked().at(0).sent, 0);
}

TEST_F(HandOverStoreTest, MakesAWithdrawnFormADraftAgain)
{
    handOvers.start({0, 0, minute(5), {}, {box(aisha)}});
    const auto sent = send(asked()[0]);
    EXPECT_EQ(asked()[0].sent, sent);
    handOvers.withdraw(asked()[0].id);

    EXPECT_EQ(asked()[0].sent, 0);
    EXPECT_TRUE(entries.sent().empty());
    const auto draft = entries.draft({aisha, "kantelbox", 1, Subject::Casus, casus.id});
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->answers, (forms::Answers{{"vraag", "x"}}));
}

TEST_F(HandOverStoreTest, DoesNotAskAgainForADeletedForm)
{
    handOvers.start({0, 0, minute(5), {}, {box(aisha), thermometer(aisha)}});
    send(asked()[0]);
    database.run("DELETE FROM entry");
    ASSERT_EQ(asked().size(), 1U);
    EXPECT_EQ(asked()[0].instrumentId, "teamthermometer");
}

}  // namespace
