// The template language as one table: which elements stand where, which attributes they have, and what may
// stand in those. templates/README.md tells the same to people; a test holds the two together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "forms/model/instrument.h"
#include "forms/model/policy.h"
#include "forms/model/programme.h"

namespace forms {

// What may stand in an attribute.
struct AnyText {};
struct Identifier {};    // a lower-case letter, then lower-case letters, digits, - and _; at most 64
struct Code {};          // lower-case letters, digits and _; at most 32
struct VariableName {};  // legal in SPSS
struct YesNo {};
struct OneOf {
    std::vector<std::string_view> words;
};
struct WholeNumber {
    int lowest;
    int highest;
};
struct DecimalNumber {};  // with a point, as in 0.5
struct Day {};            // 2026-11-24
struct ClockTime {};      // minutes and seconds, as in 1:30
struct ConditionText {};  // question=value

using AttributeContent = std::variant<AnyText, Identifier, Code, VariableName, YesNo, OneOf, WholeNumber,
                                      DecimalNumber, Day, ClockTime, ConditionText>;

struct AttributeRule {
    std::string_view name;
    AttributeContent content;
    bool required = false;
};

enum class TextRule { None, Allowed, Required };

struct ElementRule {
    std::string_view name;
    std::vector<AttributeRule> attributes;
    TextRule text = TextRule::None;
    std::vector<ElementRule> children;
};

const ElementRule& instrumentRule();
const ElementRule& programmeRule();
const ElementRule& policyRule();

// The words of the language that stand for a value of the model.
template <typename Value>
struct Word {
    std::string_view word;
    Value value;
};

inline constexpr Word<Status> statusWords[] = {{"origineel", Status::Original},
                                               {"voorstel", Status::Proposal}};
inline constexpr Word<Subject> subjectWords[] = {{"casus", Subject::Casus},
                                                 {"meeting", Subject::Meeting},
                                                 {"team", Subject::Team},
                                                 {"own-practice", Subject::OwnPractice}};
inline constexpr Word<Role> roleWords[] = {{"direct", Role::Direct},
                                           {"indirect", Role::Indirect},
                                           {"sensitive", Role::Sensitive},
                                           {"plain", Role::Plain},
                                           {"freetext", Role::FreeText}};
inline constexpr Word<Score::Method> methodWords[] = {
    {"mean", Score::Method::Mean}, {"sum", Score::Method::Sum}, {"count", Score::Method::Count}};
inline constexpr Word<Score::Mark> markWords[] = {
    {"now", Score::Mark::Now}, {"wanted", Score::Mark::Wanted}, {"gap", Score::Mark::Gap}};
inline constexpr Word<InfoKind::Source> sourceWords[] = {{"actiekaart", InfoKind::Source::ActionCard}};
inline constexpr Word<ActivityKind> activityWords[] = {{"check-in", ActivityKind::CheckIn},
                                                       {"look-back", ActivityKind::LookBack},
                                                       {"casusronde", ActivityKind::Casusronde},
                                                       {"partnerschapskaart", ActivityKind::PartnershipCard},
                                                       {"hand-over", ActivityKind::HandOver},
                                                       {"closing", ActivityKind::Closing},
                                                       {"other", ActivityKind::Other}};
inline constexpr Word<StepRule> stepRuleWords[] = {{"needs-question", StepRule::NeedsQuestion},
                                                   {"silent-writing", StepRule::SilentWriting},
                                                   {"invite-exactly-two", StepRule::InviteExactlyTwo},
                                                   {"inbrenger-chooses", StepRule::InbrengerChooses},
                                                   {"dialogue", StepRule::Dialogue},
                                                   {"summarise", StepRule::Summarise},
                                                   {"opens-action-card", StepRule::OpensActionCard}};

inline constexpr Word<Purpose> purposeWords[] = {
    {"leren", Purpose::Learning}, {"effect", Purpose::Effect}, {"verantwoorden", Purpose::Accountability}};
inline constexpr Word<TeamAs> teamWords[] = {
    {"code", TeamAs::RandomCode}, {"region", TeamAs::Region}, {"nothing", TeamAs::Nothing}};
inline constexpr Word<bool> sameAnswerWords[] = {{"hide", true}, {"show", false}};

template <typename Value, std::size_t count>
std::optional<Value> meaningOf(const Word<Value> (&words)[count], std::string_view text)
{
    for (const auto& word : words)
        if (word.word == text)
            return word.value;
    return std::nullopt;
}

}  // namespace forms
