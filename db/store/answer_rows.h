// An answer as rows of the table `answer`, and back. The rows tell by themselves what was answered.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "forms/model/answer.h"

namespace db {

struct AnswerRow {
    std::int64_t row = 0;  // 0: the answer itself; from 1: its parts
    std::string part;      // of row 0: empty; of a table: the column; of marks: now or wanted
    std::string kind;      // a word of the table
    std::variant<std::monostate, std::int64_t, double, std::string> value;
    bool operator==(const AnswerRow&) const = default;
};

std::vector<AnswerRow> rowsOf(const forms::Answer& answer);

// The rows of one answer, row 0 first. Throws Error Damaged when they are none.
forms::Answer answerFrom(const std::vector<AnswerRow>& rows);

}  // namespace db
