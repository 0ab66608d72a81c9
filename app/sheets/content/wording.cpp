#include "app/sheets/content/wording.h"

#include <algorithm>
#include <array>

#include "app/sheets/content/dutch_date.h"

namespace app::sheets {
namespace {

// No line begins with the dot.
constexpr auto between = "\u00a0· ";

std::string inOnePiece(const std::string& text)
{
    std::string joined;
    for (const auto letter : text)
        joined += letter == ' ' ? std::string("\u00a0") : std::string(1, letter);
    return joined;
}

std::string inWords(std::size_t number)
{
    static constexpr std::array words = {"geen",  "één",  "twee",  "drie", "vier", "vijf",  "zes",
                                         "zeven", "acht", "negen", "tien", "elf",  "twaalf"};
    return number < words.size() ? words[number] : std::to_string(number);
}

// "a, b en c"
std::string listed(const std::vector<std::string>& things)
{
    std::string list;
    for (std::size_t index = 0; index < things.size(); ++index)
        list += (index == 0 ? "" : index + 1 == things.size() ? " en " : ", ") + things[index];
    return list;
}

std::size_t countOf(const std::vector<const forms::Member*>& members, forms::MemberRole role)
{
    return static_cast<std::size_t>(std::count_if(
        members.begin(), members.end(), [&](const forms::Member* member) { return member->role == role; }));
}

// "negen, onder wie een gast en de leercoach"
std::string counted(const std::vector<const forms::Member*>& present)
{
    const auto guests = countOf(present, forms::MemberRole::Guest);
    const auto coaches = countOf(present, forms::MemberRole::Leercoach);
    std::vector<std::string> among;
    if (guests > 0)
        among.push_back(guests == 1 ? "een gast" : inWords(guests) + " gasten");
    if (coaches > 0)
        among.push_back(coaches == 1 ? "de leercoach" : inWords(coaches) + " leercoaches");
    return inWords(present.size()) + (among.empty() ? "" : ", onder wie " + listed(among));
}

// With a full stop, unless it ends in a mark of its own.
std::string asSentence(const std::string& text)
{
    return text.find_last_of(".!?") + 1 == text.size() ? text : text + ".";
}

std::string decisionWords(const forms::ActionDecision& decision)
{
    switch (decision.kind) {
        case forms::DecisionKind::Done:
            return "gedaan";
        case forms::DecisionKind::Postponed:
            return decision.newDue ? "doorgeschoven naar " + shortDate(*decision.newDue) : "doorgeschoven";
        case forms::DecisionKind::Dropped:
            return "vervallen";
    }
    return {};
}

}  // namespace

std::string posterPart(std::size_t part, std::size_t parts)
{
    const auto label = "vel " + std::to_string(part) + " van " + std::to_string(parts);
    return part == 1 ? label + " · knip de andere vellen langs de stippellijn en plak ze op deze lijnen"
                     : label;
}

std::string pageOf(std::size_t page, std::size_t pages)
{
    return "blad " + std::to_string(page) + " van " + std::to_string(pages);
}

std::string titleOf(const forms::Casus& casus)
{
    const auto* kind = casus.kind == forms::CasusKind::Neighbourhood ? "Wijksituatie " : "Casus ";
    return kind + casus.code;
}

std::string themesLine(const forms::Casus& casus)
{
    if (casus.themes.empty())
        return {};
    return (casus.themes.size() == 1 ? "Thema: " : "Thema’s: ") + listed(casus.themes) + ".";
}

std::string reachLine(const forms::ReachSeen& seen)
{
    const auto* people = [&] {
        switch (seen.reach) {
            case forms::Reach::Unsaid:
                return "";
            case forms::Reach::OnePerson:
                return "Dit speelt alleen hier.";
            case forms::Reach::SomePeople:
                return "Dit speelt bij meer mensen.";
            case forms::Reach::ManyPeople:
                break;
        }
        return "Dit speelt bij veel mensen in de wijk.";
    }();
    if (seen.who.empty())
        return people;
    return people + std::string(*people ? " " : "") + "Wie in de wijk iets kan betekenen: " + seen.who;
}

std::string besideEachOther(const std::vector<std::string>& parts)
{
    std::string all;
    for (const auto& part : parts)
        if (!part.empty())
            all += (all.empty() ? "" : between) + part;
    return all;
}

std::string confidential(const std::string& title, int version)
{
    return "Vertrouwelijk · " + title + ", versie " + std::to_string(version);
}

std::string sourceOf(const forms::Instrument& instrument)
{
    const bool proposal = instrument.status == forms::Status::Proposal;
    return (proposal ? "Dit formulier is een voorstel. " : "") + instrument.credit;
}

std::string programmeLine(const forms::Meeting& meeting)
{
    const auto& name = meeting.title.empty() ? meeting.programmeId : meeting.title;
    return "Programma: " + name + ", versie " + std::to_string(meeting.programmeVersion) + ".";
}

std::string period(const std::string& from, const std::string& to)
{
    return from + " – " + to + " uur";
}

std::string memberNumber(std::size_t number)
{
    return "lid " + std::to_string(number);
}

std::string roleOf(const forms::Member& member)
{
    switch (member.role) {
        case forms::MemberRole::Leercoach:
            return "leercoach";
        case forms::MemberRole::Professional:
            return "professional";
        case forms::MemberRole::Guest:
            return "gast";
    }
    return {};
}

std::string attendance(const std::vector<const forms::Member*>& present, Names names)
{
    if (names == Names::Hidden || present.empty())
        return "Aanwezig: " + counted(present) + ".";
    std::vector<std::string> people;
    for (const auto* member : present) {
        const auto who = shown(member, names);
        const bool tellsRole = member->role == forms::MemberRole::Professional || who == roleOf(*member);
        people.push_back(tellsRole ? who : who + " (" + roleOf(*member) + ")");
    }
    return "Aanwezig: " + listed(people) + ".";
}

std::string stepTimes(const std::vector<forms::Step>& steps, const forms::RoundState& state)
{
    std::vector<std::string> times;
    for (std::size_t index = 0; index < state.ledger.size(); ++index) {
        const auto& step = state.ledger[index];
        const auto over = duration(overtime(step));
        if (step.visits > 0)
            times.push_back(inOnePiece(steps[index].title) + "\u00a0" + duration(step.real) +
                            (over == duration({}) ? "" : "\u00a0(+" + over + ")"));
    }
    return besideEachOther(times);
}

std::string roundTimes(const forms::RoundState& state)
{
    std::chrono::seconds extended{0};
    forms::Milliseconds over{0};
    for (const auto& step : state.ledger) {
        extended += step.extended;
        over += overtime(step);
    }
    std::vector<std::string> parts = {"Samen " + duration(timeTaken(state)),
                                      "gepland " + duration(timePlanned(state) - extended)};
    if (extended.count() > 0)
        parts.push_back("verlengd met " + duration(extended));
    if (state.paused.count() > 0)
        parts.push_back("pauze " + duration(state.paused));
    if (state.phase == forms::RoundState::Phase::Stopped && state.stopReason == forms::StopReason::Early)
        parts.push_back("eerder gestopt");
    if (over.count() > 0)
        parts.push_back("oranje en + is over de tijd");
    return besideEachOther(parts);
}

std::string purposesOf(const forms::Action& action)
{
    std::string sentences;
    const auto add = [&](const char* label, const std::string& text) {
        if (!text.empty())
            sentences += (sentences.empty() ? "" : " ") + std::string(label) + asSentence(text);
    };
    add("Waarom: ", action.why);
    add("Moet opleveren: ", action.outcome);
    add("Gelukt als: ", action.successWhen);
    return sentences;
}

std::string standOf(const forms::Action& action)
{
    return action.decisions.empty() ? "open" : decisionWords(action.decisions.back());
}

std::string decisionOf(const forms::Action& action, forms::Id meeting)
{
    // A later decision of the same meeting mends an earlier one.
    const auto last = std::find_if(action.decisions.rbegin(), action.decisions.rend(),
                                   [&](const auto& decision) { return decision.meetingId == meeting; });
    if (last == action.decisions.rend())
        return "nog geen besluit";
    return decisionWords(*last) + (last->reason.empty() ? "" : ": " + last->reason);
}

}  // namespace app::sheets
