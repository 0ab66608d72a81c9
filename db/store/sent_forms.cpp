#include "db/store/sent_forms.h"

#include "db/store/columns.h"

namespace db {

std::vector<SentForm> sentForms(Database& database)
{
    std::vector<SentForm> forms;
    Statement found(database, R"sql(
        SELECT instrument_id, instrument_version, sent_at FROM entry WHERE sent_at IS NOT NULL ORDER BY sent_at, id
    )sql");
    while (found.next())
        forms.push_back({found.text(0), static_cast<int>(found.integer(1)), instantIn(found, 2)});
    return forms;
}

}  // namespace db
