// The wijkteam and what it keeps: plain values. Ids are integers inside one dossier; 0 means not kept yet.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "forms/model/answer.h"
#include "forms/model/clock.h"
#include "forms/model/programme.h"

namespace forms {

using Id = std::int64_t;

struct Team {
    std::string name;
    bool namesAsNumbers = false;  // at hand-over people are shown as numbers
};

enum class MemberRole { Leercoach, Professional, Guest };

struct Member {
    Id id = 0;
    std::string name;
    MemberRole role = MemberRole::Professional;
    std::string function;  // such as wijkverpleegkundige
    bool active = true;    // left members stay, because entries and actions point to them
};

// "Aisha Bakker" gives "A.B.", "Noor van der Veen" gives "N.v.d.V.".
std::string initialsOf(const std::string& name);

enum class CasusKind { Casus, Neighbourhood };  // casus or wijksituatie

// Known only by its random code; no field can hold a name of a resident.
struct Casus {
    Id id = 0;
    std::string code;  // "C-7KQ4"
    CasusKind kind = CasusKind::Casus;
    std::vector<std::string> themes;
    Id inbrenger = 0;
    Instant createdAt{};
};

// A random code from an alphabet in which no two characters look alike (no 0 O 1 I L). `random` gives uniform
// numbers below its argument; the caller makes sure that the code is free.
std::string casusCode(const std::function<std::uint32_t(std::uint32_t below)>& random);

enum class PauseReason { Unsaid, JustSilent, SomethingElse, RightMoment };  // even stil, iets anders, kairos

// Time between the begin and the end of an activity that is not its own.
struct Break {
    Instant from{};
    std::optional<Instant> until{};      // absent: its clock stands still now
    std::optional<PauseReason> pause{};  // absent: at another part, or nobody was there
    bool operator==(const Break&) const = default;
};

struct Activity {
    Id id = 0;
    std::string agendaItem;  // its id in the programme; empty when the coach added it
    ActivityKind kind = ActivityKind::Other;
    std::string title;
    std::chrono::minutes planned{0};
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::string notes;
    std::chrono::seconds extended{0};  // beyond what was planned
    std::vector<Break> breaks{};       // in order
};

struct Meeting {
    Id id = 0;
    std::string programmeId;
    int programmeVersion = 1;
    std::string title;
    Instant plannedStart{};
    std::optional<Instant> startedAt;
    std::optional<Instant> closedAt;
    std::vector<Activity> activities;   // in order of the agenda
    std::vector<Id> present;            // members, guests too
    std::optional<Instant> plannedEnd;  // as agreed; absent: when its activities have had their time
    Id coach = 0;                       // the leercoach who leads it; 0: not noted
};

struct DialogueCard {
    Id id = 0;
    Id roundId = 0;
    std::optional<Id> writer;  // cards may be unsigned
    std::string text;
    std::string baken;  // a slug, or empty
};

enum class ActionOrigin { Round, PartnershipCard, Meeting };
enum class DecisionKind { Done, Postponed, Dropped };

// What was decided about an action at a later meeting; decisions are added, never changed.
struct ActionDecision {
    Id meetingId = 0;
    DecisionKind kind = DecisionKind::Done;
    std::optional<Date> newDue;  // Postponed
    std::string reason;          // Dropped, and what stood in the way
    Instant decidedAt{};
};

struct Action {
    Id id = 0;
    ActionOrigin origin = ActionOrigin::Round;
    Id originId = 0;  // of the round, partnership card or meeting
    Id owner = 0;
    std::string what;
    std::string withWhom;  // a role, never a name of a resident
    std::optional<Date> due;
    std::string why;          // waarom
    std::string outcome;      // wat moet het opleveren
    std::string successWhen;  // wanneer weten we dat het gelukt is
    std::vector<ActionDecision> decisions;
};

bool isOpen(const Action& action);
// The date that counts now: the last postponement, else the first agreed date.
std::optional<Date> dueDate(const Action& action);

// What the inbrenger writes in the last step (method.md 4); its rows are Actions.
struct ActionCard {
    std::string takeAway;  // dit neem ik mee uit de dialoog
    std::string letGo;     // wat laat ik juist los
    std::optional<Date> returnOn;
    std::vector<Action> actions;  // at most five
};
inline constexpr std::size_t maxActionsOnCard = 5;

// One instrument filled in by one member about one subject. Instrument id and version never change
// afterwards.
struct Entry {
    Id id = 0;
    std::string instrumentId;
    int instrumentVersion = 1;
    Id member = 0;
    Subject subject = Subject::Casus;
    Id subjectId = 0;  // of the casus or meeting; 0 for team and own practice
    Answers answers;
    std::optional<Instant> sentAt;  // absent: a draft, seen only by its member
    Instant changedAt{};
};

enum class StatementLayer { Loose, Agreed };  // los, afgesproken

struct Statement {
    Id id = 0;
    std::string column;  // section id of the partnerschapskaart instrument
    StatementLayer layer = StatementLayer::Loose;
    std::string cluster;
    std::string text;
    int votes = 0;
};

// One version of how the team wants to work together.
struct PartnershipCard {
    Id id = 0;
    int version = 1;
    std::string namingSet;  // empty: the instrument's own titles
    std::string mode;       // ruim or krap
    Instant agreedAt{};
    std::optional<Date> reviewOn;
    std::vector<Statement> statements;
};

// The same agreed statement counts as unchanged when column and text are equal.
struct PartnershipChange {
    std::vector<Statement> added;
    std::vector<Statement> dropped;
};
PartnershipChange changesBetween(const PartnershipCard& before, const PartnershipCard& after);

}  // namespace forms
