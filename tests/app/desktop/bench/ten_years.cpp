#include "tests/app/desktop/bench/ten_years.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <utility>

#include "app/demo/meeting_act.h"
#include "app/demo/stage.h"
#include "db/store/action_store.h"
#include "db/store/meeting_store.h"
#include "db/store/team_store.h"

namespace tests {
namespace {

namespace demo = app::demo;
namespace story = app::demo::story;

constexpr int halves = 20;
constexpr std::chrono::days half{182};

forms::Date earlier(forms::Date day, std::chrono::days by)
{
    return day == forms::Date{} ? day : forms::Date(std::chrono::sys_days(day) - by);
}

// The same half year, so much earlier. A team makes one partnerschapskaart and then changes it.
story::Whole told(std::chrono::days by)
{
    story::Whole whole;
    const auto shift = [by](std::vector<story::Action>& actions) {
        for (auto& action : actions) {
            action.due = earlier(action.due, by);
            for (auto& decision : action.decisions)
                if (decision.newDue)
                    decision.newDue = earlier(*decision.newDue, by);
        }
    };
    for (auto& meeting : whole.meetings) {
        meeting.start -= by;
        shift(meeting.actions);
    }
    for (auto& casus : whole.casus) {
        casus.returnOn = earlier(casus.returnOn, by);
        shift(casus.actions);
    }
    if (by > std::chrono::days{0})
        whole.partnershipCards.clear();
    return whole;
}

// What is open at the end of a half year is decided then, as the next one knows nothing of it.
void decideAll(demo::Stage& stage)
{
    db::ActionStore actions(stage.database());
    const auto meeting = db::MeetingStore(stage.database()).all().back().id;
    for (const auto& action : actions.open())
        actions.decide(action.id,
                       {meeting, forms::DecisionKind::Dropped, {}, "Niet meer nodig.", stage.time.now()});
}

using Cast = std::map<story::Text, forms::Id>;

std::pair<std::unique_ptr<db::Dossier>, Cast> newDossier(const std::filesystem::path& file,
                                                         const std::string& passphrase)
{
    constexpr db::KeyCost cheap{1, 8192};
    auto dossier =
        db::Dossier::create(file, forms::Team{"Team Proef"}, db::Passphrase(passphrase), cheap).dossier;
    Cast cast;
    for (const auto& person : story::people()) {
        forms::Member member;
        member.name = person.name;
        member.role = person.role;
        cast[person.key] = db::TeamStore(dossier->database()).save(member);
    }
    return {std::move(dossier), std::move(cast)};
}

void seal(db::Dossier& dossier)
{
    dossier.commit();
    if (!dossier.waitUntilSealed().isSafe())
        throw std::runtime_error("the dossier for the bench could not be written");
}

}  // namespace

void makeNewDossier(const std::filesystem::path& file, const std::string& passphrase)
{
    seal(*newDossier(file, passphrase).first);
}

void makeDossierOfTenYears(const std::filesystem::path& file, const std::string& passphrase)
{
    forms::TemplateLibrary library;
    library.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
    const auto [dossier, cast] = newDossier(file, passphrase);
    for (int before = halves - 1; before >= 0; --before) {
        const auto whole = told(half * before);
        demo::Stage stage(*dossier, library, static_cast<std::uint32_t>(before + 1), {});
        stage.cast = cast;
        for (std::size_t number = 1; number <= whole.meetings.size(); ++number)
            demo::hold(stage, whole, static_cast<int>(number));
        decideAll(stage);
    }
    seal(*dossier);
}

}  // namespace tests
