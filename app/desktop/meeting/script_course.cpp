#include "app/desktop/meeting/script_course.h"

#include <algorithm>
#include <charconv>

#include "db/store/own_script_store.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

// Nothing for a number that is not written with one to four digits.
std::optional<int> wholeFrom(std::string_view digits)
{
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    const bool whole = read.ec == std::errc{} && read.ptr == end && digits.size() <= 4 && number >= 0;
    return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

std::vector<forms::OwnScript> scriptsNow(const Workspace& workspace, const std::string& programme)
{
    return forms::scriptsOf(*workspace.templates.programme(programme));
}

void keepScript(Workspace& workspace, const std::string& programme, const forms::OwnScript& script)
{
    auto scripts = scriptsNow(workspace, programme);
    for (auto& each : scripts)
        if (each.item == script.item)
            each = script;
    keepScripts(workspace, programme, scripts);
}

void keepScripts(Workspace& workspace, const std::string& programme,
                 const std::vector<forms::OwnScript>& scripts)
{
    const auto original = forms::scriptsOf(*workspace.templates.original(programme));
    auto own = scripts;
    std::erase_if(own, [&](const forms::OwnScript& script) {
        return std::find(original.begin(), original.end(), script) != original.end();
    });
    db::OwnScriptStore(workspace.database()).keep(programme, own);
    workspace.templates.setOwn(programme, own);
    workspace.dossier->commit();
}

std::optional<std::chrono::seconds> lengthFrom(const std::string& typed)
{
    auto text = forms::trimmed(typed);
    if (text.ends_with("min"))
        text = forms::trimmed(text.substr(0, text.size() - 3));
    const auto colon = text.find_first_of(":.");
    const auto minutes = wholeFrom(std::string_view(text).substr(0, colon));
    const auto seconds =
        colon == std::string::npos ? std::optional(0) : wholeFrom(std::string_view(text).substr(colon + 1));
    if (!minutes || !seconds || *seconds > 59)
        return std::nullopt;
    return std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds};
}

}  // namespace app::desktop
