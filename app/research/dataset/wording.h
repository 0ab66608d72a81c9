// The Dutch labels of columns and values. They are what the researcher reads in SPSS, as the texts of a sheet
// are what somebody reads on paper (docs/decisions/0005-sheets-speak-dutch.md).
#pragma once

#include <string>

#include "app/research/dataset/division.h"
#include "app/research/dataset/source.h"

namespace app::research::wording {

std::string respondent();
std::string team();
std::string period();
// "meting 1", "2026, kwartaal 4"
std::string nameOf(const Period& period);
// "meting 1: 2026-09-01 tot en met 2026-09-30"
std::string wave(int number, const Wave& wave);

std::string yes();
std::string no();
std::string now();
std::string actual();
std::string wanted();
std::string numberOfRows();
// "Welke competenties zag je? (luisteren)"
std::string partOf(const std::string& question, const std::string& part);

// Classes of a number, with a decimal comma.
std::string below(double limit);
std::string between(double from, double to);
std::string fromOn(double limit);

}  // namespace app::research::wording
