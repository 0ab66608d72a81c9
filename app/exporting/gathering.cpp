#include "app/exporting/gathering.h"

#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/team_store.h"

namespace app::exporting {

Gathering::Gathering(forms::Instrument instrument)
{
    source_.instrument = std::move(instrument);
    for (const auto& section : source_.instrument.sections)
        for (const auto& question : section.questions)
            if (question.role == forms::Role::Direct ||
                std::holds_alternative<forms::TextKind>(question.kind))
                neverLeaving_.insert(question.id);
}

forms::Answers Gathering::mayLeave(forms::Answers answers) const
{
    for (const auto& question : neverLeaving_)
        answers.erase(question);
    return answers;
}

Gathered Gathering::add(db::Database& database)
{
    const auto agreed = db::ConsentStore(database).whoAgree();
    const auto team = source_.teams.size();
    source_.teams.push_back({db::TeamStore(database).team().name, {}});
    Gathered gathered;
    for (auto& entry : db::EntryStore(database).sent()) {
        if (entry.instrumentId != source_.instrument.id)
            continue;
        if (entry.instrumentVersion != source_.instrument.version) {
            ++gathered.otherVersions;
            continue;
        }
        const bool consent = agreed.contains(entry.member);
        const auto day = std::chrono::floor<std::chrono::days>(entry.sentAt.value());
        ++gathered.entries;
        if (consent)
            gathered.members.insert(entry.member);
        source_.entries.push_back({{team, entry.member},
                                   research::quarterOf(forms::Date{day}),
                                   consent,
                                   mayLeave(std::move(entry.answers)),
                                   {}});
    }
    return gathered;
}

}  // namespace app::exporting
