#include "app/demo/entry_act.h"

#include <stdexcept>

#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"

namespace app::demo {
namespace {

using namespace std::chrono_literals;

const forms::Casus& casusOf(const Stage& stage, int number)
{
    return stage.casus.at(static_cast<std::size_t>(number - 1));
}

// Some of the competences that the instrument offers with this baken, at least one.
forms::Options someCompetences(Stage& stage, const forms::Instrument& instrument, const std::string& question)
{
    const auto* found = forms::findQuestion(instrument, question);
    const auto* kind = found ? std::get_if<forms::ChoicesKind>(&found->kind) : nullptr;
    if (!kind || kind->options.empty())
        throw std::logic_error("the reflector asks for no competences");

    forms::Options ticked;
    for (const auto& option : kind->options)
        if (stage.chance.below(2) == 0)
            ticked.codes.push_back(option.code);
    if (ticked.codes.empty())
        ticked.codes.push_back(kind->options.front().code);
    return ticked;
}

forms::Answers answersOf(Stage& stage, const forms::Instrument& instrument, const story::Reflector& told)
{
    forms::Answers answers;
    const auto mark = [&](const std::vector<story::Text>& bakens, const char* code) {
        for (const auto baken : bakens)
            answers[std::string(baken) + "-herkend"] = forms::Option{code};
    };
    mark(told.recognised, "herkend");
    mark(told.notRecognised, "niet");
    mark(told.notApplicable, forms::notApplicable);
    for (const auto baken : told.recognised) {
        const auto question = std::string(baken) + "-competenties";
        answers[question] = someCompetences(stage, instrument, question);
    }
    for (const auto& note : told.notes)
        answers[std::string(note.baken) + "-toelichting"] = std::string(note.text);
    return answers;
}

forms::Answers answersOf(const story::Kantelbox& told)
{
    forms::Answers answers;
    const auto write = [&](const char* question, story::Text text) {
        if (!text.empty())
            answers[question] = std::string(text);
    };
    write("vraag", told.question);
    write("eerder", told.before);
    write("nu", told.now);
    write("wie-inwoner", told.resident);
    write("wie-netwerk", told.network);
    write("wie-buurt", told.neighbourhood);
    write("wie-wijkteam", told.team);
    write("wie-specialist", told.specialist);
    write("veranderd", told.meaning);
    write("waardoor", told.because);
    write("ik-leer", told.iLearn);
    write("team-leert", told.teamLearns);
    write("signaal", told.signal);
    answers["hoe-ver"] = forms::Option{std::to_string(told.tilted)};
    answers["baken-hielp"] = forms::Option{std::string(told.helped)};
    if (!told.leftLying.empty())
        answers["baken-bleef-liggen"] = forms::Option{std::string(told.leftLying)};
    return answers;
}

void send(Stage& stage, const forms::Instrument& instrument, forms::Id member, const forms::Casus& casus,
          forms::Answers answers, forms::Milliseconds usual)
{
    if (!forms::openProblems(instrument, answers).empty())
        throw std::logic_error("the story answers what the instrument does not ask");
    db::InstrumentStore(stage.database())
        .freeze(
            {instrument.id, instrument.version, stage.templates().xmlOf(instrument.id, instrument.version)});

    db::EntryStore entries(stage.database());
    forms::Entry entry;
    entry.instrumentId = instrument.id;
    entry.instrumentVersion = instrument.version;
    entry.member = member;
    entry.subject = forms::Subject::Casus;
    entry.subjectId = casus.id;
    entry.answers = std::move(answers);
    stage.pass(usual / 2);
    entry.changedAt = stage.time.now();
    entries.save(entry);
    stage.keep();

    stage.pass(usual / 2);
    entry.sentAt = entry.changedAt = stage.time.now();
    entries.save(entry);
    stage.keep();
}

}  // namespace

void fillIn(Stage& stage, const story::Reflector& told)
{
    const auto& instrument = stage.instrument(reflectorInstrument);
    send(stage, instrument, stage.cast.at(told.writer), casusOf(stage, told.casus),
         answersOf(stage, instrument, told), 100s);
}

void fillIn(Stage& stage, const story::Kantelbox& told)
{
    const auto& casus = casusOf(stage, told.casus);
    send(stage, stage.instrument(kantelboxInstrument), casus.inbrenger, casus, answersOf(told), 5min);
}

}  // namespace app::demo
