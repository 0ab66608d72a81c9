#include "app/exporting/gathering.h"

#include <utility>

#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/team_store.h"

namespace app::exporting {
namespace {

using Reviews = std::map<std::pair<forms::Id, std::string>, db::TextReview>;

Reviews reviewsIn(db::Database& database)
{
    Reviews reviews;
    for (auto& review : db::ReviewStore(database).all())
        reviews.emplace(std::pair(review.entry, review.question), std::move(review));
    return reviews;
}

std::vector<FreeText> textsOf(const forms::Entry& entry, const std::set<std::string>& questions,
                              const Reviews& reviews)
{
    std::vector<FreeText> texts;
    for (const auto& [question, answer] : entry.answers) {
        const auto* text = std::get_if<std::string>(&answer);
        if (!text || text->empty() || !questions.contains(question))
            continue;
        texts.push_back({0, entry.id, question, *text});
        if (const auto review = reviews.find({entry.id, question}); review != reviews.end())
            texts.back().review = review->second;
    }
    return texts;
}

research::Reviewed passedOf(const std::vector<FreeText>& texts)
{
    research::Reviewed reviewed;
    for (const auto& text : texts)
        if (auto words = passed(text))
            reviewed.emplace(text.question, std::move(*words));
    return reviewed;
}

}  // namespace

Gathered gather(db::Database& database, research::Source& source, const Sought& sought)
{
    const auto agreed = db::ConsentStore(database).whoAgree();
    const auto reviews = reviewsIn(database);
    const auto team = source.add({db::TeamStore(database).team().name, {}});
    Gathered gathered;
    for (const auto& entry : db::EntryStore(database).sent()) {
        if (entry.instrumentId != source.instrument().id)
            continue;
        if (entry.instrumentVersion != source.instrument().version) {
            ++gathered.otherVersions;
            continue;
        }
        const auto period = periodOf(sought.time, entry.sentAt.value());
        if (!period)
            continue;
        const bool agrees = agreed.contains(entry.member);
        auto texts = agrees ? textsOf(entry, sought.reviewed, reviews) : std::vector<FreeText>{};
        source.add({team, entry.member}, *period, agrees, entry.answers, passedOf(texts));
        if (agrees)
            gathered.entries.emplace(entry.id, entry.member);
        std::move(texts.begin(), texts.end(), std::back_inserter(gathered.texts));
    }
    return gathered;
}

}  // namespace app::exporting
