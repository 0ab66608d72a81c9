// What can be wrong with any template, in plain Dutch for the trainer who edits it: what is wrong and what to
// do (docs/decisions/0003-template-faults-speak-dutch.md). The names of the functions say which rule is
// meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "forms/template/xml/values.h"

namespace forms::wording {

using Text = std::string_view;
using Names = std::vector<std::string_view>;

// Parts of a sentence
std::string quoted(Text text);
std::string tag(Text name);                    // "<step>"
std::string alternatives(const Names& names);  // "a, b of c"
std::string inLine(int line);
std::string valueFault(Text attribute, Text value, const std::string& advice);

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

}  // namespace forms::wording
