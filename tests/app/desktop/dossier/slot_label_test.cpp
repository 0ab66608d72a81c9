#include "app/desktop/dossier/slot_label.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

const std::vector<forms::Member> members = {{1, "Aisha de Wit", forms::MemberRole::Professional, "", true}};

db::KeySlot slot(db::SlotRole role, const std::string& label)
{
    db::KeySlot made;
    made.role = role;
    made.label = label;
    return made;
}

TEST(SlotLabel, ProposesOneThatIsFree)
{
    const std::vector<db::KeySlot> slots = {slot(db::SlotRole::Leercoach, "leercoach"),
                                            slot(db::SlotRole::Leercoach, "leercoach 2")};
    EXPECT_EQ(proposedLabel(db::SlotRole::Leercoach, slots), "leercoach 3");
    EXPECT_EQ(proposedLabel(db::SlotRole::Researcher, slots), "onderzoeker");
}

TEST(SlotLabel, NamesNobody)
{
    for (const auto* label : {"Aisha", "de aisha van ons", "mevrouw Wit", "AISHA/wit"})
        EXPECT_TRUE(faultIn(label, {}, members)) << label;
    for (const auto* label : {"leercoach 2", "de onderzoeker", "wijk-west"})
        EXPECT_FALSE(faultIn(label, {}, members)) << label;
}

TEST(SlotLabel, IsThereFitsAndIsFree)
{
    const std::vector<db::KeySlot> slots = {slot(db::SlotRole::Leercoach, "leercoach")};
    EXPECT_TRUE(faultIn("leercoach", slots, members));
    EXPECT_TRUE(faultIn("  ", slots, members));
    EXPECT_TRUE(faultIn(wxString('l', db::maxLabelSize + 1), slots, members));
    EXPECT_FALSE(faultIn(wxString('l', db::maxLabelSize), slots, members));
}

}  // namespace
}  // namespace app::desktop
