#include "forms/template/xml/vocabulary.h"

namespace forms {
namespace {

constexpr bool required = true;

template <typename Value, std::size_t count>
OneOf oneOf(const Word<Value> (&words)[count])
{
    OneOf content;
    for (const auto& word : words)
        content.words.push_back(word.word);
    return content;
}

using Attributes = std::vector<AttributeRule>;
using Elements = std::vector<ElementRule>;

Attributes operator+(Attributes first, const Attributes& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Elements operator+(Elements first, const Elements& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Attributes definition()
{
    return {{"id", Identifier{}, required},
            {"version", WholeNumber{1, 9999}, required},
            {"title", AnyText{}, required},
            {"credit", AnyText{}, required},
            {"status", oneOf(statusWords), required}};
}

Elements optionsNamed(std::string_view name)
{
    return {{name, {{"code", Code{}, required}, {"help", AnyText{}}}, TextRule::Required, {}}};
}

const Attributes textAttributes = {{"long", YesNo{}}, {"max", WholeNumber{1, 20'000}}};
const Attributes numberAttributes = {{"min", DecimalNumber{}, required},
                                     {"max", DecimalNumber{}, required},
                                     {"decimals", WholeNumber{0, 6}},
                                     {"unit", AnyText{}}};
const Attributes moneyAttributes = {{"min", WholeNumber{0, 1'000'000'000}},
                                    {"max", WholeNumber{0, 1'000'000'000}}};
const Attributes dateAttributes = {{"earliest", Day{}}, {"latest", Day{}}};
const Attributes wantedAttribute = {{"wanted", YesNo{}}};
const Attributes scaleAttributes = {{"na", YesNo{}}};

// The kinds that may be a question and a column of a table as well.
Elements simpleKinds(const Attributes& own)
{
    return {{"text", own + textAttributes, TextRule::None, {}},
            {"number", own + numberAttributes, TextRule::None, {}},
            {"money", own + moneyAttributes, TextRule::None, {}},
            {"date", own + dateAttributes, TextRule::None, {}},
            {"choice", own, TextRule::None, optionsNamed("option")}};
}

// What every question has, whatever its kind.
Attributes question()
{
    return {{"id", Identifier{}, required},
            {"label", AnyText{}, required},
            {"help", AnyText{}},
            {"required", YesNo{}},
            {"when", ConditionText{}},
            {"role", oneOf(roleWords)},
            {"export", VariableName{}, required}};
}

ElementRule table()
{
    const Attributes column = {
        {"id", Identifier{}, required}, {"label", AnyText{}, required}, {"required", YesNo{}}};
    return {"table", question() + Attributes{{"rows", WholeNumber{1, 50}, required}}, TextRule::None,
            simpleKinds(column)};
}

ElementRule info()
{
    return {"info",
            {{"id", Identifier{}, required},
             {"label", AnyText{}, required},
             {"when", ConditionText{}},
             {"from", oneOf(sourceWords)}},
            TextRule::Allowed,
            {}};
}

Elements questions()
{
    const Attributes poles = {{"left", AnyText{}, required}, {"right", AnyText{}, required}};
    return simpleKinds(question()) +
           Elements{{"choices", question() + Attributes{{"at-most", WholeNumber{1, 100}}}, TextRule::None,
                     optionsNamed("option")},
                    {"scale", question() + scaleAttributes, TextRule::None, optionsNamed("point")},
                    {"bipolar", question() + poles + wantedAttribute, TextRule::None, {}},
                    {"grade", question() + wantedAttribute, TextRule::None, {}},
                    table(),
                    info()};
}

// A section may have other names, and times for when it is filled in by the team together.
ElementRule sectionNamed(std::string_view name, const Elements& content)
{
    const Elements extras = {{"name", {{"set", Identifier{}, required}}, TextRule::Required, {}},
                             {"time",
                              {{"mode", Identifier{}, required},
                               {"minutes", WholeNumber{1, 600}, required},
                               {"block", Identifier{}}},
                              TextRule::None,
                              {}}};
    return {name,
            {{"id", Identifier{}, required}, {"title", AnyText{}, required}, {"help", AnyText{}}},
            TextRule::None,
            extras + content};
}

ElementRule matrix()
{
    return sectionNamed("matrix", {{"scale", scaleAttributes, TextRule::None, optionsNamed("point")},
                                   {"row", question(), TextRule::None, {}}});
}

ElementRule score()
{
    const Attributes rescale = {{"from-low", DecimalNumber{}, required},
                                {"from-high", DecimalNumber{}, required},
                                {"to-low", DecimalNumber{}, required},
                                {"to-high", DecimalNumber{}, required}};
    return {"score",
            {{"id", Identifier{}, required},
             {"label", AnyText{}, required},
             {"note", AnyText{}},
             {"key", AnyText{}, required},
             {"method", oneOf(methodWords), required},
             {"minimum", WholeNumber{1, 1000}}},
            TextRule::None,
            {{"item",
              {{"question", Identifier{}, required}, {"reversed", YesNo{}}, {"mark", oneOf(markWords)}},
              TextRule::None,
              {}},
             {"rescale", rescale, TextRule::None, {}}}};
}

ElementRule spoken(std::string_view name)
{
    return {name, {}, TextRule::Required, {}};
}

ElementRule step()
{
    return {"step",
            {{"id", Identifier{}, required},
             {"title", AnyText{}, required},
             {"time", ClockTime{}, required},
             {"verified", YesNo{}},
             {"rule", oneOf(stepRuleWords)},
             {"who", AnyText{}, required},
             {"hint-at", ClockTime{}},
             {"hint", AnyText{}}},
            TextRule::None,
            {spoken("say"), spoken("pitfall"), spoken("guard")}};
}

ElementRule activity()
{
    return {"activity",
            {{"id", Identifier{}, required},
             {"kind", oneOf(activityWords), required},
             {"title", AnyText{}, required},
             {"minutes", WholeNumber{1, 600}, required},
             {"rounds", Identifier{}}},
            TextRule::None,
            {spoken("say"),
             spoken("pitfall"),
             {"fill", {{"instrument", Identifier{}, required}}, TextRule::None, {}}}};
}

// What is lower than the floor is well-formed; the policy reader says why it may not be.
ElementRule tables()
{
    return {
        "tables",
        {{"threshold", WholeNumber{1, 1000}, required}, {"same-answer", oneOf(sameAnswerWords), required}},
        TextRule::None,
        {}};
}

ElementRule band()
{
    return {"band",
            {{"variable", VariableName{}, required},
             {"width", DecimalNumber{}, required},
             {"from", DecimalNumber{}, required},
             {"to", DecimalNumber{}, required}},
            TextRule::None,
            {}};
}

ElementRule group()
{
    const ElementRule ofClass = {"class",
                                 {{"label", AnyText{}, required}},
                                 TextRule::None,
                                 {{"code", {{"option", Code{}, required}}, TextRule::None, {}}}};
    return {"group",
            {{"variable", VariableName{}, required}, {"rest", AnyText{}, required}},
            TextRule::None,
            {ofClass}};
}

ElementRule rows()
{
    return {"rows",
            {{"k", WholeNumber{1, 1000}, required},
             {"l", WholeNumber{1, 100}, required},
             {"team", oneOf(teamWords), required},
             {"team-minimum", WholeNumber{1, 10'000}, required},
             {"most-suppressed", WholeNumber{0, 100}},
             {"link-waves", YesNo{}},
             {"free-text", YesNo{}}},
            TextRule::None,
            {band(), group()}};
}

}  // namespace

const ElementRule& instrumentRule()
{
    static const ElementRule rule = {"instrument",
                                     definition() + Attributes{{"subject", oneOf(subjectWords), required}},
                                     TextRule::None,
                                     {sectionNamed("section", questions()), matrix(), score()}};
    return rule;
}

const ElementRule& programmeRule()
{
    static const ElementRule rule = {
        "programme", definition(), TextRule::None, {spoken("intro"), activity(), step()}};
    return rule;
}

const ElementRule& policyRule()
{
    static const ElementRule rule = {
        "policy",
        {{"id", Identifier{}, required},
         {"version", WholeNumber{1, 9999}, required},
         {"title", AnyText{}, required},
         {"signed-by", AnyText{}, required},
         {"signed-on", Day{}, required},
         {"purpose", oneOf(purposeWords), required},
         {"four-eyes", YesNo{}, required}},
        TextRule::None,
        {{"allow", {{"instrument", Identifier{}, required}}, TextRule::None, {}}, tables(), rows()}};
    return rule;
}

}  // namespace forms
