#include "app/sheets/content/meeting_sheet.h"

#include <algorithm>

#include "app/sheets/content/action_table.h"
#include "app/sheets/content/wording.h"
#include "forms/meeting/agenda.h"
#include "forms/meeting/round_state.h"

namespace app::sheets {
namespace {

using forms::Milliseconds;

// "dinsdag 24 november 2026 · 13.00 – 14.32 uur", as far as the meeting has come.
std::string whenHeld(const forms::Meeting& meeting, const ToLocalTime& localTime)
{
    const auto start = localTime(meeting.startedAt.value_or(meeting.plannedStart));
    auto line = longDate(start.date);
    if (meeting.startedAt && meeting.closedAt) {
        const auto end = localTime(*meeting.closedAt);
        line += " · " + period(timeOfDay(start.sinceMidnight), timeOfDay(end.sinceMidnight));
    }
    return line;
}

// " Onder leiding van M.V.", which matters when there were two groups; empty when it was not noted.
std::string leader(const forms::MeetingRecord& record, Names names)
{
    const auto* coach = forms::findMember(record.members, record.meeting.coach);
    if (!coach || names == Names::Hidden)
        return {};
    const auto line = wording::ledBy + shown(coach, names);
    return line.ends_with('.') ? line : line + ".";
}

std::string peopleLine(const forms::MeetingRecord& record, Names names)
{
    std::vector<const forms::Member*> present;
    for (const auto id : record.meeting.present)
        if (const auto* member = forms::findMember(record.members, id))
            present.push_back(member);
    return attendance(present, names) + leader(record, names);
}

std::vector<const forms::RoundRecord*> roundsIn(const forms::Activity& activity,
                                                const forms::MeetingRecord& record)
{
    std::vector<const forms::RoundRecord*> rounds;
    for (const auto& round : record.rounds)
        if (round.round.activityId == activity.id)
            rounds.push_back(&round);
    return rounds;
}

Table agenda(const forms::MeetingRecord& record)
{
    Table table{
        {{wording::agendaItem, 6}, {wording::planned, 1, Align::Right}, {wording::real, 1, Align::Right}},
        {}};
    Milliseconds planned{0};
    Milliseconds real{0};
    for (const auto& activity : record.meeting.activities) {
        auto title = activity.title;
        for (const auto* round : roundsIn(activity, record))
            title += " · " + round->casus.code;
        const bool held = activity.startedAt && activity.endedAt;
        const auto lasted = held ? forms::timeTaken(activity, *activity.endedAt) : Milliseconds{0};
        planned += activity.planned;
        real += lasted;
        table.rows.push_back({{Text{title}},
                              {Text{duration(activity.planned)}},
                              {Text{held ? duration(lasted) : wording::didNotHappen}}});
    }
    table.rows.push_back({{Text{wording::together, Emphasis::Strong}},
                          {Text{duration(planned), Emphasis::Strong}},
                          {Text{duration(real), Emphasis::Strong}}});
    return table;
}

TimeStrip timeStrip(const forms::RoundState& state)
{
    TimeStrip strip;
    for (const auto& step : state.ledger)
        strip.parts.push_back({step.real - overtime(step), overtime(step)});
    return strip;
}

Cell ideasOf(const forms::RoundRecord& record, const forms::RoundState& state)
{
    Cell ideas;
    for (const auto id : state.ideas) {
        const auto card = std::find_if(record.dialogueCards.begin(), record.dialogueCards.end(),
                                       [&](const auto& candidate) { return candidate.id == id; });
        ideas.push_back(Text{card == record.dialogueCards.end() ? wording::ideaOnNoCard : card->text});
    }
    return ideas;
}

Cell summariesOf(const forms::RoundState& state)
{
    Cell summaries;
    for (const auto& summary : state.summaries)
        if (!summary.text.empty())
            summaries.push_back(Text{summary.text, Emphasis::Spoken});
    return summaries;
}

Facts whatCameOut(const forms::RoundRecord& record, const forms::RoundState& state)
{
    Facts facts;
    const auto add = [&](const char* label, Cell content) {
        if (!content.empty())
            facts.lines.push_back({{Text{label, Emphasis::Quiet}}, std::move(content)});
    };
    const auto textOrNothing = [](const std::string& text) {
        return text.empty() ? Cell{} : Cell{Text{text}};
    };
    const auto& card = record.round.card;
    add(wording::discussed, ideasOf(record, state));
    add(wording::summarised, summariesOf(state));
    add(wording::takenAway, textOrNothing(card.takeAway));
    add(wording::letGo, textOrNothing(card.letGo));
    add(wording::returnsOn, card.returnOn ? Cell{Text{longDate(*card.returnOn)}} : Cell{});
    return facts;
}

class MeetingSheet {
public:
    MeetingSheet(const forms::MeetingRecord& record, Names names) : record_(record), names_(names) {}

    std::vector<Block> blocks()
    {
        add(Paragraph{{peopleLine(record_, names_) + " " + programmeLine(record_.meeting)}});
        add(Heading{wording::agenda});
        add(agenda(record_));
        if (!record_.lookedBackOn.empty()) {
            add(Heading{wording::lookBack});
            add(lookedBackOn(record_.lookedBackOn, record_.meeting.id));
        }
        for (const auto& activity : record_.meeting.activities)
            addActivity(activity);
        for (const auto& round : record_.rounds)
            if (!belongsToTheAgenda(round))
                addRound(round);
        if (!record_.agreed.empty()) {
            add(Heading{wording::agreedTogether});
            add(agreedActions(wording::what, record_.agreed, record_.members, names_));
        }
        return std::move(blocks_);
    }

private:
    void add(Block block) { blocks_.push_back(std::move(block)); }

    bool belongsToTheAgenda(const forms::RoundRecord& round) const
    {
        const auto& activities = record_.meeting.activities;
        return std::any_of(activities.begin(), activities.end(), [&](const forms::Activity& activity) {
            return activity.id == round.round.activityId;
        });
    }

    void addActivity(const forms::Activity& activity)
    {
        const auto rounds = roundsIn(activity, record_);
        if (rounds.empty() && !activity.notes.empty()) {
            add(Heading{activity.title});
            add(Paragraph{{activity.notes}});
        }
        for (const auto* round : rounds)
            addRound(*round, round == rounds.front() ? activity.notes : "");
    }

    // The notes of its activity say what the casus is about.
    void addRound(const forms::RoundRecord& record, const std::string& notes = {})
    {
        const auto state = forms::stateOf(record.round);
        add(Heading{titleOf(record.casus)});
        if (!notes.empty())
            add(Paragraph{{notes}});
        if (!state.question.empty())
            add(Quote{state.question});
        add(timeStrip(state));
        add(Paragraph{{stepTimes(record.round.steps, state), Emphasis::Quiet}});
        add(Paragraph{{roundTimes(state), Emphasis::Quiet}});
        add(whatCameOut(record, state));
        if (!record.round.card.actions.empty())
            add(agreedActions(wording::agreed, record.round.card.actions, record_.members, names_));
    }

    const forms::MeetingRecord& record_;
    Names names_;
    std::vector<Block> blocks_;
};

}  // namespace

Sheet meetingSheet(const forms::MeetingRecord& record, Names names, const ToLocalTime& localTime)
{
    const auto start = localTime(record.meeting.startedAt.value_or(record.meeting.plannedStart));
    return {wording::meetingSheet,
            {record.team.name, whenHeld(record.meeting, localTime)},
            MeetingSheet(record, names).blocks(),
            wording::codesAreSafe,
            wording::meetingSheet + (" " + longDate(start.date))};
}

}  // namespace app::sheets
