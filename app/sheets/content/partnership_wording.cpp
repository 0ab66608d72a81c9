#include "app/sheets/content/partnership_wording.h"

namespace app::sheets {

std::string versionOf(int version)
{
    return "versie " + std::to_string(version);
}

std::string agreedOn(const std::string& day)
{
    return "afgesproken op " + day;
}

std::string versionLine(int version, const std::string& day)
{
    return versionOf(version) + ", " + agreedOn(day);
}

std::string inColumn(const std::string& column, const std::string& statement)
{
    return column + ": " + statement;
}

std::string reviewLine(const std::string& day)
{
    return "Op " + day + " bekijken we samen of dit nog klopt.";
}

std::string comparedWith(int version)
{
    return "Vergeleken met " + versionOf(version) + ".";
}

}  // namespace app::sheets
