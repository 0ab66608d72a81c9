#include "app/demo/demo.h"
#include "app/demo/meeting_act.h"
#include "app/demo/stage.h"
#include "db/store/consent_store.h"
#include "db/store/team_store.h"
#include "forms/template/faults.h"

namespace app::demo {
namespace {

// Everybody is asked whether what they write may be used for research. The leercoach brings in nothing, and
// says no: so that the practice dossier has both.
void welcome(Stage& stage, const std::vector<story::Person>& people)
{
    db::TeamStore team(stage.database());
    db::ConsentStore consent(stage.database());
    for (const auto& person : people) {
        forms::Member member;
        member.name = person.name;
        member.role = person.role;
        member.function = person.function;
        const auto id = stage.cast[person.key] = team.save(member);
        consent.decide(id, person.role == forms::MemberRole::Professional, stage.time.now());
    }
    stage.keep();
}

}  // namespace

db::Dossier::Created play(const std::filesystem::path& dossierFile, const std::filesystem::path& templates,
                          const PlayOptions& options)
{
    forms::TemplateLibrary library;
    library.addFolder(templates);
    if (const auto faults = library.faults(); !faults.empty())
        throw forms::TemplateError(faults);
    const story::Whole told;
    expectTemplates(library, told.meetings);

    const db::Passphrase passphrase(options.passphrase);
    auto created = db::Dossier::create(dossierFile, {std::string(story::teamName)}, passphrase, options.cost);
    Stage stage(*created.dossier, library, options.seed, options.watch);
    welcome(stage, told.people);
    for (std::size_t number = 1; number <= told.meetings.size(); ++number)
        hold(stage, told, static_cast<int>(number));

    const auto sealed = created.dossier->waitUntilSealed();
    if (!sealed.isSafe())
        throw db::Error(*sealed.failure, "the oefendossier could not be sealed");
    return created;
}

}  // namespace app::demo
