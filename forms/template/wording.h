// What can be wrong with what a template means, beside what xml/wording.h says.
#pragma once

#include "forms/template/xml/wording.h"

namespace forms::wording {

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
