// Every message about a template, in plain Dutch for the trainer who edits it: what is wrong and what to do
// (docs/decisions/0003-template-faults-speak-dutch.md). The names of the functions say which rule is meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "forms/template/xml/values.h"

namespace forms::wording {

using Text = std::string_view;
using Names = std::vector<std::string_view>;

// The file
std::string unreadable();
std::string tooLarge();
std::string notText();
std::string utf16();
std::string notUtf8();
std::string controlCharacter();
std::string otherEncoding(Text encoding);
std::string doctype();
std::string strayAmpersand();
std::string manyMoreFaults();

// XML
std::string notXml();
std::string badStartTag();
std::string badEndTag();
std::string badComment();
std::string notClosed(Text name, int line);
std::string wrongEndTag(Text found, Text open, int line);
std::string endWithoutStart();
std::string tooDeep();
std::string tooManyElements();
std::string noElement();
std::string outsideRoot();

// What stands where
std::string wrongRoot(Text found, const Names& expected);
std::string unknownElement(Text parent, Text name, const Names& known);
std::string doubledElement(Text parent, Text name);
std::string unknownAttribute(Text element, Text name, const Names& known);
std::string doubledAttribute(Text element, Text name);
std::string missingAttribute(Text element, Text name);
std::string emptyAttribute(Text element, Text name);
std::string tooLong(Text name, std::size_t most);
std::string unexpectedText(Text element);
std::string missingText(Text element);

// Values
std::string badIdentifier(Text attribute, Text value);
std::string badCode(Text attribute, Text value);
std::string badVariable(Text value, VariableFault fault);
std::string notOneOf(Text attribute, Text value, const Names& words);
std::string notWhole(Text attribute, Text value, int lowest, int highest);
std::string notNumber(Text attribute, Text value);
std::string notDay(Text attribute, Text value);
std::string notClockTime(Text attribute, Text value);
std::string notCondition(Text value);
std::string doubledId(const std::string& id, int firstLine);
std::string doubledVariable(const std::string& name, int firstLine);
std::string doubledCode(const std::string& code, int firstLine);
std::string frameVariable(Text name);

// Questions
std::string noSections();
std::string noQuestions(Text section);
std::string matrixWithoutScale();
std::string tooFewOptions(Text element, int atLeast);
std::string reservedCode();
std::string minimumAboveMaximum(Text minimum, Text maximum);
std::string atMostTooHigh(std::size_t options);
std::string noColumns();
std::string textIsFreeText();
std::string optionVariableTooLong(Text variable, Text code);
std::string emptyInfo();
std::string doubledNamingSet(const std::string& set, int firstLine);
std::string doubledMode(const std::string& mode, int firstLine);
std::string blockTimesDiffer(Text block, Text mode, int firstLine);

// Conditions
std::string whenUnknown(Text question);
std::string whenUnsuitable(Text question);
std::string whenImpossible(Text question, Text value, const Names& possible);
std::string whenOutOfRange(Text question, Text value);
std::string whenCircle(Text path);

// Scores
std::string noItems(Text score);
std::string itemUnknown(Text question);
std::string itemNotNumeric(Text question);
std::string itemNotTicks(Text question);
std::string reversedCount();
std::string itemWithoutWanted(Text question);
std::string minimumAboveItems(std::size_t items);
std::string doubledItem(const std::string& question, int firstLine);
std::string emptyRescale();

// Programmes
std::string emptyProgramme();
std::string stepsAndActivities();
std::string noTime();
std::string halfHint();
std::string lateHint();
std::string doubledRule(Text rule);
std::string summaryWithoutChoice();
std::string roundWithoutSteps();
std::string stepsWithoutRound();
std::string handOverOfNothing();
std::string fillWithoutHandOver();

// Policies
std::string emptyPolicy();
std::string belowFloor(Text attribute, Text value, int floor);
std::string teamMinimumBelowK();
std::string sameAnswerOutsideTeam();
std::string bandWithoutWidth();
std::string bandDoesNotFit();
std::string doubledTreatment(const std::string& variable, int firstLine);
std::string noClasses();
std::string noCodes();
std::string doubledOption(const std::string& code, int firstLine);
std::string doubledInstrument(const std::string& id, int firstLine);

// Templates among each other
std::string changedWithoutVersion(Text id, int version, Text firstFile);
std::string roundMissing(Text id);
std::string instrumentMissing(Text id);

}  // namespace forms::wording
