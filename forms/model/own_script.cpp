#include "forms/model/own_script.h"

#include <algorithm>

#include "forms/model/utf8.h"

namespace forms {
namespace {

using namespace std::chrono_literals;

const OwnScript* scriptFor(const std::vector<OwnScript>& scripts, const std::string& item)
{
    const auto found = std::find_if(scripts.begin(), scripts.end(),
                                    [&](const OwnScript& script) { return script.item == item; });
    return found == scripts.end() ? nullptr : &*found;
}

}  // namespace

Programme withOwn(Programme programme, const std::vector<OwnScript>& scripts)
{
    for (auto& step : programme.steps)
        if (const auto* own = scriptFor(scripts, step.id)) {
            step.timeVerified = step.timeVerified && step.planned == own->planned;
            step.planned = own->planned;
            step.say = own->say;
            step.pitfall = own->pitfall;
            step.guard = own->guard;
            if (step.hintAt >= step.planned) {
                step.hintAt = 0s;
                step.hint.clear();
            }
        }
    for (auto& item : programme.agenda)
        if (const auto* own = scriptFor(scripts, item.id)) {
            item.planned = std::chrono::ceil<std::chrono::minutes>(own->planned);
            item.say = own->say;
            item.pitfall = own->pitfall;
        }
    return programme;
}

std::vector<OwnScript> scriptsOf(const Programme& programme)
{
    std::vector<OwnScript> scripts;
    for (const auto& step : programme.steps)
        scripts.push_back({step.id, step.planned, step.say, step.pitfall, step.guard});
    for (const auto& item : programme.agenda)
        scripts.push_back({item.id, item.planned, item.say, item.pitfall, {}});
    return scripts;
}

std::optional<ScriptFault> faultIn(const OwnScript& script, bool isStep)
{
    if (trimmed(script.say).empty())
        return ScriptFault::NothingToSay;
    if (script.planned < (isStep ? std::chrono::seconds{1s} : 1min))
        return ScriptFault::NoTime;
    if (script.planned > (isStep ? 1h : 8h))
        return ScriptFault::TooLong;
    return std::nullopt;
}

}  // namespace forms
