// The plan a meeting is made from: its agenda, and for a casusronde its steps with what the coach says.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "forms/model/instrument.h"

namespace forms {

// What happens during one agenda item.
enum class ActivityKind { CheckIn, LookBack, Casusronde, PartnershipCard, HandOver, Closing, Other };

// The rule of the method that the program guards in a step (method.md 3.2).
enum class StepRule {
    None,
    NeedsQuestion,     // not further without a reflectievraag
    SilentWriting,     // the screen shows only question and clock
    InviteExactlyTwo,  // exactly two are invited; there is no round of the table
    InbrengerChooses,  // only the inbrenger picks the idea
    Dialogue,          // others join in; no speaking order
    Summarise,         // may be repeated; the next idea goes back to InbrengerChooses
    OpensActionCard    // ends in the actiekaart
};

struct Step {
    std::string id;
    std::string title;
    std::chrono::seconds planned{0};
    bool timeVerified = false;  // the source states this time; otherwise it is our proposal
    StepRule rule = StepRule::None;
    std::string who;                 // who has the floor
    std::string say;                 // what the coach can say, word for word
    std::string pitfall;             // what easily goes wrong
    std::string guard;               // the rule to guard, in words
    std::chrono::seconds hintAt{0};  // after this time a hint such as "rond af"; zero: none
    std::string hint;
};

struct AgendaItem {
    std::string id;
    ActivityKind kind = ActivityKind::Other;
    std::string title;
    std::chrono::minutes planned{0};
    std::string say;
    std::string pitfall;
    std::string rounds;                    // for a casusronde: the id of the programme of its steps
    std::vector<std::string> instruments;  // for hand-over: what is filled in
};

// Either a meeting (agenda) or a casusronde (steps); never both.
struct Programme {
    std::string id;
    int version = 1;
    std::string title;
    std::string credit;
    Status status = Status::Proposal;
    std::string intro;
    std::vector<AgendaItem> agenda;
    std::vector<Step> steps;
};

// The planned time of all steps together.
std::chrono::seconds plannedTime(const std::vector<Step>& steps);

// The same steps with their times scaled so that they add up to exactly `total`, in whole seconds.
// Precondition: total is at least one second for each step.
std::vector<Step> scaledTo(std::vector<Step> steps, std::chrono::seconds total);

}  // namespace forms
