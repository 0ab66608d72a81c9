#include "tests/app/desktop/atspi/meeting_dossier.h"

#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/partnership_store.h"
#include "tests/app/desktop/atspi/dossiers.h"

namespace tests {
namespace {

using namespace std::chrono_literals;
using forms::ActivityKind;

constexpr auto today = std::chrono::sys_days{std::chrono::November / 24 / 2026};
constexpr forms::Id aisha = 2;

forms::Activity part(const char* item, ActivityKind kind, const char* title, std::chrono::minutes planned)
{
    forms::Activity made;
    made.agendaItem = item;
    made.kind = kind;
    made.title = title;
    made.planned = planned;
    return made;
}

forms::Meeting meeting(forms::Instant begin)
{
    forms::Meeting made;
    made.programmeId = "casusbijeenkomst";
    made.title = "Casusbijeenkomst";
    made.plannedStart = begin;
    made.present = {1, 2, 3, 4, 5};
    return made;
}

forms::Id lastTime(db::Database& database)
{
    auto held = meeting(today - std::chrono::days{28} + 13h);
    held.activities = {part("afsluiten", ActivityKind::Closing, "Afsluiten", 5min)};
    held.startedAt = held.activities[0].startedAt = held.plannedStart;
    held.closedAt = held.activities[0].endedAt = held.plannedStart + 5min;
    return db::MeetingStore(database).save(held).id;
}

void addActions(db::Database& database, forms::Id agreedAt)
{
    for (const auto* what : {"Aanbellen bij de buren", "Het wijkblad bellen", "Een sleutel laten maken"}) {
        forms::Action action;
        action.origin = forms::ActionOrigin::Meeting;
        action.originId = agreedAt;
        action.owner = aisha;
        action.what = what;
        action.due = today - std::chrono::days{4};
        db::ActionStore(database).save(action);
    }
}

void addCard(db::Database& database)
{
    forms::PartnershipCard card;
    card.mode = "krap";
    card.agreedAt = today - std::chrono::days{180};
    card.reviewOn = today;
    for (const auto& [column, text] : {std::pair("waarden", "Bewoners merken dat we er zijn"),
                                       std::pair("acties", "Elke maand een middag in de buurt")}) {
        forms::Statement statement;
        statement.column = column;
        statement.text = text;
        statement.layer = forms::StatementLayer::Agreed;
        card.statements.push_back(statement);
    }
    static_cast<void>(db::PartnershipStore(database).save(card));
}

}  // namespace

void makeMeetingDossier(const std::filesystem::path& file)
{
    makeSmallDossier(file);
    auto dossier = db::Dossier::open(file, db::Passphrase(passphrase));
    auto& database = dossier->database();
    addActions(database, lastTime(database));
    addCard(database);
    auto planned = meeting(today + 13h);
    planned.activities = {part("inchecken", ActivityKind::CheckIn, "Inchecken", 5min),
                          part("terugblik", ActivityKind::LookBack, "Terugblik", 15min),
                          part("casus-1", ActivityKind::Casusronde, "Casus 1", 12min),
                          part("casus-2", ActivityKind::Casusronde, "Casus 2", 12min),
                          part("", ActivityKind::PartnershipCard, "Partnerschapskaart herzien", 40min),
                          part("afsluiten", ActivityKind::Closing, "Afsluiten", 6min)};
    static_cast<void>(db::MeetingStore(database).save(planned));
    dossier->commit();
    if (!dossier->waitUntilSealed().isSafe())
        throw std::runtime_error("the dossier for the test could not be written");
}

}  // namespace tests
