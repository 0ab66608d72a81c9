// Every sentence of the story, for the tests that look at words.
#pragma once

#include <vector>

#include "app/demo/story/story.h"

namespace tests {

// Only what somebody tells or writes: no names, roles, themes or headings of clusters. Empty ones are left
// out.
std::vector<app::demo::story::Text> everySentence();

}  // namespace tests
