// Linked into a program of window tests: its text is twice as large, as some people set it.
#include <cstdlib>

namespace {

const int set = setenv("GDK_DPI_SCALE", "2", 1);

}  // namespace
