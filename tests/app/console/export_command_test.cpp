// consent and export: who agrees, what leaves, who releases it, and a clear answer when nothing leaves.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "app/demo/demo.h"
#include "db/dossier.h"
#include "db/store/consent_store.h"
#include "db/store/export_store.h"
#include "db/store/team_store.h"
#include "tests/app/console/program.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using tests::run;
using tests::runOnTerminal;

const std::string passphrase = app::demo::publicPassphrase;
const std::string second = "de tweede persoon geeft vrij";

class OnExport : public testing::Test {
protected:
    OnExport()
    {
        tests::makeDossier(file);
        db::Dossier::open(file, db::Passphrase(passphrase))
            ->addSlot(db::SlotRole::Leercoach, "tweede", db::Passphrase(second), tests::cheap);
    }

    std::vector<std::string> words(const std::vector<fs::path>& files) const
    {
        std::vector<std::string> words{"export"};
        for (const auto& each : files)
            words.push_back(each.string());
        for (const auto* word : {"--product", "onderzoeksbestand", "--instrument", "reflector-bakens",
                                 "--policy", "onderzoek", "--studie", "Evaluatie", "-o"})
            words.emplace_back(word);
        words.push_back(out.string());
        return words;
    }

    std::vector<std::string> table(const std::vector<fs::path>& files) const
    {
        auto changed = words(files);
        std::replace(changed.begin(), changed.end(), std::string("onderzoeksbestand"), std::string("tabel"));
        std::replace(changed.begin(), changed.end(), std::string("onderzoek"), std::string("team-intern"));
        return changed;
    }

    static std::vector<tests::Prompted> fourEyes(const std::string& releasing)
    {
        return {{"Wachtwoordzin van linde.leertafel: ", passphrase},
                {"Wachtwoordzin van wie linde.leertafel vrijgeeft: ", releasing}};
    }

    void decideForAllBut(std::size_t agreeing, bool given) const
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
        const auto members = db::TeamStore(dossier->database()).members();
        for (std::size_t index = agreeing; index < members.size(); ++index)
            db::ConsentStore(dossier->database()).decide(members[index].id, given, tests::minute(1));
        dossier->commit();
    }

    std::vector<db::ExportRecord> log() const
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);
        return db::ExportStore(dossier->database()).all();
    }

    // Beside the backups of the dossier.
    std::size_t thingsInFolder() const
    {
        std::size_t things = 0;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            things += entry.path() == db::backupFolderOf(file) ? 0 : 1;
        return things;
    }

    tests::Folder folder;
    fs::path file = folder / "linde.leertafel";
    fs::path out = folder / "export";
};

TEST_F(OnExport, WritesTheFolderWhenASecondPersonReleasesItAndLogsIt)
{
    const auto ended = runOnTerminal(words({file}), fourEyes(second));

    EXPECT_EQ(ended.status, 0) << ended.out;
    EXPECT_NE(ended.out.find("Het onderzoeksbestand is klaar: "), std::string::npos) << ended.out;
    for (const auto* name : {"LEESMIJ.txt", "data.sav", "exportverslag.pdf", "manifest.json"})
        EXPECT_TRUE(fs::exists(out / name)) << name;
    const auto records = log();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].product, db::ExportProduct::Microdata);
    EXPECT_EQ(records[0].instrumentId, "reflector-bakens");
    EXPECT_EQ(records[0].study, "Evaluatie");
    EXPECT_EQ(records[0].manifestSha256.size(), 64U);
    EXPECT_GE(records[0].members.size(), 5U);
}

TEST_F(OnExport, WritesATableWithTheSameCourseAndNamesTheCellsThatAreHidden)
{
    const auto ended = run(table({file}), passphrase);

    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_NE(ended.out.find("De anonieme tabel is klaar: "), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("aantallen verborgen"), std::string::npos) << ended.out;
    EXPECT_TRUE(fs::exists(out / "tabellen-excel.csv"));
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log()[0].product, db::ExportProduct::Table);
}

TEST_F(OnExport, TakesSeveralDossiersTogetherAndLogsInEach)
{
    const auto other = folder / "iep.leertafel";
    fs::copy_file(file, other);

    const auto ended = run(table({file, other}), passphrase);

    EXPECT_EQ(ended.status, 0) << ended.err;
    const auto dossier = db::Dossier::open(other, db::Passphrase(passphrase), db::Access::ReadOnly);
    const auto elsewhere = db::ExportStore(dossier->database()).all();
    ASSERT_EQ(elsewhere.size(), 1U);
    EXPECT_EQ(elsewhere[0].manifestSha256, log().at(0).manifestSha256);
}

TEST_F(OnExport, SaysHowATableCanBeSplit)
{
    auto wrong = table({file});
    wrong.insert(wrong.end(), {"--per", "leeftijd"});

    EXPECT_NE(run(wrong, passphrase).err.find("Geef --per team, --per periode of --per team,periode."),
              std::string::npos);
}

TEST_F(OnExport, TakesWavesBySaidDaysAndSaysWhatIsWrongWithThem)
{
    auto asked = table({file});
    asked.insert(asked.end(),
                 {"--per", "periode", "--metingen", "2026-01-01..2026-06-30,2026-07-01..2026-12-31"});
    const auto ended = run(asked, passphrase);
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_NE(
        tests::contentsOf(out / "tabellen-analyse.csv").find("meting 1: 2026-01-01 tot en met 2026-06-30"),
        std::string::npos);

    for (const auto& [wrong, said] :
         {std::pair("2026-01-01", "de eerste en de laatste dag"),
          std::pair("2026-01-01..juni", "Schrijf een dag als"),
          std::pair("2026-01-01..2026-06-30,2026-06-30..2026-07-01", "Geen dag hoort bij twee metingen")}) {
        asked.back() = wrong;
        EXPECT_NE(run(asked, passphrase).err.find(said), std::string::npos) << wrong;
    }
}

TEST_F(OnExport, LeavesTextsThatNobodyReadAndSaysWhoReadsThem)
{
    const tests::Folder own;
    fs::create_directories(own / "leertafel/templates/policies");
    tests::putContents(own / "leertafel/templates/policies/verhalen.xml",
                       R"(<?xml version="1.0" encoding="UTF-8"?>
<policy id="verhalen" version="1" title="Met verhalen" purpose="effect" four-eyes="no" signed-by="FG"
        signed-on="2026-11-22">
    <tables threshold="10" same-answer="hide"/>
    <rows k="5" l="2" team="code" team-minimum="5" most-suppressed="20" link-waves="no" free-text="yes"/>
</policy>
)");
    auto asked = words({file});
    *std::find(asked.begin(), asked.end(), "onderzoek") = "verhalen";

    tests::Circumstances there;
    there.before = [&] { ::setenv("XDG_DATA_HOME", own.path().c_str(), 1); };
    const auto ended = run(asked, passphrase, there);

    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_NE(ended.out.find("niet meegenomen: een leercoach leest ze eerst na"), std::string::npos)
        << ended.out;
}

TEST_F(OnExport, SealsAllOfItInOneFileThatOpensWithAWachtwoordzinOfItsOwn)
{
    const std::string chosen = "alleen voor dit pakket";
    auto asked = words({file});
    asked.emplace_back("--pakket");
    auto answers = fourEyes(second);
    answers.push_back({"Kies een wachtwoordzin voor het pakket: ", chosen});
    answers.push_back({"Typ hem nog een keer: ", chosen});
    const auto sealed = runOnTerminal(asked, answers);
    ASSERT_EQ(sealed.status, 0) << sealed.out;
    EXPECT_TRUE(fs::is_regular_file(out));
    EXPECT_EQ(thingsInFolder(), 2U) << "nothing in clear beside it";
    EXPECT_EQ(log().size(), 1U);

    const auto map = (folder / "map").string();
    const auto wrong = run({"unpack", out, map}, passphrase);
    EXPECT_EQ(wrong.status, 1);
    EXPECT_NE(wrong.err.find("Deze wachtwoordzin past niet bij dit pakket."), std::string::npos) << wrong.err;
    const auto none = run({"unpack", file, map}, passphrase);
    EXPECT_NE(none.err.find("Dit bestand is geen pakket van Leertafel."), std::string::npos) << none.err;
    EXPECT_FALSE(fs::exists(map));

    const auto unpacked = run({"unpack", out, map}, chosen);
    EXPECT_EQ(unpacked.status, 0) << unpacked.err;
    for (const auto* name : {"LEESMIJ.txt", "data.sav", "exportverslag.pdf", "manifest.json"})
        EXPECT_TRUE(fs::exists(folder / "map" / name)) << name;
    EXPECT_EQ(run({"unpack", out, map}, chosen).status, 1) << "a folder that is there is left alone";
}

TEST_F(OnExport, WarnsBeforeReleasingWhatDiffersByAFewPeopleFromAnEarlierExport)
{
    ASSERT_EQ(runOnTerminal(words({file}), fourEyes(second)).status, 0);
    fs::remove_all(out);
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
        const auto one = *db::ExportStore(dossier->database()).all().at(0).members.begin();
        db::ConsentStore(dossier->database()).decide(one, false, tests::minute(1));
        dossier->commit();
    }

    const auto ended = runOnTerminal(words({file}), fourEyes(second));

    EXPECT_NE(ended.out.find("Let op: dit verschilt maar 1 mens van de export van "), std::string::npos)
        << ended.out;
}

TEST_F(OnExport, WritesNothingWhenTheSamePersonWouldRelease)
{
    const auto ended = runOnTerminal(words({file}), fourEyes(passphrase));

    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.out.find("Dit beleid vraagt om vier ogen"), std::string::npos) << ended.out;
    EXPECT_EQ(thingsInFolder(), 1U);
    EXPECT_TRUE(log().empty());
}

TEST_F(OnExport, WritesNothingWhenTheSecondWachtwoordzinDoesNotFit)
{
    const auto ended = runOnTerminal(words({file}), fourEyes("iets heel anders dan dat"));

    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.out.find("Deze wachtwoordzin past niet bij dit dossier."), std::string::npos)
        << ended.out;
    EXPECT_EQ(thingsInFolder(), 1U);
}

class ForAResearcher : public OnExport {
protected:
    ForAResearcher()
    {
        db::Dossier::open(file, db::Passphrase(passphrase))
            ->addSlot(db::SlotRole::Researcher, "onderzoeker", db::Passphrase(theirs), tests::cheap);
    }

    const std::string theirs = "van de onderzoeker alleen";
};

TEST_F(ForAResearcher, ExportIsTheOnlyCommandThatOpens)
{
    for (const auto& command : std::vector<std::vector<std::string>>{{"info", file},
                                                                     {"check", file},
                                                                     {"print", file},
                                                                     {"consent", file},
                                                                     {"consent", file, "--nee", "1"}}) {
        const auto ended = run(command, theirs);
        EXPECT_EQ(ended.status, 1) << command[0];
        EXPECT_TRUE(ended.out.empty()) << ended.out;
        EXPECT_NE(ended.err.find("Daarmee kun je alleen exporteren"), std::string::npos) << ended.err;
    }
}

TEST_F(ForAResearcher, TwoCoachesReleaseWhatAsksForFourEyes)
{
    const tests::Prompted opens{"Wachtwoordzin van linde.leertafel: ", theirs};
    const std::string first = "Wachtwoordzin van een leercoach van linde.leertafel: ";
    const std::string last = "Wachtwoordzin van wie linde.leertafel vrijgeeft: ";

    const auto alone = runOnTerminal(words({file}), {opens, {first, passphrase}, {last, theirs}});
    EXPECT_EQ(alone.status, 1);
    EXPECT_NE(alone.out.find("Een leercoach geeft vrij."), std::string::npos) << alone.out;
    EXPECT_EQ(thingsInFolder(), 1U);

    const auto released = runOnTerminal(words({file}), {opens, {first, passphrase}, {last, second}});
    EXPECT_EQ(released.status, 0) << released.out;
    EXPECT_TRUE(fs::exists(out / "data.sav"));
}

TEST_F(OnExport, RefusesATeamOfThreeWithTheReasonAndWhatCanBeDone)
{
    decideForAllBut(0, false);
    const auto nobody = run(words({file}), passphrase);
    EXPECT_EQ(nobody.status, 1);
    EXPECT_NE(nobody.err.find("Niemand die dit formulier invulde, geeft toestemming"), std::string::npos)
        << nobody.err;

    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
        const auto members = db::TeamStore(dossier->database()).members();
        for (std::size_t index = 0; index < 4; ++index)
            db::ConsentStore(dossier->database()).decide(members[index].id, true, tests::minute(2));
        dossier->commit();
    }
    const auto few = run(words({file}), passphrase);
    EXPECT_EQ(few.status, 1);
    EXPECT_NE(few.err.find("Het zijn te weinig mensen"), std::string::npos) << few.err;
    EXPECT_NE(few.err.find("Neem er dossiers van andere teams bij."), std::string::npos) << few.err;
    EXPECT_EQ(thingsInFolder(), 1U);
}

TEST_F(OnExport, LeavesAloneAFolderThatIsThere)
{
    fs::create_directory(out);

    const auto ended = runOnTerminal(words({file}), fourEyes(second));

    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(fs::is_empty(out));
    EXPECT_EQ(thingsInFolder(), 2U);
}

TEST_F(OnExport, WritesNothingWhenOneOfTheDossiersIsDamaged)
{
    const auto damaged = folder / "stuk.leertafel";
    fs::copy_file(file, damaged);
    fs::resize_file(damaged, fs::file_size(damaged) - 1000);

    const auto ended = run(words({file, damaged}), passphrase);

    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.err.find("stuk.leertafel: Dit dossier is beschadigd"), std::string::npos) << ended.err;
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(OnExport, SaysWhichPoliciesAndInstrumentsThereAre)
{
    auto unknownPolicy = words({file});
    *std::find(unknownPolicy.begin(), unknownPolicy.end(), "onderzoek") = "zomaar";
    EXPECT_NE(
        run(unknownPolicy, passphrase).err.find("Kies uit: leerkring, onderzoek, openbaar, team-intern."),
        std::string::npos);

    auto unknownInstrument = words({file});
    *std::find(unknownInstrument.begin(), unknownInstrument.end(), "reflector-bakens") = "zomaar";
    EXPECT_NE(run(unknownInstrument, passphrase).err.find("Het formulier zomaar is er niet."),
              std::string::npos);
}

TEST_F(OnExport, ListsAndChangesWhoAgrees)
{
    const auto before = run({"consent", file}, passphrase);
    EXPECT_EQ(before.status, 0) << before.err;

    const auto after = run({"consent", file, "--ja", "1", "--nee", "2,3"}, passphrase);

    EXPECT_EQ(after.status, 0) << after.err;
    EXPECT_NE(after.out.find("   1  ja "), std::string::npos) << after.out;
    EXPECT_NE(after.out.find("   2  nee"), std::string::npos) << after.out;
    EXPECT_NE(after.out.find("   3  nee"), std::string::npos) << after.out;
    EXPECT_EQ(run({"consent", file, "--ja", "99"}, passphrase).status, 2);
}

}  // namespace
