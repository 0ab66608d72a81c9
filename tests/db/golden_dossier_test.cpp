// A dossier of every released schema stays in tests/golden and must open for ever. With UPDATE_GOLDEN=1 one
// is made of the newest schema when there is none yet; an old one is never made again.
#include "db/check.h"
#include "db/store/consent_store.h"
#include "db/store/contents.h"
#include "db/store/erasure_store.h"
#include "db/store/export_store.h"
#include "db/store/hand_over_store.h"
#include "db/store/own_script_store.h"
#include "db/store/pin_store.h"
#include "db/store/review_store.h"
#include "tests/db/store/store_fixture.h"

namespace {

namespace fs = std::filesystem;
using db::Dossier;
using tests::minute;

const char* const passphrase = "een gouden dossier gaat lang mee";

forms::Answers everyAnswer()
{
    return {{"bedrag", forms::Money{12'50}},
            {"cijfer", forms::Marks{6, 8}},
            {"dag", tests::day(20)},
            {"getal", 2.5},
            {"keuze", forms::Option{"herkend"}},
            {"keuzes", forms::Options{{"proactief", "betrokken"}}},
            {"tabel", forms::Rows{{{{"wat", std::string("Bellen")}, {"wanneer", tests::day(21)}}, {}}}},
            {"tekst", std::string("Wat zag je? — één ding…")},
            {"niets", {}}};
}

db::ExportRecord anExport(forms::Id member)
{
    return {1,     minute(95), db::ExportProduct::Table, "reflector-bakens", 1, "openbaar", 1, "jaarverslag",
            "abc", {member}};
}

db::TextReview aReview(forms::Id entry)
{
    return {entry, "tekst", "Wat zag je?", "Lies van Dam", minute(94)};
}

const char* const aHash = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGFzaA";

forms::Meeting aMeeting(forms::Id coach, forms::Id member)
{
    forms::Meeting meeting;
    meeting.programmeId = "bijeenkomst";
    meeting.title = "Eerste bijeenkomst";
    meeting.plannedStart = minute(0);
    meeting.startedAt = minute(2);
    meeting.closedAt = minute(90);
    meeting.activities = {{0,
                           "casus-1",
                           forms::ActivityKind::Casusronde,
                           "Casus 1",
                           std::chrono::minutes(8),
                           minute(6),
                           minute(15),
                           "liep uit",
                           std::chrono::seconds(30),
                           {{minute(8), minute(9), forms::PauseReason::RightMoment}}}};
    meeting.present = {coach, member};
    meeting.coach = coach;
    return meeting;
}

// `sees`: with what a round could not hold before schema 9.
forms::Round aRound(forms::Id activity, forms::Id casus, forms::Id member, bool sees = true)
{
    forms::Round round;
    round.activityId = activity;
    round.casusId = casus;
    round.programmeId = "rtm-kort";
    round.steps.resize(2);
    round.steps[0].title = "Inbrengen";
    round.steps[1].rule = forms::StepRule::SilentWriting;
    const auto at = [](int seconds) { return std::chrono::seconds(seconds); };
    round.events = {{at(0), minute(6), forms::RoundStarted{}},
                    {at(40), minute(7), forms::QuestionStated{"Hoe krijg ik de buren erbij?"}},
                    {at(60), minute(7), forms::StepEntered{1}},
                    {at(90), minute(8), forms::RoundStopped{}}};
    if (sees)
        round.events.insert(
            round.events.end() - 1,
            {{at(70), minute(7), forms::PrecautionTaken{forms::Precaution::DetailsChanged, true}},
             {at(80), minute(7), forms::ReachSeen{forms::Reach::SomePeople, "de kerk"}}});
    round.card.takeAway = "Klein beginnen";
    round.card.returnOn = tests::day(31);
    round.card.actions.resize(1);
    round.card.actions[0].what = "Koffie drinken";
    round.card.actions[0].owner = member;
    return round;
}

// Something in every table.
void fill(db::Database& database)
{
    db::TeamStore team(database);
    const auto coach =
        team.save(forms::Member{0, "Lies van Dam", forms::MemberRole::Leercoach, "leercoach", true});
    const auto member =
        team.save(forms::Member{0, "Bram Özdemir", forms::MemberRole::Professional, "", true});
    team.setSetting("vergrendelen", "5");
    db::ConsentStore(database).decide(member, true, minute(2));
    db::ConsentStore(database).decide(member, false, minute(3), db::Purpose::TeamLearning);
    db::ErasureStore(database).erase(db::ErasedKind::Action, 99, db::ErasureReason::Retention, minute(96));
    db::ExportStore(database).add(anExport(member));
    const auto meeting = db::MeetingStore(database).save(aMeeting(coach, member));
    const auto casus = db::CasusStore(database).add(
        {0, "", forms::CasusKind::Neighbourhood, {"schulden"}, member, minute(-60)});
    db::RoundStore rounds(database);
    const auto round = rounds.add(aRound(meeting.activities[0].id, casus.id, member));
    rounds.save(forms::DialogueCard{0, round.id, member, "Vraag de buren", "informeel"});
    db::ActionStore(database).decide(round.card.actions[0].id, {meeting.id, forms::DecisionKind::Postponed,
                                                                tests::day(30), "ziek", minute(80)});
    (void)db::PartnershipStore(database).save(
        {0,
         1,
         "plg",
         "ruim",
         minute(0),
         {},
         {{0, "waarden", forms::StatementLayer::Agreed, "", "Samen", 2}}});
    db::InstrumentStore(database).freeze({"reflector-bakens", 1, "<instrument/>"});
    const auto entry = db::EntryStore(database).save({0, "reflector-bakens", 1, member, forms::Subject::Casus,
                                                      casus.id, everyAnswer(), minute(50), minute(49)});
    db::ReviewStore(database).save(aReview(entry));
    auto second = anExport(member);
    second.entries = {{entry, member}};
    db::ExportStore(database).add(second);
    db::OwnScriptStore(database).keep(
        "rtm-kort", {{"casus", std::chrono::seconds(90), "Vertel maar.", "Te lang", "Geen namen"}});
    db::PinStore(database).choose(member, aHash);
    db::HandOverStore(database).start(
        {0,
         meeting.id,
         minute(48),
         {},
         {{0, member, "reflector-bakens", 1, forms::Subject::Casus, casus.id, 0}}});
    db::HandOverStore(database).markSent(1, entry);
}

fs::path goldenOf(std::size_t schema)
{
    return fs::path(SOURCE_DIR) / "tests/golden" / ("schema-" + std::to_string(schema) + ".leertafel");
}

void makeWhenThereIsNone(const fs::path& golden)
{
    if (fs::exists(golden) || !std::getenv("UPDATE_GOLDEN"))
        return;
    const auto dossier =
        Dossier::create(golden, tests::linde, db::Passphrase(passphrase), tests::cheap).dossier;
    fill(dossier->database());
    dossier->commit();
}

class GoldenDossierTest : public testing::TestWithParam<std::size_t> {
protected:
    GoldenDossierTest()
    {
        makeWhenThereIsNone(goldenOf(GetParam()));
        fs::copy_file(goldenOf(GetParam()), file);
    }

    tests::Folder folder;
    fs::path file = folder / "goud.leertafel";
};

TEST_P(GoldenDossierTest, PassesItsCheckAndOpensForWriting)
{
    EXPECT_TRUE(db::check(file, db::Passphrase(passphrase)).isClean());
    {
        const auto dossier = Dossier::open(file, db::Passphrase(passphrase));
        dossier->commit();
        EXPECT_TRUE(dossier->waitUntilSealed().isSafe());
    }
    EXPECT_TRUE(db::check(file, db::Passphrase(passphrase)).isClean());
}

TEST_P(GoldenDossierTest, StillHoldsEverything)
{
    const auto dossier = Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);
    auto& database = dossier->database();
    const db::Contents expected{.members = 2,
                                .meetings = 1,
                                .casus = 1,
                                .rounds = 1,
                                .roundEvents = GetParam() < 9 ? 4 : 6,
                                .dialogueCards = 1,
                                .actions = 1,
                                .decisions = 1,
                                .partnershipCards = 1,
                                .statements = 1,
                                .entries = {{"reflector-bakens", 1, 1, 0}}};
    EXPECT_EQ(db::contentsOf(database), expected);
    EXPECT_EQ(db::TeamStore(database).members().at(1).name, "Bram Özdemir");
    EXPECT_EQ(db::TeamStore(database).setting("vergrendelen"), "5");
    EXPECT_EQ(db::EntryStore(database).sent().at(0).answers, everyAnswer());

    const auto record = db::RecordStore(database).record(1);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->meeting.closedAt, minute(90));
    EXPECT_EQ(record->rounds.at(0).dialogueCards.at(0).text, "Vraag de buren");
    const auto& round = record->rounds.at(0).round;
    EXPECT_EQ(round.events, aRound(1, 1, 2, GetParam() >= 9).events);
    EXPECT_EQ(round.steps.at(1).rule, forms::StepRule::SilentWriting);
    EXPECT_EQ(round.card.actions.at(0).decisions.at(0).newDue, tests::day(30));
}

TEST_P(GoldenDossierTest, StillTellsWhoAgreesAndWhatLeft)
{
    if (GetParam() < 2)
        return;  // made before anything could leave
    const auto dossier = Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);

    EXPECT_EQ(db::ConsentStore(dossier->database()).whoAgree(), (std::set<forms::Id>{2}));
    EXPECT_EQ(db::ExportStore(dossier->database()).all().at(0), anExport(2));
}

TEST_P(GoldenDossierTest, StillTellsWhoReadATextAndWhichEntriesLeft)
{
    if (GetParam() < 5)
        return;  // made before a text could leave
    const auto dossier = Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);

    EXPECT_EQ(db::ReviewStore(dossier->database()).all(), (std::vector<db::TextReview>{aReview(1)}));
    EXPECT_EQ(db::ExportStore(dossier->database()).all().at(1).entries,
              (std::map<forms::Id, forms::Id>{{1, 2}}));
}

TEST_P(GoldenDossierTest, StillTellsWhatWasDeleted)
{
    if (GetParam() < 4)
        return;  // made before anything was deleted for good
    const auto dossier = Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);

    const auto erased = db::ErasureStore(dossier->database()).all();
    ASSERT_EQ(erased.size(), 1U);
    EXPECT_EQ(erased[0], (db::Erasure{minute(96), db::ErasureReason::Retention, db::ErasedKind::Action, 99}));
    EXPECT_EQ(db::ConsentStore(dossier->database()).whoRefuse(db::Purpose::TeamLearning),
              (std::set<forms::Id>{2}));
}

TEST_P(GoldenDossierTest, StillIsInOtherHands)
{
    if (GetParam() < 6)
        return;  // made before the laptop could be handed over
    const auto dossier = Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);

    const db::HandOverStore handOvers(dossier->database());
    EXPECT_TRUE(handOvers.isGoingOn());
    EXPECT_EQ(handOvers.latest()->asked.at(0).sent, 1);
    EXPECT_EQ(db::PinStore(dossier->database()).hashOf(2), aHash);
}

INSTANTIATE_TEST_SUITE_P(Schemas, GoldenDossierTest,
                         testing::Range(std::size_t{1}, db::migrations().size() + 1),
                         [](const auto& test) { return "schema" + std::to_string(test.param); });

}  // namespace
