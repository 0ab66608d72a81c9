#include "app/demo/casusronde_act.h"

#include <stdexcept>

#include "db/store/casus_store.h"
#include "db/store/round_store.h"
#include "forms/meeting/casusronde.h"

namespace app::demo {
namespace {

using namespace std::chrono_literals;
using story::Incident;

// The team needs less time as the half year goes on.
int percentOfPlan(int meeting)
{
    return 140 - 7 * meeting;
}

void must(const std::optional<forms::Refusal>& refusal)
{
    if (refusal)
        throw std::logic_error("the story does what the method refuses");
}

class CasusrondeAct {
public:
    CasusrondeAct(Stage& stage, const story::Casus& told, const forms::Programme& programme,
                  forms::Id activity);

    void play();

private:
    // False when the time is up before the last step.
    bool leadSteps();
    void playStep();
    void tell();
    void writeDialogueCards();
    void choose();
    void talk();
    void beInterrupted();
    void summarise();
    void writeActionCard();

    void speak(forms::Milliseconds usual);
    void pause(forms::PauseReason reason, forms::Milliseconds usual);
    void stop();
    void keep();
    forms::RoundState state() const { return engine_.state(); }

    Stage& stage_;
    const story::Casus& told_;
    db::RoundStore rounds_;
    forms::Casus casus_;
    forms::Casusronde engine_;
    forms::Round round_;
    std::vector<forms::Id> cards_;
    std::size_t idea_ = 0;
};

forms::Casus bringIn(Stage& stage, const story::Casus& told)
{
    forms::Casus casus;
    casus.kind = told.kind;
    casus.themes.assign(told.themes.begin(), told.themes.end());
    casus.inbrenger = stage.cast.at(told.inbrenger);
    casus.createdAt = stage.time.now();
    const auto random = [&](std::uint32_t limit) { return stage.chance.below(limit); };
    return db::CasusStore(stage.database(), random).add(std::move(casus));
}

CasusrondeAct::CasusrondeAct(Stage& stage, const story::Casus& told, const forms::Programme& programme,
                             forms::Id activity)
    : stage_(stage),
      told_(told),
      rounds_(stage.database()),
      casus_(bringIn(stage, told)),
      engine_(programme.steps, casus_.inbrenger, {}, stage.time.steadyClock(), stage.time.clock())
{
    stage.casus.push_back(casus_);
    round_.activityId = activity;
    round_.casusId = casus_.id;
    round_.programmeId = programme.id;
    round_.programmeVersion = programme.version;
    round_.steps = programme.steps;
}

void CasusrondeAct::play()
{
    must(engine_.start());
    round_.events = engine_.events();
    round_ = rounds_.add(std::move(round_));
    stage_.keep();

    const bool toTheEnd = leadSteps();
    if (!toTheEnd)
        stop();
    writeActionCard();
    if (toTheEnd)
        stop();
}

bool CasusrondeAct::leadSteps()
{
    while (state().step + 1 < engine_.steps().size()) {
        playStep();
        const bool summedUp = engine_.step().rule == forms::StepRule::Summarise;
        const bool another = summedUp && idea_ < told_.ideas.size();
        if (summedUp && !another && told_.incident == Incident::StoppedEarly)
            return false;
        must(another ? engine_.nextIdea() : engine_.next());
        keep();
    }
    return true;
}

// What happens in a step hangs on its rule, so that any programme of this method can be played.
void CasusrondeAct::playStep()
{
    const auto& step = engine_.step();
    switch (step.rule) {
        case forms::StepRule::None:
            tell();
            return;
        case forms::StepRule::OpensActionCard:
            speak(step.planned);
            return;
        case forms::StepRule::NeedsQuestion:
            speak(step.planned);
            must(engine_.stateQuestion(std::string(told_.question)));
            keep();
            return;
        case forms::StepRule::SilentWriting:
            // The one time that the method is strict about.
            stage_.time.pass(stage_.chance.about(step.planned, 100, 103));
            writeDialogueCards();
            return;
        case forms::StepRule::InviteExactlyTwo:
            must(engine_.invite({stage_.cast.at(told_.invited[0]), stage_.cast.at(told_.invited[1])}));
            keep();
            speak(step.planned);
            return;
        case forms::StepRule::InbrengerChooses:
            choose();
            return;
        case forms::StepRule::Dialogue:
            talk();
            return;
        case forms::StepRule::Summarise:
            summarise();
            return;
    }
}

void CasusrondeAct::tell()
{
    speak(engine_.step().planned);
    if (told_.incident == Incident::StartedLate && state().step == 0) {
        must(engine_.correctElapsed(state().present().real + 40s));
        keep();
    }
}

void CasusrondeAct::writeDialogueCards()
{
    for (const auto& told : told_.cards) {
        forms::DialogueCard card;
        card.roundId = round_.id;
        if (!told.writer.empty())
            card.writer = stage_.cast.at(told.writer);
        card.text = told.text;
        card.baken = told.baken;
        cards_.push_back(rounds_.save(card));
    }
    stage_.keep();
}

void CasusrondeAct::choose()
{
    speak(engine_.step().planned / (idea_ + 1));
    const auto card = static_cast<std::size_t>(told_.ideas.at(idea_).card);
    must(engine_.chooseIdea(casus_.inbrenger, card == 0 ? 0 : cards_.at(card - 1)));
    keep();
}

// All ideas together get about the time that the programme has for the dialogue.
void CasusrondeAct::talk()
{
    const auto share = engine_.step().planned / told_.ideas.size();
    speak(share / 2);
    if (idea_ == 0)
        beInterrupted();
    speak(share / 2);
}

void CasusrondeAct::beInterrupted()
{
    switch (told_.incident) {
        case Incident::Silence:
            pause(forms::PauseReason::JustSilent, 40s);
            return;
        case Incident::RightMoment:
            pause(forms::PauseReason::RightMoment, 75s);
            return;
        case Incident::Telephone:
            pause(forms::PauseReason::SomethingElse, 50s);
            return;
        case Incident::Extended:
            must(engine_.extend(60s));
            keep();
            stage_.pass(50s);
            return;
        case Incident::LaptopSlept:
            stage_.time.pass(3min);
            must(engine_.timeAway(3min, false));
            keep();
            return;
        case Incident::None:
        case Incident::StartedLate:
        case Incident::StoppedEarly:
            return;
    }
}

void CasusrondeAct::summarise()
{
    const auto& idea = told_.ideas.at(idea_++);
    speak(engine_.step().planned / told_.ideas.size());
    must(engine_.summarise(stage_.cast.at(idea.summaryBy), std::string(idea.summary)));
    if (idea_ == told_.ideas.size())
        must(engine_.seeReach(told_.reach, std::string(told_.neighbourhood)));
    keep();
}

void CasusrondeAct::writeActionCard()
{
    speak(engine_.step().planned);
    forms::ActionCard card;
    card.takeAway = told_.takeAway;
    card.letGo = told_.letGo;
    card.returnOn = told_.returnOn;
    for (const auto& action : told_.actions)
        card.actions.push_back(
            toAction(action, stage_, forms::ActionOrigin::Round, round_.id, told_.inbrenger));
    card = rounds_.saveCard(round_.id, std::move(card));
    for (std::size_t i = 0; i < card.actions.size(); ++i)
        stage_.decisions[card.actions[i].id] = told_.actions[i].decisions;
    stage_.keep();
}

void CasusrondeAct::speak(forms::Milliseconds usual)
{
    stage_.pass(usual * percentOfPlan(told_.meeting) / 100);
}

void CasusrondeAct::pause(forms::PauseReason reason, forms::Milliseconds usual)
{
    must(engine_.pause(reason));
    keep();
    stage_.pass(usual);
    must(engine_.resume());
    keep();
}

void CasusrondeAct::stop()
{
    must(engine_.stop());
    keep();
}

void CasusrondeAct::keep()
{
    rounds_.keepEvents(round_.id, engine_.events());
    stage_.keep();
}

}  // namespace

void playCasusronde(Stage& stage, const story::Casus& told, const forms::Programme& programme,
                    forms::Id activity)
{
    CasusrondeAct(stage, told, programme, activity).play();
}

}  // namespace app::demo
