#include "app/exporting/work.h"

#include <gtest/gtest.h>

#include <fstream>

#include "app/exporting/export_log.h"
#include "app/exporting/stock.h"
#include "app/research/disclosure/recognition.h"
#include "db/error.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/app/research/sample_instrument.h"
#include "tests/support/folder.h"

namespace {

namespace fs = std::filesystem;
using namespace app::exporting;

constexpr std::chrono::sys_days november = std::chrono::November / 22 / 2026;
constexpr auto coachPhrase = "vier lange woorden samen";
constexpr auto secondPhrase = "een heel andere zin nu";

class ExportWorkTest : public testing::Test {
protected:
    ExportWorkTest()
    {
        work.instrument = tests::sampleInstrument();
        work.templateXml = "<xml/>";
        work.study = "Proefonderzoek";
        work.now = november;
        work.wish.policy = tests::samplePolicy();
        work.wish.policy.tables = {5, false};
        work.wish.policy.fourEyes = false;
        addDossier("linde");
    }

    db::Dossier& addDossier(const std::string& name, int people = 12)
    {
        dossiers.push_back(db::Dossier::create(folder.path / (name + ".leertafel"),
                                               {"Wijkteam " + name, false}, db::Passphrase(coachPhrase),
                                               db::minKeyCost)
                               .dossier);
        auto& dossier = *dossiers.back();
        db::InstrumentStore(dossier.database()).freeze({"proef", 1, "<xml/>"});
        for (int person = 0; person < people; ++person)
            send(dossier, person, person % 2 == 0 ? "1" : "3");
        dossier.addSlot(db::SlotRole::Leercoach, "tweede", db::Passphrase(secondPhrase), db::minKeyCost);
        dossier.waitUntilSealed();
        work.dossiers.emplace_back([&dossier] { return stateOf(dossier); });
        return dossier;
    }

    static void send(db::Dossier& dossier, int person, const std::string& point)
    {
        const auto member = db::TeamStore(dossier.database())
                                .save(forms::Member{0, "Lid " + std::to_string(person),
                                                    forms::MemberRole::Professional, "", true});
        db::ConsentStore(dossier.database()).decide(member, true, november);
        forms::Entry entry;
        entry.instrumentId = "proef";
        entry.member = member;
        entry.subject = forms::Subject::Team;
        entry.answers = {{"ruimte", forms::Option{point}}};
        entry.sentAt = entry.changedAt = november;
        db::EntryStore(dossier.database()).save(entry);
    }

    Release release(const std::string& name) const
    {
        return {folder.path / name, fs::path(SHARE_DIR) / "fonts", {}};
    }
    void publish(const Release& release)
    {
        const auto judged = judge(work, stop);
        const auto made = prepare(work, judged, release, stop);
        for (std::size_t place = 0; place < dossiers.size(); ++place) {
            auto record = judged.records[place];
            record.manifestSha256 = made->manifestSha256();
            keepInLog(*dossiers[place], record);
            waitForLog(*dossiers[place]);
        }
        made->publish();
    }
    static std::vector<db::ExportRecord> logOf(db::Dossier& dossier)
    {
        return db::ExportStore(dossier.database()).all();
    }
    std::string contents(const std::string& name) const
    {
        std::ifstream in(folder.path / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    bool nothingAt(const std::string& name) const
    {
        return !fs::exists(folder.path / name) && !fs::exists(folder.path / (name + ".nieuw"));
    }

    const tests::Folder folder;
    std::vector<std::unique_ptr<db::Dossier>> dossiers;
    ExportWork work;
    std::atomic<bool> stop = false;
};

TEST_F(ExportWorkTest, WritesATableAndNotesItInEveryLog)
{
    auto& other = addDossier("iep", 6);

    publish(release("uit"));

    EXPECT_TRUE(fs::exists(folder.path / "uit" / "tabellen-analyse.csv"));
    ASSERT_EQ(logOf(*dossiers[0]).size(), 1u);
    EXPECT_EQ(logOf(*dossiers[0])[0].members.size(), 12u);
    EXPECT_EQ(logOf(other).at(0).members.size(), 6u);
    EXPECT_EQ(logOf(other)[0].manifestSha256, logOf(*dossiers[0])[0].manifestSha256);
}

TEST_F(ExportWorkTest, HasTheLogOnTheDiskBeforeTheFolderIsThere)
{
    publish(release("uit"));

    const auto reopened =
        db::Dossier::open(dossiers[0]->file(), db::Passphrase(coachPhrase), db::Access::ReadOnly);
    EXPECT_EQ(logOf(*reopened).size(), 1u);
}

TEST_F(ExportWorkTest, SaysInATableWhatIsHidden)
{
    send(*dossiers[0], 12, "2");

    publish(release("uit"));

    const auto csv = contents("uit/tabellen-analyse.csv");
    EXPECT_NE(csv.find("tabel,omschrijving,antwoord,aantal,n,gemiddelde\r\n"), std::string::npos) << csv;
    EXPECT_NE(csv.find("v_ruimte,Vraag ruimte,neutraal,te weinig antwoorden,"), std::string::npos) << csv;
    EXPECT_NE(contents("uit/LEESMIJ.txt").find("anonieme tabel, gemaakt op 2026-11-22"), std::string::npos);
    EXPECT_NE(contents("uit/manifest.json").find("tabellen-excel.csv"), std::string::npos);
}

TEST_F(ExportWorkTest, WritesRowsToo)
{
    work.wish.product = db::ExportProduct::Microdata;

    publish(release("uit"));

    EXPECT_TRUE(fs::exists(folder.path / "uit" / "data.sav"));
}

TEST_F(ExportWorkTest, KnowsWhichRowsAColleagueFinds)
{
    work.wish.product = db::ExportProduct::Microdata;
    const auto unique = [&] {
        const auto judged = judge(work, stop);
        const auto& rows = std::get<app::research::ReleasedMicrodata>(judged.offer);
        EXPECT_EQ(app::research::uniqueByGroup(rows), 0u);
        return app::research::uniqueByAnswers(rows);
    };
    EXPECT_EQ(unique(), 0u) << "everybody answered as five others did";

    send(*dossiers[0], 12, "2");

    EXPECT_EQ(unique(), 1u);
}

TEST_F(ExportWorkTest, ReadsTheDossierAsItStoodWhenItWasAskedFor)
{
    work.dossiers = {[state = stateOf(*dossiers[0])] { return state; }};
    send(*dossiers[0], 12, "2");
    dossiers[0]->commit();

    const auto judged = judge(work, stop);

    EXPECT_EQ(judged.records.at(0).members.size(), 12u);
    EXPECT_LT(judged.generations.at(0), dossiers[0]->sealState().asked);
}

TEST_F(ExportWorkTest, RefusesADossierWithOtherQuestionsUnderTheSameVersion)
{
    work.templateXml = "<changed/>";

    EXPECT_THROW(judge(work, stop), OtherQuestions);
}

TEST_F(ExportWorkTest, TellsWhichDossierIsRead)
{
    addDossier("iep");
    std::vector<std::size_t> read;
    work.reading = [&](std::size_t place) { read.push_back(place); };

    judge(work, stop);

    EXPECT_EQ(read, (std::vector<std::size_t>{1, 2}));
}

TEST_F(ExportWorkTest, LeavesNothingWhenItIsStopped)
{
    const auto judged = judge(work, stop);
    stop = true;

    EXPECT_THROW(judge(work, stop), Stopped);
    EXPECT_THROW(prepare(work, judged, release("uit"), stop), Stopped);
    EXPECT_TRUE(nothingAt("uit"));
    EXPECT_TRUE(logOf(*dossiers[0]).empty());
}

TEST_F(ExportWorkTest, StopsInTheMiddleOfJudging)
{
    work.judging = [this] { stop = true; };

    EXPECT_THROW(judge(work, stop), Stopped);
}

class ReleasedByCoachesTest : public ExportWorkTest {
protected:
    ReleasedByCoachesTest()
    {
        dossiers[0]->addSlot(db::SlotRole::Researcher, "onderzoeker", db::Passphrase(researcherPhrase),
                             db::minKeyCost);
        dossiers[0]->waitUntilSealed();
    }
    void publishBy(const std::vector<const char*>& typed)
    {
        auto asked = release("uit");
        asked.coaches.push_back({dossiers[0]->file(), {typed.begin(), typed.end()}});
        publish(asked);
    }
    void openAsResearcher()
    {
        work.dossiers[0] = [file = dossiers[0]->file()] {
            const db::Passphrase theirs(researcherPhrase);
            return stateOf(*db::Dossier::open(file, theirs, db::Access::ReadOnly));
        };
    }

    static constexpr auto researcherPhrase = "van de onderzoeker alleen";
};

TEST_F(ReleasedByCoachesTest, WantsFourEyesOfTwoCoaches)
{
    work.wish.policy.fourEyes = true;

    EXPECT_THROW(publish(release("uit")), std::logic_error);
    EXPECT_THROW(publishBy({coachPhrase}), std::logic_error);
    EXPECT_THROW(publishBy({coachPhrase, coachPhrase}), SamePerson);
    EXPECT_THROW(publishBy({coachPhrase, "zomaar een andere zin"}), db::Error);
    EXPECT_THROW(publishBy({"zomaar een andere zin", secondPhrase}), db::Error);
    EXPECT_THROW(publishBy({coachPhrase, researcherPhrase}), NotACoach);
    EXPECT_THROW(publishBy({researcherPhrase, coachPhrase}), NotACoach);
    EXPECT_TRUE(nothingAt("uit"));
    publishBy({secondPhrase, coachPhrase});
    EXPECT_FALSE(nothingAt("uit"));
}

TEST_F(ReleasedByCoachesTest, GivesAResearcherNothingWithoutACoach)
{
    openAsResearcher();

    EXPECT_EQ(judge(work, stop).coachesNeeded, 1u);
    EXPECT_THROW(publish(release("uit")), std::logic_error);
    EXPECT_THROW(publishBy({researcherPhrase}), NotACoach);
    EXPECT_TRUE(nothingAt("uit"));
    publishBy({coachPhrase});
    EXPECT_FALSE(nothingAt("uit"));
}

TEST_F(ReleasedByCoachesTest, AsksAResearcherForTwoCoachesWhereThePolicyWantsFourEyes)
{
    openAsResearcher();
    work.wish.policy.fourEyes = true;

    EXPECT_EQ(judge(work, stop).coachesNeeded, 2u);
    EXPECT_THROW(publishBy({coachPhrase}), std::logic_error);
}

TEST_F(ExportWorkTest, WarnsOfAnExportThatDiffersByOnePerson)
{
    publish(release("een"));
    EXPECT_TRUE(judge(work, stop).near.empty()) << "the same people again tell nothing new";

    send(*dossiers[0], 12, "1");

    EXPECT_EQ(judge(work, stop).near.size(), 1u);
}

TEST_F(ExportWorkTest, WarnsWhenOnlyFewOfTheSamePeopleFilledInMore)
{
    publish(release("een"));
    forms::Entry again;
    again.instrumentId = "proef";
    again.member = db::TeamStore(dossiers[0]->database()).members().at(0).id;
    again.subject = forms::Subject::Team;
    again.answers = {{"ruimte", forms::Option{"2"}}};
    again.sentAt = again.changedAt = november + std::chrono::hours{48};
    db::EntryStore(dossiers[0]->database()).save(again);

    const auto judged = judge(work, stop);

    EXPECT_EQ(judged.records.at(0).members, logOf(*dossiers[0]).at(0).members);
    EXPECT_EQ(judged.near.size(), 1u) << "who has both can subtract what one person answered";
}

TEST_F(ExportWorkTest, LetsATextLeaveOnceSomebodyLetItPass)
{
    auto& database = dossiers[0]->database();
    work.wish.product = db::ExportProduct::Microdata;
    work.wish.policy.freeText = true;
    work.wantsTexts = true;
    forms::Entry entry;
    entry.instrumentId = "proef";
    entry.member = db::TeamStore(database).members().at(0).id;
    entry.subject = forms::Subject::Team;
    entry.answers = {{"verhaal", std::string("Lid 0 belde")}, {"naam", std::string("Lid 0")}};
    entry.sentAt = entry.changedAt = november;
    entry.id = db::EntryStore(database).save(entry);

    const auto unread = judge(work, stop);
    ASSERT_EQ(unread.texts.size(), 1u);
    EXPECT_EQ(unread.texts[0].question, "verhaal");
    EXPECT_EQ(unread.unread, 1u);
    EXPECT_TRUE(std::get<app::research::ReleasedMicrodata>(unread.offer).texts().empty());

    db::ReviewStore(database).save({entry.id, "verhaal", "Iemand belde", "Lies", november});
    const auto read = judge(work, stop);
    EXPECT_EQ(read.unread, 0u);
    EXPECT_FALSE(std::get<app::research::ReleasedMicrodata>(read.offer).texts().empty());
    publish(release("uit"));
    EXPECT_NE(contents("uit/data-analyse.csv").find("Iemand belde"), std::string::npos);
    EXPECT_EQ(contents("uit/data-analyse.csv").find("Lid 0"), std::string::npos);
}

TEST_F(ExportWorkTest, LeavesOutThePeriodsThatWereUnticked)
{
    work.wish.time.without = {app::research::periodOf(forms::quarterOf(forms::Instant{november}))};

    const auto judged = judge(work, stop);

    ASSERT_TRUE(std::holds_alternative<app::research::Refusal>(judged.offer));
    EXPECT_EQ(std::get<app::research::Refusal>(judged.offer).reason,
              app::research::RefusalReason::NothingFilledIn);
}

TEST(NearestTo, IsPossibleAfterARefusal)
{
    Wish wish;
    wish.product = db::ExportProduct::Microdata;
    wish.policy.rows.linksWaves = true;
    wish.by.team = true;
    using enum app::research::Nearest;
    EXPECT_FALSE(nearestTo(wish, WithoutLink).policy.rows.linksWaves);
    EXPECT_EQ(nearestTo(wish, AnonymousTable).product, db::ExportProduct::Table);
    EXPECT_FALSE(nearestTo(wish, WithoutGroups).by.team);
    EXPECT_THROW(nearestTo(wish, OtherPolicy), std::logic_error);
}

TEST(Stock, TakesFormsOfTwoDossiersTogether)
{
    const auto quarter = app::research::periodOf(forms::quarterOf(forms::Instant{november}));
    const std::vector<FormStock> one = {{"b", 1, "<b/>", {{quarter, 2}}}};
    const std::vector<FormStock> other = {{"a", 1, "<a/>", {{quarter, 1}}}, {"b", 1, "<b/>", {{quarter, 3}}}};
    EXPECT_EQ(together({one, other}),
              (std::vector<FormStock>{{"a", 1, "<a/>", {{quarter, 1}}}, {"b", 1, "<b/>", {{quarter, 5}}}}));
    EXPECT_FALSE(contradict(one, other));
    EXPECT_TRUE(contradict(one, {{"b", 1, "<changed/>", {}}}));
}

}  // namespace
