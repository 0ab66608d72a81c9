#include "app/printing/recipes/recipe.h"

#include "db/store/team_store.h"

namespace app::printing {

sheets::Bundle alone(sheets::Sheet sheet)
{
    auto title = sheet.documentTitle;
    return {{std::move(sheet)}, std::move(title)};
}

std::string teamName(const Source& source)
{
    return db::TeamStore(source.database).team().name;
}

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
