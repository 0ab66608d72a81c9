#include "app/demo/partnership_act.h"

#include "db/store/action_store.h"
#include "db/store/partnership_store.h"

namespace app::demo {
namespace {

using namespace std::chrono_literals;

forms::Statement toStatement(const story::Statement& told)
{
    forms::Statement statement;
    statement.column = told.column;
    statement.layer = told.layer;
    statement.cluster = told.cluster;
    statement.text = told.text;
    statement.votes = told.votes;
    return statement;
}

}  // namespace

void playPartnership(Stage& stage, const std::vector<story::PartnershipCard>& told, std::size_t version)
{
    const auto& now = told.at(version - 1);
    db::PartnershipStore cards(stage.database());
    forms::PartnershipCard card;
    card.version = static_cast<int>(version);
    card.mode = now.mode;
    card.reviewOn = now.reviewOn;
    for (std::size_t earlier = 0; earlier + 1 < version; ++earlier)
        for (const auto& statement : told[earlier].statements)
            if (statement.layer == forms::StatementLayer::Agreed && statement.stays)
                card.statements.push_back(toStatement(statement));

    // Column by column, as on paper.
    for (const auto& statement : now.statements) {
        stage.pass(75s);
        card.agreedAt = stage.time.now();
        card.statements.push_back(toStatement(statement));
        card = cards.save(std::move(card));
        stage.keep();
    }
    for (const auto& action : now.actions) {
        const auto id = db::ActionStore(stage.database())
                            .save(toAction(action, stage, forms::ActionOrigin::PartnershipCard, card.id));
        stage.decisions[id] = action.decisions;
    }
    stage.keep();
}

}  // namespace app::demo
