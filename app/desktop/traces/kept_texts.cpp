#include "app/desktop/traces/kept_texts.h"

#include <algorithm>
#include <set>

#include "app/sheets/plain_text.h"
#include "db/store/action_store.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/own_script_store.h"
#include "db/store/partnership_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/model/overloaded.h"

namespace app::desktop {
namespace {

void addAction(std::vector<std::string>& texts, const forms::Action& action)
{
    for (const auto* text :
         {&action.what, &action.withWhom, &action.why, &action.outcome, &action.successWhen})
        texts.push_back(*text);
    for (const auto& decision : action.decisions)
        texts.push_back(decision.reason);
}

void addRound(std::vector<std::string>& texts, const forms::RoundRecord& record)
{
    for (const auto& card : record.dialogueCards)
        texts.push_back(card.text);
    for (const auto& event : record.round.events)
        std::visit(forms::Overloaded{
                       [&](const forms::QuestionStated& stated) { texts.push_back(stated.text); },
                       [&](const forms::SummaryGiven& given) { texts.push_back(given.text); },
                       [&](const forms::ReachSeen& seen) { texts.push_back(seen.who); },
                       [](const auto&) {},
                   },
                   event.what);
    texts.push_back(record.round.card.takeAway);
    texts.push_back(record.round.card.letGo);
}

void addEntry(std::vector<std::string>& texts, const forms::Entry& entry)
{
    for (const auto& [question, answer] : entry.answers)
        for (auto& text : textsIn(answer))
            texts.push_back(std::move(text));
}

void addMeetings(std::vector<std::string>& texts, db::Database& database)
{
    for (const auto& meeting : db::MeetingStore(database).all())
        for (const auto& activity : meeting.activities) {
            texts.push_back(activity.title);
            texts.push_back(activity.notes);
        }
    for (const auto& casus : db::CasusStore(database).all())
        texts.insert(texts.end(), casus.themes.begin(), casus.themes.end());
    for (const auto& held : db::RecordStore(database).allRounds())
        addRound(texts, held.record);
    for (const auto& action : db::ActionStore(database).all())
        addAction(texts, action);
    for (const auto& card : db::PartnershipStore(database).all())
        for (const auto& statement : card.statements)
            texts.push_back(statement.text);
}

void addEntries(std::vector<std::string>& texts, db::Database& database)
{
    for (const auto& entry : db::EntryStore(database).sent())
        addEntry(texts, entry);
    // An inzageblad shows its member the forms that were not sent yet, too.
    for (const auto& member : db::TeamStore(database).members()) {
        texts.push_back(member.function);
        const auto record = db::RecordStore(database).memberRecord(member.id);
        for (const auto& entry : record->filledIn)
            if (!entry.sentAt)
                addEntry(texts, entry);
    }
}

void addScripts(std::vector<std::string>& texts, db::Database& database)
{
    for (const auto& [programme, scripts] : db::OwnScriptStore(database).all())
        for (const auto& script : scripts)
            texts.insert(texts.end(), {script.say, script.pitfall, script.guard});
}

// Letters beyond ASCII are not asked for: quotes would look like them.
bool belongsToWord(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

// As words of their own: "Noor" does not stand in "Noord".
bool standsIn(const std::string& paper, const std::string& words)
{
    for (auto at = paper.find(words); at != std::string::npos; at = paper.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool before = at > 0 && belongsToWord(paper[at - 1]);
        const bool after = end < paper.size() && belongsToWord(paper[end]);
        if (!before && !after)
            return true;
    }
    return false;
}

}  // namespace

std::vector<std::string> textsIn(const forms::Answer& answer)
{
    std::vector<std::string> texts;
    if (const auto* text = std::get_if<std::string>(&answer))
        texts.push_back(*text);
    if (const auto* table = std::get_if<forms::Rows>(&answer))
        for (const auto& row : table->rows)
            for (const auto& [column, cell] : row)
                if (const auto* text = std::get_if<std::string>(&cell))
                    texts.push_back(*text);
    return texts;
}

std::vector<std::string> keptTexts(db::Database& database)
{
    std::vector<std::string> texts;
    addMeetings(texts, database);
    addEntries(texts, database);
    addScripts(texts, database);
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    return texts;
}

std::vector<std::string> tracesOn(const sheets::Bundle& bundle, const std::vector<std::string>& texts,
                                  const TraceGuard& guard)
{
    std::string paper;
    for (const auto& sheet : bundle.sheets)
        paper += sheets::plainText(sheet) + "\n";
    const auto check = guard.check();
    std::set<std::string> found;
    for (const auto& text : texts)
        if (standsIn(paper, text))
            for (const auto& trace : check.tracesIn(text))
                found.insert(wordsOf(trace, text));
    return {found.begin(), found.end()};
}

}  // namespace app::desktop
