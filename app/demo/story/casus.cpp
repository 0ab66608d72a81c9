// The twelve casus in order.
#include "app/demo/story/story.h"

namespace app::demo::story {

std::vector<Casus> casus()
{
    auto all = casusOfSpring();
    for (const auto& part : {casusOfSummer(), casusOfSeptember(), casusOfAutumn()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace app::demo::story
