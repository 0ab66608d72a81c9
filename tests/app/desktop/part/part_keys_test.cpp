#include "app/desktop/part/part_keys.h"

#include <gtest/gtest.h>

namespace app::desktop {
namespace {

wxKeyEvent pressed(int key, bool shift = false)
{
    wxKeyEvent event(wxEVT_CHAR_HOOK);
    event.m_keyCode = key;
    event.SetShiftDown(shift);
    return event;
}

TEST(PartKeys, MeanWhatTheScreensSay)
{
    EXPECT_EQ(partKey(pressed(WXK_SPACE), nullptr), PartKey::StartOrPause);
    EXPECT_EQ(partKey(pressed(WXK_RIGHT), nullptr), PartKey::Next);
    EXPECT_EQ(partKey(pressed(WXK_LEFT), nullptr), PartKey::Back);
    EXPECT_EQ(partKey(pressed('+'), nullptr), PartKey::HalfMinute);
    EXPECT_EQ(partKey(pressed('+', true), nullptr), PartKey::Minute);
    EXPECT_EQ(partKey(pressed('=', true), nullptr), PartKey::HalfMinute);
    EXPECT_EQ(partKey(pressed('='), nullptr), PartKey::None);
    EXPECT_EQ(partKey(pressed('M'), nullptr), PartKey::Mute);
    EXPECT_EQ(partKey(pressed('A'), nullptr), PartKey::None);
}

}  // namespace
}  // namespace app::desktop
