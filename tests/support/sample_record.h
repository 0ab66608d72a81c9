// One invented meeting with everything that can happen in it. Nobody in it exists.
#pragma once

#include "forms/meeting/record.h"

namespace tests {

inline forms::Instant sampleMoment(int hour, int minute, int second = 0)
{
    using namespace std::chrono;
    return sys_days{November / 24 / 2026} + hours{hour} + minutes{minute} + seconds{second};
}

inline std::vector<forms::Step> sampleSteps()
{
    const auto step = [](const char* id, const char* title, int seconds) {
        forms::Step made;
        made.id = id;
        made.title = title;
        made.planned = std::chrono::seconds{seconds};
        return made;
    };
    return {step("casus", "Casus in het kort", 60),   step("reflectievraag", "Reflectievraag", 30),
            step("schrijven", "Stil schrijven", 60),  step("twee-ideeen", "Twee ideeën", 45),
            step("kiezen", "De inbrenger kiest", 15), step("dialoog", "Dialoog", 180),
            step("samenvatten", "Samenvatten", 30),   step("actie", "Wat ga ik doen", 60)};
}

inline std::vector<forms::Member> sampleMembers()
{
    using forms::MemberRole;
    return {{1, "Marije Vos", MemberRole::Leercoach, "leercoach", true},
            {2, "Aisha Bakker", MemberRole::Professional, "maatschappelijk werker", true},
            {3, "Bram de Wit", MemberRole::Professional, "wijkverpleegkundige", true},
            {4, "Chantal Öztürk", MemberRole::Professional, "opbouwwerker", true},
            {5, "Dirk van der Veen", MemberRole::Professional, "jeugdwerker", true},
            {6, "Emre Kaya", MemberRole::Guest, "corporatie", true}};
}

inline forms::Action sampleAction(forms::Id id, const char* what, const char* withWhom, forms::Date due,
                                  const char* why = "", const char* outcome = "",
                                  const char* successWhen = "")
{
    forms::Action action;
    action.id = id;
    action.owner = 2;
    action.what = what;
    action.withWhom = withWhom;
    action.due = due;
    action.why = why;
    action.outcome = outcome;
    action.successWhen = successWhen;
    return action;
}

// Two ideas are discussed, the dialogue runs over, and there is one pause.
inline forms::RoundRecord sampleRound()
{
    using namespace forms;
    using namespace std::chrono;
    RoundRecord record;
    record.casus = {7, "C-7KQ4", CasusKind::Casus, {"buurt"}, 2, sampleMoment(12, 20)};
    record.dialogueCards = {
        {31, 5, 3, "Drink eerst eens koffie bij de buurvrouw, zonder vraag.", "informeel"},
        {32, 5, {}, "Is er in de straat al iets waar iedereen komt?", "collectief"},
        {33, 5, 4, "Vraag wat zij zelf van de buren hoopt.", "vraag"}};
    auto& round = record.round;
    round.id = 5;
    round.activityId = 13;
    round.casusId = 7;
    round.programmeId = "rtm-kort";
    round.steps = sampleSteps();
    const auto at = [&](int second, RoundHappening what) {
        round.events.push_back({seconds{second}, sampleMoment(12, 20) + seconds{second}, std::move(what)});
    };
    at(0, RoundStarted{});
    at(62, StepEntered{1});
    at(80, QuestionStated{"Hoe krijg ik de buren erbij zonder dat het als toezicht voelt?"});
    at(96, StepEntered{2});
    at(156, StepEntered{3});
    at(160, PeopleInvited{{3, 4}});
    at(207, StepEntered{4});
    at(215, IdeaChosen{31});
    at(220, StepEntered{5});
    at(300, RoundPaused{PauseReason::JustSilent});
    at(340, RoundResumed{});
    at(502, StepEntered{6});
    at(520,
       SummaryGiven{5, "Eerst kennismaken, dan pas vragen. De straatbarbecue is een gewone aanleiding."});
    at(525, ReachSeen{Reach::SomePeople, "de beheerder van het buurthuis"});
    at(530, StepEntered{7});
    at(587, RoundStopped{});
    round.card.takeAway =
        "Ik hoef het niet te regelen. Wat de buurvrouw ziet is van haar; wij vragen niet door.";
    round.card.letGo = "Dat ik elke week zelf langs moet.";
    round.card.returnOn = December / 15 / 2026;
    round.card.actions = {sampleAction(41, "Samen met de buurvrouw koffie drinken en vragen wat zij ziet",
                                       "opbouwwerker", December / 1 / 2026, "zij is er elke dag",
                                       "iemand die mij weet te vinden", "zij ons zelf belt"),
                          sampleAction(42, "Met de corporatie een inloopspreekuur over toeslagen proberen",
                                       "corporatie", December / 8 / 2026, "de vraag kwam nu vier keer", "",
                                       "er in maart minder losse vragen komen")};
    return record;
}

inline forms::MeetingRecord sampleRecord()
{
    using namespace forms;
    using namespace std::chrono;
    MeetingRecord record;
    record.team.name = "Wijkteam De Linde";
    record.members = sampleMembers();
    auto& meeting = record.meeting;
    meeting.id = 3;
    meeting.programmeId = "casusbijeenkomst";
    meeting.programmeVersion = 2;
    meeting.title = "Casusbijeenkomst";
    meeting.plannedStart = sampleMoment(12, 0);
    meeting.startedAt = sampleMoment(12, 0);
    meeting.closedAt = sampleMoment(13, 32);
    meeting.present = {1, 2, 3, 4, 5, 6};
    const auto activity = [&](Id id, ActivityKind kind, const char* title, int planned, Instant from,
                              Instant to) {
        meeting.activities.push_back({id, "", kind, title, minutes{planned}, from, to, ""});
    };
    activity(11, ActivityKind::CheckIn, "Inchecken", 5, sampleMoment(12, 0), sampleMoment(12, 6, 10));
    activity(12, ActivityKind::LookBack, "Terugblik", 10, sampleMoment(12, 6, 10), sampleMoment(12, 18, 14));
    activity(13, ActivityKind::Casusronde, "Casus 1", 8, sampleMoment(12, 20), sampleMoment(12, 29, 47));
    activity(14, ActivityKind::HandOver, "Doorgeven", 15, sampleMoment(12, 30), sampleMoment(12, 43, 48));
    activity(15, ActivityKind::Other, "Nieuws uit de wijk", 5, {}, {});
    activity(16, ActivityKind::Closing, "Afsluiten", 5, sampleMoment(13, 26, 30), sampleMoment(13, 32));
    meeting.activities[2].notes =
        "Een bewoonster van tachtig is alleen sinds haar zus verhuisde. De buren groeten, maar niemand belt "
        "aan.";
    meeting.activities[4].startedAt.reset();
    meeting.activities[4].endedAt.reset();
    meeting.activities[5].notes =
        "“De vraag stellen gaat sneller dan in het begin.” Aisha wil meer tijd voor stilte.";
    record.rounds = {sampleRound()};

    auto done =
        sampleAction(21, "Bij de speeltuin vragen wie er al komt", "vrijwilligers", November / 10 / 2026);
    done.decisions = {{3, DecisionKind::Done, {}, "", sampleMoment(12, 10)}};
    auto postponed = sampleAction(22, "De huisarts uitnodigen", "huisarts", November / 17 / 2026);
    postponed.decisions = {
        {3, DecisionKind::Postponed, December / 8 / 2026, "zij was met vakantie", sampleMoment(12, 14)}};
    auto dropped = sampleAction(23, "Een folder maken", "", November / 17 / 2026);
    dropped.decisions = {{3, DecisionKind::Dropped, {}, "de buurtapp doet dit al", sampleMoment(12, 16)}};
    record.lookedBackOn = {done, postponed, dropped};
    record.agreed = {
        sampleAction(51, "Een vaste tafel vragen in het buurthuis", "beheerder", December / 8 / 2026)};
    return record;
}

// The casus of that round, with what was filled in about it and what became of its first action.
inline forms::CasusRecord sampleCasusRecord()
{
    const auto meeting = sampleRecord();
    auto round = sampleRound();
    round.round.card.actions.front().decisions = {
        {4, forms::DecisionKind::Postponed, std::chrono::December / 8 / 2026, "zij was ziek", {}}};
    forms::Entry reflector;
    reflector.instrumentId = "reflector-bakens";
    reflector.sentAt = sampleMoment(13, 0) + std::chrono::days{21};
    return {meeting.team,
            round.casus,
            meeting.members,
            {{sampleMoment(12, 0), meeting.meeting.activities[2].notes, round}},
            {reflector}};
}

// Bram, who was invited in that round and wrote a card.
inline forms::MemberRecord sampleMemberRecord()
{
    const auto casus = sampleCasusRecord();
    const auto meeting = sampleRecord();
    return {meeting.team, meeting.members[2], {meeting.meeting}, {},
            casus.rounds, meeting.agreed,     casus.filledIn};
}

}  // namespace tests
