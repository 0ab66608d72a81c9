#include "app/research/disclosure/release_rows.h"

#include <gtest/gtest.h>

#include "app/research/disclosure/team_codes.h"
#include "tests/app/research/disclosure/class_check.h"

namespace {

using namespace app::research;

constexpr auto suppressed = Missing::Suppressed;

ReleasedMicrodata released(const Source& source, const forms::Policy& policy, std::uint32_t seed = 1)
{
    return std::get<ReleasedMicrodata>(releaseRows(source, policy, tests::seeded(seed)));
}

Refusal refusal(const Source& source, const forms::Policy& policy)
{
    return std::get<Refusal>(releaseRows(source, policy, tests::seeded(1)));
}

Value valueOf(const ReleasedMicrodata& file, std::size_t row, const std::string& name)
{
    return file.rows()[row][tests::columnOf(file.codebook(), name)];
}

tests::Filled team(std::uint32_t people)
{
    return tests::Population(7).source(people, 1, 1);
}

TEST(ReleaseRows, LeavesOutWhoDidNotAgree)
{
    auto source = team(20);
    for (auto& entry : source.entries)
        entry.consent = entry.respondent.member > 3;

    const auto file = released(source, tests::samplePolicy());

    EXPECT_EQ(file.rows().size(), 17u);
    EXPECT_EQ(file.treatment().withoutConsent, 3u);
    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_GE(valueOf(file, row, "v_saldo").number().value(), 3);
}

TEST(ReleaseRows, ForgetsOneMemberWhoWithdrew)
{
    auto source = team(20);
    for (auto& entry : source.entries)
        entry.consent = true;
    const auto before = released(source, tests::samplePolicy());
    source.entries[4].consent = false;

    const auto after = released(source, tests::samplePolicy());

    EXPECT_EQ(after.rows().size(), before.rows().size() - 1);
    for (std::size_t row = 0; row < after.rows().size(); ++row)
        EXPECT_NE(valueOf(after, row, "v_saldo"), Value{4.0});
}

TEST(ReleaseRows, ReadsEachKindOfAnswer)
{
    auto source = team(10);
    for (auto& entry : source.entries) {
        entry.consent = true;
        entry.answers["kosten"] = forms::Money{12'50};
        entry.answers["dag"] = forms::Date{std::chrono::year{2026} / 11 / 24};
        entry.answers["spanning"] = forms::Marks{2, 4};
        entry.answers["acties"] = forms::Rows{{{{"wat", std::string("bellen")}}}};
        entry.answers["bakens"] = forms::Options{{"eropaf"}};
        entry.answers["ruimte"] = forms::Option{forms::notApplicable};
    }

    const auto file = released(source, tests::samplePolicy());

    EXPECT_EQ(valueOf(file, 0, "v_kosten"), Value{12.5});
    EXPECT_EQ(valueOf(file, 0, "v_dag"), Value{20264.0});
    EXPECT_EQ(valueOf(file, 0, "v_spanning_nu"), Value{2.0});
    EXPECT_EQ(valueOf(file, 0, "v_spanning_gewenst"), Value{4.0});
    EXPECT_EQ(valueOf(file, 0, "v_acties"), Value{1.0});
    EXPECT_EQ(valueOf(file, 0, "v_bakens_vraag"), Value{0.0});
    EXPECT_EQ(valueOf(file, 0, "v_bakens_eropaf"), Value{1.0});
    EXPECT_EQ(valueOf(file, 0, "v_ruimte"), Value{Missing::NotApplicable});
    EXPECT_EQ(valueOf(file, 0, "v_cijfer_gewenst"), Value{Missing::NotFilledIn});
}

TEST(ReleaseRows, SuppressesAnIndirectAnswerThatThePolicyDoesNotCoarsen)
{
    const auto file = released(team(20), tests::samplePolicy());

    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_EQ(valueOf(file, row, "v_herkomst"), Value{suppressed});
}

TEST(ReleaseRows, GivesOnlyTextThatSomebodyReviewed)
{
    auto source = team(20);
    for (auto& entry : source.entries)
        entry.consent = true;
    source.entries[0].reviewed["verhaal"] = "Het ging goed";
    auto policy = tests::samplePolicy();
    const auto without = released(source, policy);
    policy.freeText = true;

    const auto with = released(source, policy);

    std::size_t texts = 0;
    for (std::size_t row = 0; row < with.rows().size(); ++row) {
        EXPECT_EQ(valueOf(without, row, "v_verhaal"), Value{suppressed});
        texts += valueOf(with, row, "v_verhaal").isText() ? 1 : 0;
    }
    EXPECT_EQ(texts, 1u);
}

TEST(ReleaseRows, TakesSmallTeamsTogether)
{
    auto source = tests::Population(3).source(40, 3, 1);
    auto policy = tests::samplePolicy();
    policy.rows.teamMinimum = 15;

    const auto file = released(source, policy);

    std::map<std::string, std::size_t> teams;
    for (const auto& row : file.rows())
        ++teams[tests::textOf(row[1])];
    EXPECT_LE(teams.size(), 2u);
    EXPECT_GE(file.treatment().teamsTogether, 2u);
}

TEST(TeamCodes, NameNoRegionForTeamsThatWereTakenTogether)
{
    const Source source(tests::sampleInstrument(), {{"a", "noord"}, {"b", "zuid"}, {"c", "oost"}});
    forms::RowRules rules;
    rules.team = forms::TeamAs::Region;
    rules.teamMinimum = 10;

    const auto codes = teamCodesOf(source, {15, 16, 9}, rules, tests::seeded(1));

    EXPECT_EQ(codes.regions, std::vector<std::string>{"zuid"});
    EXPECT_EQ(codes.ofTeam, (std::vector<Value>{suppressed, 1.0, suppressed}));
}

TEST(ReleaseRows, TakesAwayASensitiveAnswerThatAllWhoLookAlikeGave)
{
    auto source = team(12);
    for (auto& entry : source.entries)
        entry.answers["verzuim"] = forms::Option{"ja"};

    const auto file = released(source, tests::samplePolicy());

    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_EQ(valueOf(file, row, "v_verzuim"), Value{suppressed});
}

// That a question was asked tells what the other answer was.
TEST(ReleaseRows, TakesAwayWhatWasOnlyAskedBecauseOfASuppressedAnswer)
{
    auto source = team(12);
    source.instrument.sections[0].questions[6].when = forms::Condition{"verzuim", "ja"};
    for (auto& entry : source.entries)
        entry.answers["verzuim"] = forms::Option{"ja"};

    const auto file = released(source, tests::samplePolicy());

    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_EQ(valueOf(file, row, "v_saldo"), Value{suppressed});
}

TEST(ReleaseRows, NeverGivesWhatWasOnlyAskedBecauseOfAnIndirectAnswer)
{
    auto source = team(20);
    source.instrument.sections[0].questions[4].when = forms::Condition{"functie", "wv"};

    const auto file = released(source, tests::samplePolicy());

    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_EQ(valueOf(file, row, "v_ruimte"), Value{suppressed});
}

TEST(ReleaseRows, RefusesATeamOfThreeWithTheReasonAndWhatElseCanBeHad)
{
    auto source = team(3);
    for (auto& entry : source.entries)
        entry.consent = true;

    EXPECT_EQ(refusal(source, tests::samplePolicy()),
              (Refusal{RefusalReason::TooFewPeople, Nearest::WithOtherTeams, 3, 5}));
}

TEST(ReleaseRows, OffersTheTableWhenThereAreTooFewForRows)
{
    auto source = team(30);
    auto policy = tests::samplePolicy();
    policy.rows.k = 40;
    policy.tables.threshold = 5;

    const auto refused = refusal(source, policy);

    EXPECT_EQ(refused.reason, RefusalReason::TooFewPeople);
    EXPECT_EQ(refused.nearest, Nearest::AnonymousTable);
}

TEST(ReleaseRows, OffersRowsWithoutLinkWhenTheLinkPointsSomebodyOut)
{
    auto source = tests::Population(5).source(9, 1, 1);
    for (auto& entry : source.entries)
        entry.consent = true;
    auto more = source.entries[0];
    more.period.number = 1;
    source.entries.push_back(more);
    auto policy = tests::samplePolicy();
    policy.rows.linksWaves = true;

    EXPECT_EQ(refusal(source, policy).nearest, Nearest::WithoutLink);
}

TEST(ReleaseRows, SaysWhenNobodyAgreedOrNothingWasFilledIn)
{
    auto source = team(12);
    for (auto& entry : source.entries)
        entry.consent = false;
    EXPECT_EQ(refusal(source, tests::samplePolicy()).reason, RefusalReason::NobodyAgreed);

    source.entries.clear();
    EXPECT_EQ(refusal(source, tests::samplePolicy()).reason, RefusalReason::NothingFilledIn);
}

TEST(ReleaseRows, RefusesWhatThePolicyDoesNotAllow)
{
    auto policy = tests::samplePolicy();
    policy.instruments = {"ander"};
    EXPECT_EQ(refusal(team(20), policy).reason, RefusalReason::InstrumentNotAllowed);

    policy.allowsRows = false;
    EXPECT_EQ(refusal(team(20), policy).reason, RefusalReason::ProductNotAllowed);
}

TEST(ReleaseRows, IsTheSameForTheSameSeedAndNotForAnother)
{
    const auto source = team(20);

    EXPECT_EQ(released(source, tests::samplePolicy(), 1).rows(),
              released(source, tests::samplePolicy(), 1).rows());
    EXPECT_NE(released(source, tests::samplePolicy(), 1).rows(),
              released(source, tests::samplePolicy(), 2).rows());
}

TEST(ReleaseRows, LinksTheWavesOfOnePersonWhereThePolicySaysSo)
{
    auto source = tests::Population(5).source(30, 1, 1);
    auto again = source.entries;
    for (auto& entry : again) {
        entry.period.number = 1;
        source.entries.push_back(entry);
    }
    auto policy = tests::samplePolicy();
    policy.rows.linksWaves = true;

    const auto file = released(source, policy);

    EXPECT_EQ(tests::seenIn(file).size() * 2, file.rows().size());
}

// Only so many columns are reckoned with when people are compared; what lies beyond could single them out.
TEST(ReleaseRows, NeverGivesAnIndirectAnswerThatThereIsNoRoomToReckonWith)
{
    constexpr int columns = 40;
    auto filled = team(40);
    auto policy = tests::samplePolicy();
    policy.rows.mostSuppressed = 100;
    auto& questions = filled.instrument.sections[0].questions;
    for (int column = 0; column < columns; ++column) {
        const auto id = "extra" + std::to_string(column);
        questions.push_back(tests::question(id, forms::NumberKind{0, 100, 0, ""}, forms::Role::Indirect));
        policy.rows.bands.push_back({"v_" + id, 10, 0, 100});
        for (auto& entry : filled.entries)
            entry.answers[id] = static_cast<double>(entry.respondent.member);
    }

    const auto file = released(filled, policy);

    for (std::size_t row = 0; row < file.rows().size(); ++row)
        EXPECT_EQ(valueOf(file, row, "v_extra" + std::to_string(columns - 1)), Value{suppressed});
    EXPECT_GE(tests::smallestClass(file), static_cast<std::size_t>(policy.rows.k));
}

TEST(ReleaseRows, KeepsTheVersionsOfAnInstrumentApart)
{
    auto source = team(20);
    source.instrument.version = 2;
    source.instrument.sections[0].questions.push_back(tests::question("nieuw", forms::GradeKind{}));

    const auto file = released(source, tests::samplePolicy());

    EXPECT_EQ(file.codebook().instrumentVersion(), 2);
    EXPECT_EQ(file.codebook().variables().back().name, "v_nieuw");
}

}  // namespace
