// Kinds as the words that stand in the tables. A word never changes once a dossier holds it.
#pragma once

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "db/error.h"
#include "forms/meeting/partnership_canvas.h"
#include "forms/model/team.h"

namespace db {

template <class Kind, std::size_t Count>
using Words = std::array<std::pair<Kind, std::string_view>, Count>;

inline constexpr Words<forms::MemberRole, 3> memberRoles{{{forms::MemberRole::Leercoach, "leercoach"},
                                                          {forms::MemberRole::Professional, "professional"},
                                                          {forms::MemberRole::Guest, "gast"}}};
inline constexpr Words<forms::ActivityKind, 7> activityKinds{
    {{forms::ActivityKind::CheckIn, "check_in"},
     {forms::ActivityKind::LookBack, "look_back"},
     {forms::ActivityKind::Casusronde, "casusronde"},
     {forms::ActivityKind::PartnershipCard, "partnership_card"},
     {forms::ActivityKind::HandOver, "hand_over"},
     {forms::ActivityKind::Closing, "closing"},
     {forms::ActivityKind::Other, "other"}}};
inline constexpr Words<forms::PauseReason, 4> pauseReasons{
    {{forms::PauseReason::Unsaid, "ongezegd"},
     {forms::PauseReason::JustSilent, "stil"},
     {forms::PauseReason::SomethingElse, "iets_anders"},
     {forms::PauseReason::RightMoment, "kairos"}}};
inline constexpr Words<forms::CasusKind, 2> casusKinds{
    {{forms::CasusKind::Casus, "casus"}, {forms::CasusKind::Neighbourhood, "wijksituatie"}}};
inline constexpr Words<forms::StepRule, 8> stepRules{
    {{forms::StepRule::None, "none"},
     {forms::StepRule::NeedsQuestion, "needs_question"},
     {forms::StepRule::SilentWriting, "silent_writing"},
     {forms::StepRule::InviteExactlyTwo, "invite_exactly_two"},
     {forms::StepRule::InbrengerChooses, "inbrenger_chooses"},
     {forms::StepRule::Dialogue, "dialogue"},
     {forms::StepRule::Summarise, "summarise"},
     {forms::StepRule::OpensActionCard, "opens_action_card"}}};
inline constexpr Words<forms::CanvasStep, 5> canvasSteps{{{forms::CanvasStep::Write, "opschrijven"},
                                                          {forms::CanvasStep::Share, "delen"},
                                                          {forms::CanvasStep::Group, "groeperen"},
                                                          {forms::CanvasStep::Choose, "kiezen"},
                                                          {forms::CanvasStep::Record, "vastleggen"}}};
inline constexpr Words<forms::StatementLayer, 2> statementLayers{
    {{forms::StatementLayer::Loose, "los"}, {forms::StatementLayer::Agreed, "afgesproken"}}};
inline constexpr Words<forms::DecisionKind, 3> decisionKinds{
    {{forms::DecisionKind::Done, "gedaan"},
     {forms::DecisionKind::Postponed, "doorgeschoven"},
     {forms::DecisionKind::Dropped, "vervallen"}}};
inline constexpr Words<forms::Subject, 4> subjects{{{forms::Subject::Casus, "casus"},
                                                    {forms::Subject::Meeting, "meeting"},
                                                    {forms::Subject::Team, "team"},
                                                    {forms::Subject::OwnPractice, "own_practice"}}};

template <class Kind, std::size_t Count>
std::string_view wordFor(const Words<Kind, Count>& words, Kind kind)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.first == kind; });
    if (found == words.end())
        throw std::logic_error("a kind without a word");
    return found->second;
}

// Throws Error Damaged: the tables allow no other words.
template <class Kind, std::size_t Count>
Kind kindFor(const Words<Kind, Count>& words, std::string_view word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.second == word; });
    if (found == words.end())
        throw Error(Error::Kind::Damaged, "an unknown word in a table");
    return found->first;
}

}  // namespace db
