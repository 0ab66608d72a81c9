// What all acts of the story share: the open dossier, the templates, the people, and time and chance of its
// own.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <vector>

#include "app/demo/demo.h"
#include "app/demo/story/story.h"
#include "forms/template/library.h"

namespace app::demo {

inline constexpr const char* practiceRound = "rtm-oefenversie";
inline constexpr const char* shortRound = "rtm-kort";
inline constexpr const char* reflectorInstrument = "reflector-bakens";
inline constexpr const char* kantelboxInstrument = "kantelbox";

// Throws forms::TemplateError with each template that the story needs and that is not there.
void expectTemplates(const forms::TemplateLibrary& templates, const std::vector<story::Meeting>& meetings);

// The wall clock and the steady clock of the story: both go on only when the story says so.
class StoryTime {
public:
    forms::Instant now() const { return now_; }
    void goTo(forms::Instant moment) { now_ = moment; }
    void pass(forms::Milliseconds duration) { now_ += duration; }

    // These refer to this object.
    forms::Clock clock() const;
    forms::SteadyClock steadyClock() const;

private:
    forms::Instant now_{};
};

// The same seed gives the same numbers on every machine, which the distributions of the standard library do
// not promise.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : numbers_(seed) {}

    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(numbers_() % limit); }
    // Of `usual`, between the two percentages.
    forms::Milliseconds about(forms::Milliseconds usual, std::uint32_t fromPercent, std::uint32_t toPercent);

private:
    std::mt19937 numbers_;
};

class Stage {
public:
    Stage(db::Dossier& dossier, const forms::TemplateLibrary& templates, std::uint32_t seed, Watch watch);
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    db::Database& database() { return dossier_.database(); }
    const forms::TemplateLibrary& templates() const { return templates_; }
    // Precondition: one of the templates that the story needs.
    const forms::Instrument& instrument(const std::string& id) const;
    const forms::Programme& programme(const std::string& id) const;

    // The end of a unit of work: it is sealed.
    void keep();
    // Time goes on, give or take a fifth.
    void pass(forms::Milliseconds usual) { time.pass(chance.about(usual, 80, 120)); }

    StoryTime time;
    Chance chance;
    std::map<story::Text, forms::Id> cast;
    int meeting = 0;
    std::vector<forms::Casus> casus;  // in the order of the story
    // What was agreed so far, with what the story will decide about it.
    std::map<forms::Id, std::vector<story::Decision>> decisions;

private:
    db::Dossier& dossier_;
    const forms::TemplateLibrary& templates_;
    Watch watch_;
};

// The action as the dossier keeps it. On an actiekaart an action without an owner is the inbrenger's.
forms::Action toAction(const story::Action& told, const Stage& stage, forms::ActionOrigin origin,
                       forms::Id originId, story::Text inbrenger = {});

}  // namespace app::demo
