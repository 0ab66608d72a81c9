// How moments, days and ids stand in columns.
#pragma once

#include <optional>
#include <string>

#include "db/database.h"
#include "db/error.h"
#include "forms/model/team.h"

namespace db {

// An id of 0 means nobody, and is kept as NULL; NULL reads back as 0.
inline std::optional<forms::Id> orNull(forms::Id id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

template <class Moment>  // Instant or Date
std::optional<std::string> orNull(const std::optional<Moment>& moment)
{
    return moment ? std::optional(forms::toIso(*moment)) : std::nullopt;
}

// What was read must be a moment: the tables are written by this program only. Throws Error Damaged.
template <class Moment>
Moment real(const std::optional<Moment>& read)
{
    if (!read)
        throw Error(Error::Kind::Damaged, "a column holds no moment");
    return *read;
}

inline forms::Instant instantIn(const Statement& row, int column)
{
    return real(forms::instantFromIso(row.text(column)));
}

inline std::optional<forms::Instant> instantOrNoneIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantIn(row, column));
}

inline std::optional<forms::Date> dateOrNoneIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(real(forms::dateFromIso(row.text(column))));
}

}  // namespace db
