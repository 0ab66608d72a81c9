#include "db/store/partnership_store.h"

#include <algorithm>

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

std::vector<forms::Statement> statementsOf(Database& database, forms::Id card)
{
    std::vector<forms::Statement> statements;
    Statement found(database, R"sql(
        SELECT id, section, layer, cluster, text, votes
        FROM statement WHERE partnership_card_id = ?1 ORDER BY position
    )sql");
    found.bind(card);
    while (found.next())
        statements.push_back({found.integer(0), found.text(1), kindFor(statementLayers, found.text(2)),
                              found.text(3), found.text(4), static_cast<int>(found.integer(5))});
    return statements;
}

void saveStatements(Database& database, forms::PartnershipCard& card)
{
    const auto stillThere = [&](const forms::Statement& old) {
        return std::any_of(card.statements.begin(), card.statements.end(),
                           [&](const forms::Statement& statement) { return statement.id == old.id; });
    };
    Statement remove(database, "DELETE FROM statement WHERE id = ?1");
    for (const auto& old : statementsOf(database, card.id))
        if (!stillThere(old))
            remove.bind(old.id).run();

    Statement insert(database, R"sql(
        INSERT INTO statement (id, partnership_card_id, position, section, layer, cluster, text, votes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE SET position = ?3, section = ?4, layer = ?5, cluster = ?6, text = ?7, votes = ?8
    )sql");
    int position = 0;
    for (auto& statement : card.statements) {
        insert
            .bind(orNull(statement.id), card.id, ++position, statement.column,
                  wordFor(statementLayers, statement.layer), statement.cluster, statement.text,
                  statement.votes)
            .run();
        if (statement.id == 0)
            statement.id = database.lastInsertedId();
    }
}

// `found` selects id, version, naming_set, mode, agreed_at, review_on.
std::vector<forms::PartnershipCard> cardsIn(Database& database, Statement& found)
{
    std::vector<forms::PartnershipCard> cards;
    while (found.next())
        cards.push_back({found.integer(0), static_cast<int>(found.integer(1)), found.text(2), found.text(3),
                         instantIn(found, 4), dateOrNoneIn(found, 5),
                         statementsOf(database, found.integer(0))});
    return cards;
}

std::optional<forms::PartnershipCard> firstOf(std::vector<forms::PartnershipCard> cards)
{
    return cards.empty() ? std::nullopt : std::optional(std::move(cards.front()));
}

}  // namespace

forms::PartnershipCard PartnershipStore::save(forms::PartnershipCard card)
{
    return save(std::move(card), nullptr);
}

forms::PartnershipCard PartnershipStore::saveDraft(const PartnershipDraft& draft)
{
    return save(draft.card, &draft);
}

forms::PartnershipCard PartnershipStore::save(forms::PartnershipCard card, const PartnershipDraft* draft)
{
    Transaction transaction(database_);
    Statement(database_, R"sql(
        INSERT INTO partnership_card (id, version, naming_set, mode, agreed_at, review_on, doing_column, doing_step)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE SET version = ?2, naming_set = ?3, mode = ?4, agreed_at = ?5, review_on = ?6,
            doing_column = ?7, doing_step = ?8
    )sql")
        .bind(orNull(card.id), card.version, card.namingSet, card.mode, forms::toIso(card.agreedAt),
              orNull(card.reviewOn), draft ? std::optional(draft->column) : std::nullopt,
              draft ? std::optional(wordFor(canvasSteps, draft->step)) : std::nullopt)
        .run();
    if (card.id == 0)
        card.id = database_.lastInsertedId();
    saveStatements(database_, card);
    transaction.commit();
    return card;
}

std::optional<PartnershipDraft> PartnershipStore::draft() const
{
    Statement found(database_, R"sql(
        SELECT id, doing_column, doing_step FROM partnership_card WHERE doing_step IS NOT NULL ORDER BY version DESC
    )sql");
    if (!found.next())
        return std::nullopt;
    return PartnershipDraft{find(found.integer(0)).value(), found.text(1),
                            kindFor(canvasSteps, found.text(2))};
}

std::optional<forms::PartnershipCard> PartnershipStore::find(forms::Id id) const
{
    Statement found(database_, R"sql(
        SELECT id, version, naming_set, mode, agreed_at, review_on FROM partnership_card WHERE id = ?1
    )sql");
    found.bind(id);
    return firstOf(cardsIn(database_, found));
}

std::optional<forms::PartnershipCard> PartnershipStore::latest() const
{
    Statement found(database_, R"sql(
        SELECT id, version, naming_set, mode, agreed_at, review_on
        FROM partnership_card WHERE doing_step IS NULL ORDER BY version DESC LIMIT 1
    )sql");
    return firstOf(cardsIn(database_, found));
}

std::vector<forms::PartnershipCard> PartnershipStore::all() const
{
    Statement found(database_, R"sql(
        SELECT id, version, naming_set, mode, agreed_at, review_on
        FROM partnership_card WHERE doing_step IS NULL ORDER BY version
    )sql");
    return cardsIn(database_, found);
}

}  // namespace db
