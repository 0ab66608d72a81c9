#include "app/exporting/work.h"

#include <algorithm>
#include <stdexcept>

#include "app/exporting/export_log.h"
#include "app/exporting/gathering.h"
#include "app/exporting/research_folder.h"
#include "app/exporting/table_folder.h"
#include "app/research/dataset/row_reader.h"
#include "app/research/disclosure/differencing.h"
#include "db/seal/crypto.h"
#include "db/store/instrument_store.h"

namespace app::exporting {
namespace {

void stopWhenAsked(const std::atomic<bool>& stop)
{
    if (stop)
        throw Stopped();
}

// One for each dossier, still without who is in it.
std::vector<db::ExportRecord> recordsFor(const ExportWork& work)
{
    const auto& policy = work.wish.policy;
    const db::ExportRecord same{0,
                                work.now,
                                work.wish.product,
                                work.instrument.id,
                                work.instrument.version,
                                policy.id,
                                policy.version,
                                work.study,
                                {},
                                {}};
    return std::vector<db::ExportRecord>(work.dossiers.size(), same);
}

int thresholdOf(const Wish& wish)
{
    return wish.product == db::ExportProduct::Table ? wish.policy.tables.threshold : wish.policy.rows.k;
}

bool hasOtherQuestions(db::Database& database, const ExportWork& work)
{
    const auto& [id, version] = std::tie(work.instrument.id, work.instrument.version);
    const auto frozen = db::InstrumentStore(database).find(id, version);
    return frozen && frozen->xml != work.templateXml;
}

std::set<std::string> toReview(const Wish& wish, const research::Source& source)
{
    if (wish.product == db::ExportProduct::Table)
        return {};
    return questionsToReview(source, wish.policy);
}

void take(Judged& judged, Gathered gathered, std::size_t dossier, bool wantsTexts)
{
    judged.otherVersions += gathered.otherVersions;
    for (const auto& [entry, member] : gathered.entries)
        judged.records[dossier].members.insert(member);
    judged.records[dossier].entries = std::move(gathered.entries);
    for (auto& text : gathered.texts) {
        text.dossier = dossier;
        judged.unread += text.review ? 0 : 1;
        if (wantsTexts)
            judged.texts.push_back(std::move(text));
    }
}

}  // namespace

DossierState stateOf(db::Dossier& dossier)
{
    return {dossier.database().image(), dossier.sealState().asked, dossier.openedBy()};
}

Judged judge(const ExportWork& work, const std::atomic<bool>& stop)
{
    research::Source source(work.instrument);
    source.nameWaves(namesOf(work.wish.time.waves));
    const Sought sought{work.wish.time, toReview(work.wish, source)};
    Judged judged;
    judged.records = recordsFor(work);
    std::vector<std::vector<db::ExportRecord>> logs;
    for (std::size_t place = 0; place < work.dossiers.size(); ++place) {
        stopWhenAsked(stop);
        work.reading(place + 1);
        auto state = work.dossiers[place]();
        auto database = db::Database::fromImage(std::move(state.image));
        if (hasOtherQuestions(database, work))
            throw OtherQuestions(place);
        take(judged, gather(database, source, sought), place, work.wantsTexts);
        judged.generations.push_back(state.generation);
        judged.coachesNeeded =
            std::max(judged.coachesNeeded, coachesNeeded(state.openedBy, work.wish.policy));
        logs.push_back(db::ExportStore(database).all());
    }
    work.judging();
    judged.offer = offerOf(source, work.wish, db::randomBelow, [&] { stopWhenAsked(stop); });
    for (std::size_t place = 0; place < work.dossiers.size(); ++place) {
        const auto near = tooNear(logs[place], judged.records[place], thresholdOf(work.wish));
        judged.near.insert(judged.near.end(), near.begin(), near.end());
    }
    stopWhenAsked(stop);
    return judged;
}

std::unique_ptr<ExportFolder> prepare(const ExportWork& work, const Judged& judged, const Release& release,
                                      const std::atomic<bool>& stop)
{
    const auto enough = [&](const Coaches& coaches) { return coaches.typed.size() >= judged.coachesNeeded; };
    if (judged.coachesNeeded > 0 && std::none_of(release.coaches.begin(), release.coaches.end(), enough))
        throw std::logic_error("prepare() without the coaches who let it leave");
    std::for_each(release.coaches.begin(), release.coaches.end(), check);
    const FolderFacts facts{std::chrono::floor<std::chrono::days>(work.now), work.study, judged.generations};
    auto folder = release.package ? std::make_unique<ExportFolder>(release.folder, *release.package)
                                  : std::make_unique<ExportFolder>(release.folder);
    const sheets::Fonts fonts(release.fonts);
    if (const auto* rows = std::get_if<research::ReleasedMicrodata>(&judged.offer))
        fill(*folder, *rows, facts, fonts);
    else
        fill(*folder, std::get<research::ReleasedTables>(judged.offer), work.instrument, facts, fonts);
    stopWhenAsked(stop);
    return folder;
}

}  // namespace app::exporting
