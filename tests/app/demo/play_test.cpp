// The story played: through the engine and the stores, into a sealed file.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "app/demo/demo.h"
#include "db/store/action_store.h"
#include "db/store/casus_store.h"
#include "db/store/contents.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/round_state.h"
#include "forms/template/faults.h"
#include "tests/app/demo/story_texts.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using namespace app;

const fs::path templates = fs::path(SHARE_DIR) / "templates";

// And closes it again.
void play(const fs::path& file, std::uint32_t seed = 1)
{
    demo::play(file, templates, {.seed = seed, .cost = tests::cheap});
}

std::unique_ptr<db::Dossier> open(const fs::path& file)
{
    return db::Dossier::open(file, db::Passphrase(demo::publicPassphrase), db::Access::ReadOnly);
}

// The beginnings of words that stand there in clear.
std::set<std::string> wordsOfTheStoryIn(const std::string& bytes)
{
    constexpr std::size_t size = 6;  // shorter ones turn up in random bytes
    std::set<std::string> words;
    for (const auto text : tests::everySentence()) {
        std::string word;
        for (const char each : std::string(text) + ' ')
            if (std::isalpha(static_cast<unsigned char>(each)))
                word += each;
            else if (const auto whole = std::exchange(word, ""); whole.size() >= size)
                words.insert(whole.substr(0, size));
    }
    std::set<std::string> found;
    for (std::size_t at = 0; at + size <= bytes.size(); ++at)
        if (const auto part = bytes.substr(at, size); words.count(part))
            found.insert(part);
    return found;
}

// Played once for all tests that only look.
class PlayedTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<tests::Folder>();
        file = *folder / "oefendossier.leertafel";
        play(file);
        dossier = open(file);
    }
    static void TearDownTestSuite()
    {
        dossier.reset();
        folder.reset();
    }

    static std::unique_ptr<tests::Folder> folder;
    static fs::path file;
    static std::unique_ptr<db::Dossier> dossier;
};

std::unique_ptr<tests::Folder> PlayedTest::folder;
fs::path PlayedTest::file;
std::unique_ptr<db::Dossier> PlayedTest::dossier;

TEST_F(PlayedTest, LeavesTheWholeStoryOnTheDisk)
{
    const auto contents = db::contentsOf(dossier->database());

    EXPECT_EQ(contents.members, 11);
    EXPECT_EQ(contents.meetings, 6);
    EXPECT_EQ(contents.casus, 12);
    EXPECT_EQ(contents.rounds, 12);
    EXPECT_EQ(contents.partnershipCards, 2);
    EXPECT_EQ(contents.entries,
              (std::vector<db::EntryCount>{{"kantelbox", 1, 10, 0}, {"reflector-bakens", 1, 30, 0}}));
}

TEST_F(PlayedTest, ClosesEveryMeetingInTime)
{
    for (const auto& meeting : db::MeetingStore(dossier->database()).all()) {
        ASSERT_TRUE(meeting.startedAt && meeting.closedAt);
        EXPECT_GE(*meeting.startedAt, meeting.plannedStart);
        EXPECT_LT(*meeting.closedAt - meeting.plannedStart, std::chrono::minutes{120});
        EXPECT_GE(meeting.present.size(), 9U);
    }
}

TEST_F(PlayedTest, LeadsEveryRoundByTheMethod)
{
    std::vector<forms::RoundState> states;
    for (const auto& meeting : db::MeetingStore(dossier->database()).all())
        for (const auto& round : db::RoundStore(dossier->database()).ofMeeting(meeting.id))
            states.push_back(forms::stateOf(round));

    ASSERT_EQ(states.size(), 12U);
    for (const auto& state : states) {
        EXPECT_EQ(state.phase, forms::RoundState::Phase::Stopped);
        EXPECT_FALSE(state.question.empty());
        EXPECT_TRUE(state.invited);
        EXPECT_FALSE(state.ideas.empty());
        EXPECT_EQ(state.ideas.size(), state.summaries.size());
        EXPECT_LT(forms::timeTaken(state), std::chrono::minutes{22});
    }
    EXPECT_EQ(std::count_if(states.begin(), states.end(),
                            [](const auto& state) { return state.stopReason == forms::StopReason::Early; }),
              1);
}

TEST_F(PlayedTest, LeavesWorkForTheNextMeeting)
{
    const auto open = db::ActionStore(dossier->database()).open();
    EXPECT_GE(open.size(), 5U);
    EXPECT_LE(open.size(), 20U);
}

TEST_F(PlayedTest, KeepsInOctoberWhatStillHoldsSinceMay)
{
    const auto cards = db::PartnershipStore(dossier->database()).all();
    ASSERT_EQ(cards.size(), 2U);

    const auto changes = forms::changesBetween(cards[0], cards[1]);

    EXPECT_EQ(changes.dropped.size(), 2U);
    EXPECT_EQ(changes.added.size(), 7U);
}

TEST_F(PlayedTest, AgreesOnAtMostFiveStatementsInAColumn)
{
    for (const auto& card : db::PartnershipStore(dossier->database()).all())
        for (const auto* column : {"waarden", "relaties", "handelingen", "condities", "acties"})
            EXPECT_LE(std::count_if(card.statements.begin(), card.statements.end(),
                                    [&](const auto& statement) {
                                        return statement.column == column &&
                                               statement.layer == forms::StatementLayer::Agreed;
                                    }),
                      5)
                << column << " in version " << card.version;
}

TEST_F(PlayedTest, LeavesNoWordInTheSealedFile)
{
    const auto image = dossier->database().image();
    const auto sealed = tests::contentsOf(file);
    const auto header = db::readHeader(db::bytesOf(sealed)).size;  // names its slots in clear

    EXPECT_GT(wordsOfTheStoryIn(tests::textIn(image)).size(), 700U);
    EXPECT_EQ(wordsOfTheStoryIn(sealed.substr(header)), std::set<std::string>{});
}

TEST(Play, GivesTheSameForTheSameSeed)
{
    const tests::Folder folder;
    play(folder / "een", 7);
    play(folder / "twee", 7);
    play(folder / "drie", 8);

    const auto one = open(folder / "een");
    const auto two = open(folder / "twee");
    const auto three = open(folder / "drie");

    EXPECT_TRUE(one->database().image() == two->database().image());
    EXPECT_FALSE(one->database().image() == three->database().image());
    EXPECT_NE(db::CasusStore(one->database()).all().front().code,
              db::CasusStore(three->database()).all().front().code);
}

TEST(Play, TellsHowFarItIs)
{
    const tests::Folder folder;
    std::set<int> meetings;
    std::uint64_t units = 0;
    const auto watch = [&](db::Dossier& dossier, int meeting) {
        meetings.insert(meeting);
        EXPECT_GT(dossier.sealState().asked, std::exchange(units, dossier.sealState().asked));
    };

    demo::play(folder / "een", templates, {.cost = tests::cheap, .watch = watch});

    EXPECT_EQ(meetings, (std::set<int>{0, 1, 2, 3, 4, 5, 6}));
    EXPECT_GT(units, 300U);
}

TEST(Play, ReturnsTheDossierOpenAndSafeOnTheDisk)
{
    const tests::Folder folder;
    const auto file = folder / "een";

    const auto created = demo::play(file, templates, {.cost = tests::cheap});

    EXPECT_TRUE(created.dossier->sealState().isSafe());
    EXPECT_EQ(db::infoOf(file).generation, created.dossier->sealState().sealed);
    EXPECT_EQ(db::contentsOf(created.dossier->database()), db::contentsOf(open(file)->database()));
}

TEST(Play, TouchesNoFileThatIsThere)
{
    const tests::Folder folder;
    const auto file = folder / "er-al.leertafel";
    tests::putContents(file, "van iemand anders");

    EXPECT_EQ(tests::kindThrownBy([&] { play(file); }), db::Error::Kind::AlreadyExists);
    EXPECT_EQ(tests::contentsOf(file), "van iemand anders");
}

TEST(Play, AsksForTheTemplatesItNeeds)
{
    const tests::Folder folder;
    EXPECT_THROW(demo::play(folder / "een", folder.path(), {.cost = tests::cheap}), forms::TemplateError);
    EXPECT_FALSE(fs::exists(folder / "een"));
}

}  // namespace
