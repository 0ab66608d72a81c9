#include "app/sheets/content/kit_wording.h"

namespace app::sheets {

std::string minutes(std::chrono::minutes time)
{
    return std::to_string(time.count()) + "\u00a0min";
}

std::string quoted(const std::string& text)
{
    return "“" + text + "”";
}

std::string watchFor(const std::string& pitfall)
{
    return "Let op: " + pitfall;
}

std::string hintAt(const std::string& time, const std::string& hint)
{
    return "bij " + time + ": " + hint;
}

std::string togetherTakes(const std::string& time)
{
    return "samen " + time;
}

std::string numbered(std::size_t number, const std::string& title)
{
    return std::to_string(number) + ". " + title;
}

std::string sourceOf(const forms::Programme& programme)
{
    const bool proposal = programme.status == forms::Status::Proposal;
    return (proposal ? "Dit programma is een voorstel. " : "") + programme.credit;
}

std::string openFooter(const forms::Programme& programme)
{
    return programme.title + ", versie " + std::to_string(programme.version);
}

}  // namespace app::sheets
