// The oefendossier as data: what the invented Wijkteam De Linde lives through in half a year. Nobody in it
// exists. The story_*.cpp files tell it; play.cpp lives it through the real engine and stores.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "forms/meeting/round_event.h"
#include "forms/model/clock.h"
#include "forms/model/team.h"

namespace app::demo::story {

using Text = std::string_view;

// The people, by the key that the rest of the story uses for them.
inline constexpr Text marije = "marije", aisha = "aisha", bram = "bram", chantal = "chantal", dirk = "dirk",
                      emre = "emre", fenna = "fenna", gerdien = "gerdien", hakim = "hakim", inge = "inge",
                      joost = "joost";

// The bakens, by slug.
inline constexpr Text vraag = "vraag", eropaf = "eropaf", eigenkracht = "eigenkracht",
                      collectief = "collectief", informeel = "informeel", integraal = "integraal",
                      resultaat = "resultaat", ruimte = "ruimte";

struct Person {
    Text key;
    Text name;
    forms::MemberRole role;
    Text function;
};

// Casus and meetings are numbered from 1, in order of time.
struct Decision {
    int meeting = 0;
    forms::DecisionKind kind = forms::DecisionKind::Done;
    Text reason = {};
    std::optional<forms::Date> newDue = {};
};

struct Action {
    Text owner = {};  // empty on an actiekaart: the inbrenger
    Text what = {};
    Text withWhom = {};
    forms::Date due = {};
    Text why = {};
    Text outcome = {};
    Text successWhen = {};
    std::vector<Decision> decisions = {};
};

struct Card {
    Text writer;  // empty: unsigned
    Text baken;   // empty: none named
    Text text;
};

// One turn of the loop over steps 5 to 7.
struct Idea {
    int card;  // from 1; 0 for an idea that stands on no card
    Text summaryBy;
    Text summary;
};

// What happened to the clock in this round, besides the ordinary.
enum class Incident {
    None,
    Silence,
    Telephone,
    RightMoment,
    Extended,
    StartedLate,
    LaptopSlept,
    StoppedEarly
};

struct Casus {
    int meeting = 0;
    Text inbrenger = {};
    forms::CasusKind kind = forms::CasusKind::Casus;
    std::vector<Text> themes = {};
    Text brought = {};  // what the inbrenger told in step 1
    Text question = {};
    std::vector<Card> cards = {};
    std::array<Text, 2> invited = {};
    std::vector<Idea> ideas = {};
    forms::Reach reach = forms::Reach::Unsaid;
    Text neighbourhood = {};  // who there can mean something, as seen with the opbouwwerkbril
    Incident incident = Incident::None;
    Text takeAway = {};
    Text letGo = {};
    forms::Date returnOn = {};
    std::vector<Action> actions = {};
};

struct Note {
    Text baken;
    Text text;
};

struct Reflector {
    int casus = 0;
    int meeting = 0;  // where it was filled in
    Text writer = {};
    std::vector<Text> recognised = {};
    std::vector<Text> notRecognised = {};
    std::vector<Text> notApplicable = {};
    std::vector<Note> notes = {};
};

// The boxes of method.md 1.2.
struct Kantelbox {
    int casus = 0;
    int meeting = 0;
    Text question = {};
    Text before = {};
    Text now = {};
    Text resident = {}, network = {}, neighbourhood = {}, team = {}, specialist = {};  // wie deed wat
    Text meaning = {};
    int tilted = 0;  // 0 nog niet to 4 helemaal
    Text because = {};
    Text helped = {}, leftLying = {};  // bakens
    Text iLearn = {}, teamLearns = {}, signal = {};
};

struct Statement {
    Text column;
    forms::StatementLayer layer;
    Text cluster;
    int votes;
    Text text;
    bool stays = true;  // agreed in the next version too
};

struct PartnershipCard {
    int meeting = 0;
    Text mode = {};
    forms::Date reviewOn = {};
    std::vector<Statement> statements = {};
    std::vector<Action> actions = {};
};

struct Meeting {
    forms::Instant start = {};
    Text programme = "casusbijeenkomst";
    std::vector<Text> absent = {};
    std::vector<Text> guests = {};
    Text checkIn = {};
    Text lookBack = {};
    Text closing = {};
    std::vector<Action> actions = {};  // agreed by the team as a whole
};

inline constexpr Text teamName = "Wijkteam De Linde";

std::vector<Person> people();
std::vector<Meeting> meetings();
std::vector<PartnershipCard> partnershipCards();
std::vector<Casus> casus();
std::vector<Reflector> reflectors();
std::vector<Kantelbox> kantelboxes();

struct Whole {
    std::vector<Person> people = story::people();
    std::vector<Meeting> meetings = story::meetings();
    std::vector<Casus> casus = story::casus();
    std::vector<Reflector> reflectors = story::reflectors();
    std::vector<Kantelbox> kantelboxes = story::kantelboxes();
    std::vector<PartnershipCard> partnershipCards = story::partnershipCards();
};

// The parts that casus() and reflectors() are put together from.
std::vector<Casus> casusOfSpring();           // 1 to 3
std::vector<Casus> casusOfSummer();           // 4 to 6
std::vector<Casus> casusOfSeptember();        // 7 to 9
std::vector<Casus> casusOfAutumn();           // 10 to 12
std::vector<Reflector> reflectorsOfSpring();  // about casus 1 to 3
std::vector<Reflector> reflectorsOfSummer();  // 4 to 6
std::vector<Reflector> reflectorsOfAutumn();  // 7 to 10

}  // namespace app::demo::story
