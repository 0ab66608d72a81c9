#include "app/demo/stage.h"

#include <set>
#include <utility>

#include "forms/template/faults.h"

namespace app::demo {
namespace {

forms::TemplateFault missing(const std::string& id)
{
    return {id + ".xml", 0, "Dit sjabloon is er niet, en het oefendossier heeft het nodig."};
}

}  // namespace

void expectTemplates(const forms::TemplateLibrary& templates, const std::vector<story::Meeting>& meetings)
{
    std::set<std::string> programmes = {practiceRound, shortRound};
    for (const auto& meeting : meetings)
        programmes.emplace(meeting.programme);

    std::vector<forms::TemplateFault> faults;
    for (const auto& id : programmes)
        if (!templates.programme(id))
            faults.push_back(missing(id));
    for (const auto* id : {reflectorInstrument, kantelboxInstrument})
        if (!templates.instrument(id))
            faults.push_back(missing(id));
    if (!faults.empty())
        throw forms::TemplateError(faults);
}

forms::Clock StoryTime::clock() const
{
    return [this] { return now_; };
}

forms::SteadyClock StoryTime::steadyClock() const
{
    return [this] { return now_.time_since_epoch(); };
}

forms::Milliseconds Chance::about(forms::Milliseconds usual, std::uint32_t fromPercent,
                                  std::uint32_t toPercent)
{
    const auto percent = fromPercent + below(toPercent - fromPercent + 1);
    // Nobody is done on the second.
    return usual * percent / 100 + forms::Milliseconds(below(1000));
}

Stage::Stage(db::Dossier& dossier, const forms::TemplateLibrary& templates, std::uint32_t seed, Watch watch)
    : chance(seed), dossier_(dossier), templates_(templates), watch_(std::move(watch))
{
}

const forms::Instrument& Stage::instrument(const std::string& id) const
{
    return *templates_.instrument(id);
}

const forms::Programme& Stage::programme(const std::string& id) const
{
    return *templates_.programme(id);
}

void Stage::keep()
{
    dossier_.commit();
    if (watch_)
        watch_(dossier_, meeting);
}

forms::Action toAction(const story::Action& told, const Stage& stage, forms::ActionOrigin origin,
                       forms::Id originId, story::Text inbrenger)
{
    forms::Action action;
    action.origin = origin;
    action.originId = originId;
    action.owner = stage.cast.at(told.owner.empty() ? inbrenger : told.owner);
    action.what = told.what;
    action.withWhom = told.withWhom;
    action.due = told.due;
    action.why = told.why;
    action.outcome = told.outcome;
    action.successWhen = told.successWhen;
    return action;
}

}  // namespace app::demo
