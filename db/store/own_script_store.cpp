#include "db/store/own_script_store.h"

namespace db {

std::map<std::string, std::vector<forms::OwnScript>> OwnScriptStore::all() const
{
    std::map<std::string, std::vector<forms::OwnScript>> scripts;
    Statement found(database_, R"sql(
        SELECT programme_id, item, planned_seconds, say, pitfall, guard FROM own_script
        ORDER BY programme_id, item
    )sql");
    while (found.next())
        scripts[found.text(0)].push_back({found.text(1), std::chrono::seconds(found.integer(2)),
                                          found.text(3), found.text(4), found.text(5)});
    return scripts;
}

void OwnScriptStore::keep(const std::string& programme, const std::vector<forms::OwnScript>& scripts)
{
    Transaction transaction(database_);
    Statement(database_, "DELETE FROM own_script WHERE programme_id = ?1").bind(programme).run();
    Statement insert(database_, R"sql(
        INSERT INTO own_script (programme_id, item, planned_seconds, say, pitfall, guard)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    )sql");
    for (const auto& script : scripts)
        insert.bind(programme, script.item, script.planned.count(), script.say, script.pitfall, script.guard)
            .run();
    transaction.commit();
}

}  // namespace db
