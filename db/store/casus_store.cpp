#include "db/store/casus_store.h"

#include "db/error.h"
#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::vector<std::string> themesOf(Database& database, forms::Id casus)
{
    std::vector<std::string> themes;
    Statement found(database, "SELECT theme FROM casus_theme WHERE casus_id = ?1 ORDER BY position");
    found.bind(casus);
    while (found.next())
        themes.push_back(found.text(0));
    return themes;
}

// `found` selects id, code, kind, inbrenger, created_at.
std::vector<forms::Casus> casusIn(Database& database, Statement& found)
{
    std::vector<forms::Casus> casus;
    while (found.next())
        casus.push_back({found.integer(0), found.text(1), kindFor(casusKinds, found.text(2)),
                         themesOf(database, found.integer(0)), found.integer(3), instantIn(found, 4)});
    return casus;
}

std::optional<forms::Casus> firstOf(std::vector<forms::Casus> casus)
{
    return casus.empty() ? std::nullopt : std::optional(std::move(casus.front()));
}

}  // namespace

forms::Casus CasusStore::add(forms::Casus casus)
{
    // There are 923521 codes; a team of a lifetime uses a few hundred.
    constexpr int attempts = 1000;
    casus.code.clear();
    for (int attempt = 0; attempt < attempts && casus.code.empty(); ++attempt)
        if (const auto code = forms::casusCode(random_); !find(code))
            casus.code = code;
    if (casus.code.empty())
        throw Error(Error::Kind::Failed, "no free casus code was found");

    Transaction transaction(database_);
    Statement(database_, "INSERT INTO casus (code, kind, inbrenger, created_at) VALUES (?1, ?2, ?3, ?4)")
        .bind(casus.code, wordFor(casusKinds, casus.kind), orNull(casus.inbrenger),
              forms::toIso(casus.createdAt))
        .run();
    casus.id = database_.lastInsertedId();
    saveThemes(casus);
    transaction.commit();
    return casus;
}

void CasusStore::save(const forms::Casus& casus)
{
    Transaction transaction(database_);
    Statement(database_, "UPDATE casus SET kind = ?2, inbrenger = ?3, created_at = ?4 WHERE id = ?1")
        .bind(casus.id, wordFor(casusKinds, casus.kind), orNull(casus.inbrenger),
              forms::toIso(casus.createdAt))
        .run();
    database_.expectChange();
    saveThemes(casus);
    transaction.commit();
}

void CasusStore::remove(forms::Id casus)
{
    Statement(database_, "DELETE FROM casus WHERE id = ?1").bind(casus).run();
}

void CasusStore::saveThemes(const forms::Casus& casus)
{
    Statement(database_, "DELETE FROM casus_theme WHERE casus_id = ?1").bind(casus.id).run();
    Statement insert(database_, "INSERT INTO casus_theme (casus_id, position, theme) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const auto& theme : casus.themes)
        insert.bind(casus.id, ++position, theme).run();
}

std::optional<forms::Casus> CasusStore::find(forms::Id id) const
{
    Statement found(database_, "SELECT id, code, kind, inbrenger, created_at FROM casus WHERE id = ?1");
    found.bind(id);
    return firstOf(casusIn(database_, found));
}

std::optional<forms::Casus> CasusStore::find(const std::string& code) const
{
    Statement found(database_, "SELECT id, code, kind, inbrenger, created_at FROM casus WHERE code = ?1");
    found.bind(code);
    return firstOf(casusIn(database_, found));
}

std::vector<forms::Casus> CasusStore::all() const
{
    Statement found(database_, "SELECT id, code, kind, inbrenger, created_at FROM casus ORDER BY id");
    return casusIn(database_, found);
}

std::vector<forms::Casus> CasusStore::prepared() const
{
    Statement found(database_,
                    "SELECT id, code, kind, inbrenger, created_at FROM casus"
                    " WHERE NOT EXISTS (SELECT 1 FROM round WHERE casus_id = casus.id) ORDER BY id");
    return casusIn(database_, found);
}

}  // namespace db
