#include "forms/model/team.h"

#include <gtest/gtest.h>

namespace forms {
namespace {

using namespace std::chrono;

ActionDecision decision(DecisionKind kind, std::optional<Date> newDue = {})
{
    ActionDecision made;
    made.kind = kind;
    made.newDue = newDue;
    return made;
}

TEST(Initials, TakeTheFirstLetterOfEachWord)
{
    EXPECT_EQ(initialsOf("Aisha Bakker"), "A.B.");
    EXPECT_EQ(initialsOf("Noor van der Veen"), "N.v.d.V.");
    EXPECT_EQ(initialsOf("Élise d'Hondt"), "É.d.");
    EXPECT_EQ(initialsOf("  "), "");
}

TEST(CasusCode, HasFourCharactersThatCannotBeMisread)
{
    std::uint32_t next = 0;
    for (int count = 0; count < 100; ++count) {
        const auto code = casusCode([&](std::uint32_t below) { return next++ % below; });
        EXPECT_EQ(code.size(), 6u);
        EXPECT_EQ(code.substr(0, 2), "C-");
        EXPECT_EQ(code.substr(2).find_first_of("01OIL"), std::string::npos) << code;
    }
}

TEST(Action, StaysOpenWhileItIsPostponed)
{
    Action action;
    EXPECT_TRUE(isOpen(action));

    action.decisions = {decision(DecisionKind::Postponed)};
    EXPECT_TRUE(isOpen(action));

    action.decisions.push_back(decision(DecisionKind::Dropped));
    EXPECT_FALSE(isOpen(action));
}

TEST(Action, IsDueOnTheLastPostponedDate)
{
    Action action;
    action.due = 2026y / 11 / 1;
    action.decisions = {decision(DecisionKind::Postponed, 2026y / 12 / 1), decision(DecisionKind::Postponed)};

    EXPECT_EQ(dueDate(action), Date{2026y / 12 / 1});
}

TEST(PartnershipCard, ComparesAgreedStatementsOnly)
{
    const Statement kept{1, "waarden", StatementLayer::Agreed, "", "Bewoners kennen ons", 3};
    const Statement gone{2, "acties", StatementLayer::Agreed, "", "Elke week samen eten", 1};
    const Statement loose{3, "acties", StatementLayer::Loose, "", "Misschien een fiets", 0};
    const Statement fresh{4, "acties", StatementLayer::Agreed, "", "Elke maand samen eten", 2};
    PartnershipCard before, after;
    before.statements = {kept, gone};
    after.statements = {kept, loose, fresh};

    const auto change = changesBetween(before, after);

    ASSERT_EQ(change.added.size(), 1u);
    EXPECT_EQ(change.added[0].text, fresh.text);
    ASSERT_EQ(change.dropped.size(), 1u);
    EXPECT_EQ(change.dropped[0].text, gone.text);
}

}  // namespace
}  // namespace forms
