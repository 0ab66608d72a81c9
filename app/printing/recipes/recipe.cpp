#include "app/printing/recipes/recipe.h"

namespace app::printing {

forms::Date dayOf(const Source& source, const forms::Meeting& meeting)
{
    return source.localTime(meeting.startedAt.value_or(meeting.plannedStart)).date;
}

std::string inOneLine(const std::vector<std::string>& lines)
{
    std::string all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : ", ") + line;
    return all;
}

}  // namespace app::printing
