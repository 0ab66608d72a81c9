#include "db/store/retention.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "db/store/columns.h"
#include "db/store/team_store.h"
#include "db/store/words.h"

namespace db {
namespace {

constexpr Words<Kept, 6> settings{{{Kept::DialogueCards, "bewaren.dialoogkaarten"},
                                   {Kept::CasusNotes, "bewaren.casusnotities"},
                                   {Kept::Actions, "bewaren.acties"},
                                   {Kept::CasusForms, "bewaren.reflectoren"},
                                   {Kept::Questionnaires, "bewaren.vragenlijsten"},
                                   {Kept::PartnershipCards, "bewaren.partnerschapskaarten"}}};
constexpr const char* always = "altijd";

KeepTerm usualTerm(Kept kind)
{
    switch (kind) {
        case Kept::DialogueCards:
            return 0;
        case Kept::CasusNotes:
            return 6;
        case Kept::Actions:
        case Kept::CasusForms:
            return 24;
        case Kept::Questionnaires:
            return 60;
        case Kept::PartnershipCards:
            break;
    }
    return std::nullopt;
}

ErasedKind erasedAs(Kept kind)
{
    switch (kind) {
        case Kept::DialogueCards:
            return ErasedKind::DialogueCards;
        case Kept::CasusNotes:
            return ErasedKind::CasusNotes;
        case Kept::Actions:
            return ErasedKind::Action;
        case Kept::CasusForms:
        case Kept::Questionnaires:
            return ErasedKind::Entry;
        case Kept::PartnershipCards:
            break;
    }
    return ErasedKind::PartnershipCard;
}

// The day of the terugkoppeling of a round, and every round with its meeting and casus.
const std::string fedBack =
    "coalesce(round.return_on, (SELECT max(due) FROM action WHERE round_id = round.id),"
    " substr(meeting.closed_at, 1, 10))";
const std::string heldRounds =
    " FROM round JOIN activity ON activity.id = round.activity_id"
    " JOIN meeting ON meeting.id = activity.meeting_id JOIN casus ON casus.id = round.casus_id ";

// What there is of a kind: the subject, the day since when, the code of a casus or NULL, and how many things
// it is. Of a meeting that is still going on nothing is due.
std::string candidates(Kept kind)
{
    switch (kind) {
        case Kept::DialogueCards:
            return "SELECT round.id, " + fedBack +
                   ", casus.code, (SELECT count(*) FROM dialogue_card WHERE round_id = round.id)" +
                   heldRounds +
                   "WHERE meeting.closed_at IS NOT NULL"
                   " AND EXISTS (SELECT 1 FROM dialogue_card WHERE round_id = round.id)";
        case Kept::CasusNotes:
            return "SELECT casus.id, max(" + fedBack + "), casus.code, 1" + heldRounds +
                   "GROUP BY casus.id HAVING count(*) = count(meeting.closed_at)"
                   " AND max(round.take_away != '' OR round.let_go != '' OR activity.notes != ''"
                   " OR EXISTS (SELECT 1 FROM round_event WHERE round_id = round.id"
                   " AND kind IN ('question', 'summary', 'reach') AND text != ''))";
        case Kept::Actions:
            return "SELECT action.id, substr(last.decided_at, 1, 10), casus.code, 1 FROM action"
                   " JOIN action_decision AS last ON last.action_id = action.id AND last.position ="
                   " (SELECT max(position) FROM action_decision WHERE action_id = action.id)"
                   " LEFT JOIN round ON round.id = action.round_id"
                   " LEFT JOIN casus ON casus.id = round.casus_id WHERE last.kind IN ('gedaan', 'vervallen')";
        case Kept::CasusForms:
            return "SELECT entry.id, substr(coalesce(sent_at, changed_at), 1, 10), casus.code, 1 FROM entry"
                   " JOIN casus ON casus.id = entry.casus_id";
        case Kept::Questionnaires:
            return "SELECT id, substr(coalesce(sent_at, changed_at), 1, 10), NULL, 1 FROM entry"
                   " WHERE casus_id IS NULL";
        case Kept::PartnershipCards:
            break;
    }
    return "SELECT id, substr(agreed_at, 1, 10), NULL, 1 FROM partnership_card"
           " WHERE version < (SELECT max(version) FROM partnership_card)";
}

// The 31st becomes the last day of a shorter month.
std::chrono::sys_days after(forms::Date day, int months)
{
    const auto later = day + std::chrono::months(months);
    return later.ok() ? std::chrono::sys_days(later)
                      : std::chrono::sys_days(later.year() / later.month() / std::chrono::last);
}

}  // namespace

KeepTerm Retention::term(Kept kind) const
{
    const auto chosen = TeamStore(database_).setting(std::string(wordFor(settings, kind)));
    if (!chosen)
        return usualTerm(kind);
    if (*chosen == always)
        return std::nullopt;
    int months = 0;
    const auto [end, fault] = std::from_chars(chosen->data(), chosen->data() + chosen->size(), months);
    if (fault != std::errc{} || end != chosen->data() + chosen->size())
        throw Error(Error::Kind::Damaged, "a term that is no number");
    return months;
}

void Retention::setTerm(Kept kind, KeepTerm term)
{
    TeamStore(database_).setSetting(std::string(wordFor(settings, kind)),
                                    term ? std::to_string(*term) : always);
}

std::vector<Due> Retention::due(forms::Date today) const
{
    std::vector<Due> all;
    for (const auto kind : allKept) {
        const auto months = term(kind);
        if (!months)
            continue;
        Due due{kind, {}, {}, 0};
        std::set<std::string> codes;
        Statement found(database_, candidates(kind));
        while (found.next()) {
            if (after(real(forms::dateFromIso(found.text(1))), *months) >= std::chrono::sys_days(today))
                continue;
            due.subjects.push_back(found.integer(0));
            due.count += found.integer(3);
            if (!found.isNull(2))
                codes.insert(found.text(2));
        }
        due.casusCodes.assign(codes.begin(), codes.end());
        if (!due.subjects.empty())
            all.push_back(std::move(due));
    }
    return all;
}

void Retention::erase(const std::vector<Due>& due, forms::Instant at)
{
    ErasureStore erasures(database_);
    Transaction transaction(database_);
    for (const auto& each : due)
        for (const auto subject : each.subjects)
            erasures.erase(erasedAs(each.kind), subject, ErasureReason::Retention, at);
    transaction.commit();
    erasures.compact();
}

}  // namespace db
