#include "app/sheets/content/wording.h"

#include <algorithm>
#include <array>

#include "app/sheets/content/dutch_date.h"

namespace app::sheets {
namespace {

// No line begins with the dot.
constexpr auto between = "\u00a0· ";

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

std::string joined(const std::vector<std::string>& parts)
{
    std::string all;
    for (const auto& part : parts)
        all += (all.empty() ? "" : between) + part;
    return all;
}

std::size_t countOf(const std::vector<const forms::Member*>& members, forms::MemberRole role)
{
    return static_cast<std::size_t>(std::count_if(
        members.begin(), members.end(), [&](const forms::Member* member) { return member->role == role; }));
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

std::string pageOf(std::size_t page, std::size_t pages)
{
    return "blad " + std::to_string(page) + " van " + std::to_string(pages);
}

std::string titleOf(const forms::Casus& casus)
{
    const auto* kind = casus.kind == forms::CasusKind::Neighbourhood ? "Wijksituatie " : "Casus ";
    return kind + casus.code;
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

std::string attendance(const std::vector<const forms::Member*>& present)
{
    const auto guests = countOf(present, forms::MemberRole::Guest);
    const auto coaches = countOf(present, forms::MemberRole::Leercoach);
    std::vector<std::string> among;
    if (guests > 0)
        among.push_back(guests == 1 ? "een gast" : inWords(guests) + " gasten");
    if (coaches > 0)
        among.push_back(coaches == 1 ? "de leercoach" : inWords(coaches) + " leercoaches");
    return "Aanwezig: " + inWords(present.size()) + (among.empty() ? "" : ", onder wie " + listed(among)) +
           ".";
}

std::string attendanceByInitials(const std::vector<const forms::Member*>& present)
{
    std::vector<std::string> people;
    for (const auto* member : present) {
        const auto* role = member->role == forms::MemberRole::Leercoach ? " (leercoach)"
                           : member->role == forms::MemberRole::Guest   ? " (gast)"
                                                                        : "";
        people.push_back(forms::initialsOf(member->name) + role);
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
            times.push_back(steps[index].title + "\u00a0" + duration(step.real) +
                            (over == duration({}) ? "" : "\u00a0(+" + over + ")"));
    }
    return joined(times);
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
    return joined(parts);
}

std::vector<std::string> purposesOf(const forms::Action& action)
{
    std::vector<std::string> lines;
    const auto add = [&](const char* label, const std::string& text) {
        if (!text.empty())
            lines.push_back(label + text);
    };
    add("Waarom: ", action.why);
    add("Moet opleveren: ", action.outcome);
    add("Gelukt als: ", action.successWhen);
    return lines;
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
