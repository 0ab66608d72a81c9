#include "app/demo/stage.h"

#include <utility>

#include "forms/template/faults.h"

namespace app::demo {
namespace {

template <typename Definition>
const Definition& found(const Definition* definition, const std::string& id)
{
    if (!definition)
        throw forms::TemplateError({{id + ".xml", 0, "Dit sjabloon ontbreekt of heeft een fout."}});
    return *definition;
}

}  // namespace

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
    return found(templates_.instrument(id), id);
}

const forms::Programme& Stage::programme(const std::string& id) const
{
    return found(templates_.programme(id), id);
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
