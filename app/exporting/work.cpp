#include "app/exporting/work.h"

#include "app/exporting/export_log.h"
#include "app/exporting/gathering.h"
#include "app/exporting/research_folder.h"
#include "app/exporting/table_folder.h"
#include "app/research/disclosure/differencing.h"
#include "db/seal/crypto.h"
#include "db/which_slot.h"

namespace app::exporting {
namespace {

void stopWhenAsked(const std::atomic<bool>& stop)
{
    if (stop)
        throw Stopped();
}

// Who is in it, by dossier.
std::vector<db::ExportRecord> recordsFor(const ExportWork& work, const research::Source& source)
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
    std::vector<db::ExportRecord> records(work.dossiers.size(), same);
    for (const auto& person : research::peopleIn(source))
        records[person.team].members.insert(person.member);
    return records;
}

int thresholdOf(const Wish& wish)
{
    return wish.product == db::ExportProduct::Table ? wish.policy.tables.threshold : wish.policy.rows.k;
}

void checkFourEyes(const std::filesystem::path& file, const FourEyes& eyes)
{
    if (db::slotThatOpens(file, eyes.prepared) == db::slotThatOpens(file, eyes.releases))
        throw SamePerson();
}

FolderFacts factsOf(const ExportWork& work)
{
    FolderFacts facts{std::chrono::floor<std::chrono::days>(work.now), work.study, {}};
    for (const auto* dossier : work.dossiers)
        facts.generations.push_back(dossier->sealState().asked);
    return facts;
}

}  // namespace

Judged judge(const ExportWork& work, const std::atomic<bool>& stop)
{
    Gathering gathering(work.instrument);
    Judged judged;
    for (auto* dossier : work.dossiers) {
        stopWhenAsked(stop);
        work.reading(gathering.source().teams.size() + 1);
        judged.otherVersions += gathering.add(dossier->database()).otherVersions;
    }
    stopWhenAsked(stop);
    const auto source = withoutPeriods(gathering.source(), work.wish.without);
    judged.offer = offerOf(source, work.wish, db::randomBelow);
    judged.records = recordsFor(work, source);
    for (std::size_t place = 0; place < work.dossiers.size(); ++place) {
        const auto log = db::ExportStore(work.dossiers[place]->database()).all();
        const auto near = tooNear(log, judged.records[place], thresholdOf(work.wish));
        judged.near.insert(judged.near.end(), near.begin(), near.end());
    }
    stopWhenAsked(stop);
    return judged;
}

void publish(const ExportWork& work, const Judged& judged, const Release& release,
             const std::atomic<bool>& stop)
{
    if (release.eyes)
        checkFourEyes(work.dossiers.front()->file(), *release.eyes);
    const auto facts = factsOf(work);
    const auto before = [&](const std::string& manifest) {
        stopWhenAsked(stop);
        for (std::size_t place = 0; place < work.dossiers.size(); ++place) {
            auto record = judged.records[place];
            record.manifestSha256 = manifest;
            keepInLog(*work.dossiers[place], record);
        }
    };
    if (const auto* rows = std::get_if<research::ReleasedMicrodata>(&judged.offer))
        writeResearchFolder(release.folder, *rows, facts, sheets::Fonts(release.fonts), before);
    else
        writeTableFolder(release.folder, std::get<research::ReleasedTables>(judged.offer), work.instrument,
                         facts, before);
}

}  // namespace app::exporting
