// What may leave a dossier as data, and how coarse: signed off by a privacy officer (FG), read from a file.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "forms/model/clock.h"

namespace forms {

// What the data are for; one of the three of the Actie Leer Programma.
enum class Purpose { Learning, Effect, Accountability };

// What becomes of the team of a row.
enum class TeamAs { RandomCode, Region, Nothing };

// A number in classes of equal width: below `from` and from `to` on are classes of their own. Precondition of
// the reader: width above 0, and a whole number of classes between from and to.
struct Band {
    std::string variable;  // the export name of the question
    double width = 10;
    double from = 0;
    double to = 100;
    bool operator==(const Band&) const = default;
};

// The options of a choice taken together, such as functions in two classes.
struct Grouping {
    struct Class {
        std::string label;
        std::vector<std::string> codes;  // of the options
        bool operator==(const Class&) const = default;
    };
    std::string variable;
    std::string rest;  // the label of every option that no class names
    std::vector<Class> classes;
    bool operator==(const Grouping&) const = default;
};

// No policy goes below these, whatever its file says (research.md 2).
inline constexpr int lowestThreshold = 5;
inline constexpr int lowestDiversity = 2;

// A table as it may be shown.
struct TableRules {
    int threshold = 10;           // fewer people than this are never shown as a figure
    bool hidesSameAnswer = true;  // a group in which all answered alike is hidden
    bool operator==(const TableRules&) const = default;
};

// A file with one row for each entry as it may be given.
struct RowRules {
    int k = lowestThreshold;  // people in each class
    int l = lowestDiversity;  // different sensitive answers in each class
    int teamMinimum = 10;     // smaller teams are taken together
    int mostSuppressed = 20;  // percent of a variable; above that the variable is dropped
    bool linksWaves = false;  // rows of one person carry the same id
    TeamAs team = TeamAs::RandomCode;
    std::vector<Band> bands;  // an indirect variable that none of these names does not leave
    std::vector<Grouping> groupings;
    bool operator==(const RowRules&) const = default;
};

struct Policy {
    std::string id;
    int version = 1;
    std::string title;
    std::string signedOffBy;
    Date signedOffOn{};
    Purpose purpose = Purpose::Learning;
    bool allowsTables = true;
    bool allowsRows = false;
    bool freeText = false;                 // only texts that somebody reviewed one by one
    bool fourEyes = true;                  // a second person releases
    std::vector<std::string> instruments;  // ids; empty: every instrument
    TableRules tables;
    RowRules rows;
};

// Whether the policy lets this instrument leave.
bool allows(const Policy& policy, const std::string& instrumentId);

// How the rules make a variable coarser, or null when they do not name it.
const Band* bandOf(const RowRules& rules, const std::string& variable);
const Grouping* groupingOf(const RowRules& rules, const std::string& variable);

}  // namespace forms
