// GoogleTest inside a wxWidgets program with the real look.
#include <gtest/gtest.h>

#include "tests/app/desktop/window/windows.h"

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();  // listing needs no display
    const app::desktop::tests::Windows windows(argc, argv);
    return RUN_ALL_TESTS();
}
