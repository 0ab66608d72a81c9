#include "app/desktop/hand_over/hand_over_plan.h"

#include <algorithm>
#include <array>
#include <set>

#include "db/store/entry_store.h"
#include "db/store/hand_over_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

constexpr std::array usual = {"reflector-bakens", "kantelbox"};
// Two editions of one form: who sent one is not asked the other.
constexpr std::array editions = {"reflector-transitie-figuur-2015", "reflector-transitie-bijlage-2015"};
constexpr auto dialogueCard = "dialoogkaart";

template <typename List>
bool contains(const List& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool wasSent(db::Database& database, const std::string& instrument, forms::Id member, forms::Id casus)
{
    const db::EntryStore entries(database);
    if (!contains(editions, instrument))
        return entries.wasSent(instrument, member, casus);
    return std::any_of(editions.begin(), editions.end(),
                       [&](const char* edition) { return entries.wasSent(edition, member, casus); });
}

bool isChosen(const HandOverPlan& plan, forms::Id member)
{
    return std::any_of(plan.people.begin(), plan.people.end(),
                       [&](const PersonToAsk& one) { return one.chosen && one.member.id == member; });
}

// The newest first. Of a casus that came back the last round counts.
std::vector<CasusToAsk> discussed(db::Database& database)
{
    std::vector<CasusToAsk> found;
    auto meetings = db::MeetingStore(database).all();
    std::reverse(meetings.begin(), meetings.end());
    std::set<forms::Id> listed;
    for (const auto& meeting : meetings) {
        auto record = meeting.closedAt ? db::RecordStore(database).record(meeting.id) : std::nullopt;
        if (!record)
            continue;
        std::vector<CasusToAsk> ofMeeting;
        for (auto round = record->rounds.rbegin(); round != record->rounds.rend(); ++round)
            if (listed.insert(round->casus.id).second)
                ofMeeting.push_back(
                    {{meeting.startedAt.value_or(meeting.plannedStart), {}, std::move(*round)},
                     meeting.present});
        found.insert(found.end(), ofMeeting.rbegin(), ofMeeting.rend());
    }
    return found;
}

bool isOpen(db::Database& database, const HandOverPlan& plan, const forms::Casus& casus)
{
    return isChosen(plan, casus.inbrenger) &&
           std::any_of(usual.begin(), usual.end(), [&](const char* instrument) {
               return !wasSent(database, instrument, casus.inbrenger, casus.id);
           });
}

void addPeople(HandOverPlan& plan, db::Database& database)
{
    for (auto& member : db::TeamStore(database).members())
        if (member.active) {
            const bool professional = member.role == forms::MemberRole::Professional;
            plan.people.push_back({std::move(member), professional});
        }
}

void addCasussen(HandOverPlan& plan, db::Database& database)
{
    plan.casussen = discussed(database);
    const auto last = plan.casussen.empty() ? forms::Instant{} : plan.casussen.front().held.heldAt;
    for (auto& casus : plan.casussen)
        casus.chosen = isOpen(database, plan, casus.held.record.casus);
    std::erase_if(plan.casussen,
                  [&](const CasusToAsk& casus) { return !casus.chosen && casus.held.heldAt != last; });
}

void addForms(HandOverPlan& plan, const forms::TemplateLibrary& templates)
{
    const bool anyCasus = std::any_of(plan.casussen.begin(), plan.casussen.end(),
                                      [](const CasusToAsk& casus) { return casus.chosen; });
    for (const auto& id : templates.instrumentIds()) {
        const auto* instrument = templates.instrument(id);
        if (instrument->subject == forms::Subject::Casus)
            plan.aboutCasus.push_back({instrument, anyCasus && contains(usual, id)});
        else
            plan.aboutTeam.push_back({instrument, false});
    }
    const auto place = [](const FormToAsk& form) {
        return std::find(usual.begin(), usual.end(), form.instrument->id);
    };
    std::stable_sort(plan.aboutCasus.begin(), plan.aboutCasus.end(),
                     [&](const FormToAsk& one, const FormToAsk& other) { return place(one) < place(other); });
}

void addLeftOver(HandOverPlan& plan, db::Database& database)
{
    const auto latest = db::HandOverStore(database).latest();
    if (!latest)
        return;
    for (const auto& form : latest->asked) {
        const bool about = form.subject == forms::Subject::Casus;
        const bool there =
            std::any_of(plan.people.begin(), plan.people.end(),
                        [&](const PersonToAsk& person) { return person.member.id == form.member; });
        if (there && form.sent == 0 &&
            !(about && wasSent(database, form.instrumentId, form.member, form.subjectId)))
            plan.leftOver.push_back(form);
    }
    plan.asksLeftOver = !plan.leftOver.empty();
}

forms::Id lastMeeting(db::Database& database)
{
    forms::Id last = 0;
    for (const auto& meeting : db::MeetingStore(database).all())
        if (meeting.closedAt)
            last = meeting.id;
    return last;
}

forms::AskedForm formFor(forms::Id member, const forms::Instrument& instrument, forms::Id subject)
{
    return {0, member, instrument.id, instrument.version, instrument.subject, subject, 0};
}

// What it is about, beside the casus: the team or the last meeting. Nothing when there was no meeting.
std::optional<forms::Id> subjectOf(const forms::Instrument& instrument, forms::Id lastMeeting)
{
    if (instrument.subject != forms::Subject::Meeting)
        return 0;
    return lastMeeting == 0 ? std::nullopt : std::optional(lastMeeting);
}

void askAboutCasus(Workspace& workspace, const HandOverPlan& plan, const CasusToAsk& casus,
                   const forms::Instrument& instrument, std::vector<forms::AskedForm>& asked)
{
    const auto& about = casus.held.record.casus;
    const auto whom = isAskedOfEverybody(instrument) ? casus.present : std::vector{about.inbrenger};
    for (const auto member : whom)
        if (isChosen(plan, member) && !wasSent(workspace.database(), instrument.id, member, about.id))
            asked.push_back(formFor(member, instrument, about.id));
}

// Of a form that was asked before the number differs.
bool containsForm(const std::vector<forms::AskedForm>& all, forms::AskedForm form)
{
    return std::any_of(all.begin(), all.end(), [&](const forms::AskedForm& one) {
        form.id = one.id;
        return one == form;
    });
}

}  // namespace

bool isAskedOfEverybody(const forms::Instrument& instrument)
{
    return contains(editions, instrument.id) || instrument.id == dialogueCard;
}

HandOverPlan proposedPlan(Workspace& workspace)
{
    HandOverPlan plan;
    addPeople(plan, workspace.database());
    addCasussen(plan, workspace.database());
    addForms(plan, workspace.templates);
    addLeftOver(plan, workspace.database());
    return plan;
}

std::vector<forms::AskedForm> askable(Workspace& workspace, const HandOverPlan& plan)
{
    std::vector<forms::AskedForm> asked;
    for (const auto& casus : plan.casussen)
        for (const auto& form : plan.aboutCasus)
            if (casus.chosen && form.chosen)
                askAboutCasus(workspace, plan, casus, *form.instrument, asked);
    const auto meeting = lastMeeting(workspace.database());
    for (const auto& form : plan.aboutTeam)
        if (const auto subject = subjectOf(*form.instrument, meeting); form.chosen && subject)
            for (const auto& person : plan.people)
                if (person.chosen)
                    asked.push_back(formFor(person.member.id, *form.instrument, *subject));
    for (const auto& form : plan.leftOver)
        if (plan.asksLeftOver && !containsForm(asked, form))
            asked.push_back(form);
    for (const auto& form : plan.added)
        if (isChosen(plan, form.member) && !containsForm(asked, form))
            asked.push_back(form);
    return asked;
}

std::vector<forms::AskedForm> addable(Workspace& workspace, const HandOverPlan& plan, forms::Id member)
{
    std::vector<forms::AskedForm> found;
    auto& database = workspace.database();
    for (const auto& casus : plan.casussen) {
        const auto& about = casus.held.record.casus;
        if (std::count(casus.present.begin(), casus.present.end(), member) == 0)
            continue;
        for (const auto& form : plan.aboutCasus)
            if (!wasSent(database, form.instrument->id, member, about.id))
                found.push_back(formFor(member, *form.instrument, about.id));
    }
    const auto meeting = lastMeeting(database);
    for (const auto& form : plan.aboutTeam)
        if (const auto subject = subjectOf(*form.instrument, meeting))
            found.push_back(formFor(member, *form.instrument, *subject));
    const auto asked = askable(workspace, plan);
    std::erase_if(found, [&](const auto& form) { return containsForm(asked, form); });
    return found;
}

bool isSpared(const HandOverPlan& plan, const forms::AskedForm& form)
{
    return containsForm(plan.spared, form);
}

std::vector<forms::AskedForm> askedBy(Workspace& workspace, const HandOverPlan& plan)
{
    auto asked = askable(workspace, plan);
    std::erase_if(asked, [&](const auto& form) { return isSpared(plan, form); });
    return asked;
}

ToFill toFill(Workspace& workspace)
{
    const auto plan = proposedPlan(workspace);
    const auto asked = askedBy(workspace, plan);
    ToFill found;
    std::set<forms::Id> people;
    std::set<forms::Id> about;
    for (const auto& form : asked) {
        people.insert(form.member);
        if (form.subject == forms::Subject::Casus)
            about.insert(form.subjectId);
    }
    for (const auto& casus : plan.casussen)
        if (about.contains(casus.held.record.casus.id))
            found.codes.push_back(casus.held.record.casus.code);
    found.people = people.size();
    return found;
}

}  // namespace app::desktop
