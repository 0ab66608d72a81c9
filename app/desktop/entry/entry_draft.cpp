#include "app/desktop/entry/entry_draft.h"

#include "db/store/hand_over_store.h"
#include "db/store/instrument_store.h"

namespace app::desktop {
namespace {

forms::Answers askedOnly(const forms::Instrument& instrument, const forms::Answers& answers)
{
    forms::Answers asked;
    for (const auto& [id, answer] : answers)
        if (const auto* question = forms::findQuestion(instrument, id);
            question && forms::isAsked(instrument, *question, answers) && !forms::isEmpty(answer))
            asked.emplace(id, answer);
    return asked;
}

}  // namespace

EntryDraft::EntryDraft(Workspace& workspace, const forms::Instrument& instrument,
                       const forms::AskedForm& asked)
    : workspace_(workspace), instrument_(instrument), asked_(asked.id)
{
    entry_.instrumentId = asked.instrumentId;
    entry_.instrumentVersion = asked.instrumentVersion;
    entry_.member = asked.member;
    entry_.subject = asked.subject;
    entry_.subjectId = asked.subjectId;
    if (auto draft = db::EntryStore(workspace_.database()).draft(which())) {
        entry_ = *std::move(draft);
        takenUp_ = !entry_.answers.empty();
    }
}

db::DraftOf EntryDraft::which() const
{
    return {entry_.member, entry_.instrumentId, entry_.instrumentVersion, entry_.subject, entry_.subjectId};
}

void EntryDraft::startOver()
{
    db::EntryStore(workspace_.database()).discardDraft(which());
    entry_.id = 0;
    entry_.answers.clear();
    changed_ = false;
    takenUp_ = false;
    workspace_.dossier->commit();
}

void EntryDraft::change(const std::string& questionId, const forms::Answer& answer)
{
    if (std::holds_alternative<std::monostate>(answer))
        entry_.answers.erase(questionId);
    else
        entry_.answers[questionId] = answer;
    changed_ = true;
}

void EntryDraft::keep()
{
    if (!changed_)
        return;
    save(entry_);
    workspace_.dossier->commit();
    changed_ = false;
}

void EntryDraft::send()
{
    auto sent = entry_;
    sent.answers = askedOnly(instrument_, entry_.answers);
    if (!leftTraces_.empty())
        sent.answers[leftTracesAnswer] = forms::Option{leftTraces_};
    sent.sentAt = workspace_.clock();
    save(sent);
    db::HandOverStore(workspace_.database()).markSent(asked_, sent.id);
    workspace_.dossier->commit();
    entry_ = std::move(sent);
    changed_ = false;
}

void EntryDraft::save(forms::Entry& entry)
{
    db::InstrumentStore(workspace_.database())
        .freeze({instrument_.id, instrument_.version,
                 workspace_.templates.xmlOf(instrument_.id, instrument_.version)});
    entry.changedAt = workspace_.clock();
    entry.id = db::EntryStore(workspace_.database()).save(entry);
}

}  // namespace app::desktop
