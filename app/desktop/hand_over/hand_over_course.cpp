#include "app/desktop/hand_over/hand_over_course.h"

#include <algorithm>

#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "db/store/casus_store.h"
#include "db/store/hand_over_store.h"
#include "db/store/instrument_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {
namespace {

std::vector<forms::AskedForm> askedNow(Workspace& workspace)
{
    auto latest = db::HandOverStore(workspace.database()).latest();
    return latest ? std::move(latest->asked) : std::vector<forms::AskedForm>{};
}

bool isClosed(db::Database& database, forms::Id meeting)
{
    const auto found = db::MeetingStore(database).find(meeting);
    return found && found->closedAt;
}

// The last one of a closed meeting: what is discussed today is not looked back on yet.
std::optional<forms::HeldRound> lookedBackOn(db::Database& database, forms::Id casus)
{
    const db::RecordStore records(database);
    const auto record = records.casusRecord(casus);
    std::optional<forms::HeldRound> last;
    for (const auto& held : record ? record->rounds : std::vector<forms::HeldRound>{})
        if (isClosed(database, records.meetingOfRound(held.record.round.id).value_or(0)))
            last = held;
    return last;
}

}  // namespace

bool isHandedOver(Workspace& workspace)
{
    return db::HandOverStore(workspace.database()).isGoingOn();
}

void handOver(Workspace& workspace, const HandOverPlan& plan)
{
    auto asked = askedBy(workspace, plan);
    db::InstrumentStore instruments(workspace.database());
    for (const auto& form : asked)
        instruments.freeze({form.instrumentId, form.instrumentVersion,
                            workspace.templates.xmlOf(form.instrumentId, form.instrumentVersion)});
    const auto meeting = db::MeetingStore(workspace.database()).running();
    db::HandOverStore(workspace.database())
        .start({0, meeting ? meeting->id : 0, workspace.clock(), {}, std::move(asked)});
    workspace.dossier->commit();
}

void takeBack(Workspace& workspace)
{
    db::HandOverStore(workspace.database()).end(workspace.clock());
    workspace.dossier->commit();
}

void handOverAgain(Workspace& workspace)
{
    db::HandOverStore(workspace.database()).resume();
    workspace.dossier->commit();
}

std::vector<forms::Member> peopleAsked(Workspace& workspace)
{
    const auto asked = askedNow(workspace);
    auto people = db::TeamStore(workspace.database()).members();
    std::erase_if(people, [&](const forms::Member& member) {
        return !member.active || std::none_of(asked.begin(), asked.end(),
                                              [&](const auto& form) { return form.member == member.id; });
    });
    return people;
}

std::vector<forms::Member> peopleNotDone(Workspace& workspace)
{
    const auto asked = askedNow(workspace);
    auto people = peopleAsked(workspace);
    std::erase_if(people, [&](const forms::Member& member) {
        return std::none_of(asked.begin(), asked.end(),
                            [&](const auto& form) { return form.member == member.id && form.sent == 0; });
    });
    return people;
}

Progress progressOf(Workspace& workspace)
{
    const auto people = peopleAsked(workspace).size();
    return {people - peopleNotDone(workspace).size(), people};
}

std::size_t numberOf(Workspace& workspace, forms::Id member)
{
    const auto all = db::TeamStore(workspace.database()).members();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == member; });
    return static_cast<std::size_t>(place - all.begin()) + 1;
}

wxString nameAtHandOver(Workspace& workspace, const forms::Member& member)
{
    if (!db::TeamStore(workspace.database()).team().namesAsNumbers)
        return toWx(member.name);
    return wxString::Format(_("Nummer %zu"), numberOf(workspace, member.id));
}

std::vector<OwnForm> formsOf(Workspace& workspace, forms::Id member)
{
    const auto latest = db::HandOverStore(workspace.database()).latest();
    std::vector<OwnForm> own;
    for (const auto& asked : latest ? latest->asked : std::vector<forms::AskedForm>{}) {
        const auto* instrument = workspace.templates.instrument(asked.instrumentId, asked.instrumentVersion);
        if (asked.member != member || !instrument)
            continue;
        const bool about = asked.subject == forms::Subject::Casus;
        own.push_back({asked, instrument,
                       about ? lookedBackOn(workspace.database(), asked.subjectId) : std::nullopt,
                       asked.sent != 0 && !isClosed(workspace.database(), latest->meeting)});
    }
    return own;
}

std::vector<OwnForm> openForms(Workspace& workspace, forms::Id member)
{
    auto open = formsOf(workspace, member);
    std::erase_if(open, [](const OwnForm& form) { return form.asked.sent != 0; });
    return open;
}

void withdraw(Workspace& workspace, const OwnForm& form)
{
    db::HandOverStore(workspace.database()).withdraw(form.asked.id);
    workspace.dossier->commit();
}

wxString questionOf(const OwnForm& form)
{
    return form.held ? toWx(forms::stateOf(form.held->record.round).question) : wxString{};
}

wxString formInWords(Workspace& workspace, const forms::AskedForm& form)
{
    const auto* instrument = workspace.templates.instrument(form.instrumentId, form.instrumentVersion);
    const auto title = toWx(instrument ? instrument->title : form.instrumentId);
    if (form.subject != forms::Subject::Casus)
        return title;
    const auto casus = db::CasusStore(workspace.database()).find(form.subjectId);
    return casus ? title + toWx(" · ") + toWx(casus->code) : title;
}

std::vector<RecapLine> recapOf(const OwnForm& form)
{
    if (!form.held)
        return {};
    const auto day = localDay(form.held->heldAt);
    std::vector<RecapLine> lines;
    lines.push_back({_("Casus"), toWx(form.held->record.casus.code) + ", " + _("casusronde van") + " " +
                                     dayInWords(day, day)});
    if (const auto question = questionOf(form); !question.empty())
        lines.push_back({_("Reflectievraag"), question});
    wxString agreed;
    for (const auto& action : form.held->record.round.card.actions)
        agreed += (agreed.empty() ? wxString{} : wxString("\n")) + toWx("• ") + toWx(action.what);
    if (!agreed.empty())
        lines.push_back({_("Voorgenomen acties"), agreed});
    return lines;
}

wxString aboutWhich(const OwnForm& form, forms::Date today)
{
    if (!form.held)
        return {};
    return toWx(form.held->record.casus.code) + toWx(" · ") + dayInWords(localDay(form.held->heldAt), today);
}

wxString afterSending()
{
    return _(
        "Wat je verstuurt, zien je collega's niet; de leercoach kan het lezen en afdrukken, maar niet "
        "veranderen.");
}

}  // namespace app::desktop
