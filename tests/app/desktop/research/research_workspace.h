// An open dossier of an invented team that filled in one form, and a second dossier beside it.
#pragma once

#include <fstream>

#include "app/desktop/workspace.h"
#include "db/store/consent_store.h"
#include "db/store/entry_store.h"
#include "db/store/instrument_store.h"
#include "db/store/team_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/folder.h"

namespace app::desktop::tests {

constexpr auto coachPhrase = "vier lange woorden samen";
constexpr auto secondPhrase = "een heel andere zin nu";
constexpr auto researcherPhrase = "van de onderzoeker alleen";

// So many people who each sent the teamthermometer; all agree to research. They answer one thing or another,
// or all the same.
inline void fillIn(db::Database& database, const forms::TemplateLibrary& templates, std::size_t people,
                   bool alike)
{
    const auto& instrument = *templates.instrument("teamthermometer");
    db::InstrumentStore(database).freeze(
        {instrument.id, instrument.version, templates.xmlOf(instrument.id, instrument.version)});
    constexpr std::chrono::sys_days november = std::chrono::November / 22 / 2026;
    constexpr std::chrono::sys_days august = std::chrono::August / 30 / 2026;
    for (std::size_t place = 0; place < people; ++place) {
        const auto member = db::TeamStore(database).save(
            forms::Member{0, "Lid " + std::to_string(place), forms::MemberRole::Professional, "", true});
        db::ConsentStore(database).decide(member, true, november);
        forms::Entry entry;
        entry.instrumentId = instrument.id;
        entry.instrumentVersion = instrument.version;
        entry.member = member;
        entry.subject = forms::Subject::Team;
        entry.sentAt = entry.changedAt = place % 4 < 2 ? november : august;
        for (const auto& section : instrument.sections)
            for (const auto& question : section.questions)
                if (std::holds_alternative<forms::ScaleKind>(question.kind))
                    entry.answers[question.id] = forms::Option{alike || place % 2 == 0 ? "4" : "2"};
        db::EntryStore(database).save(entry);
    }
}

// A form in which everybody writes a story, and a policy that lets stories leave once somebody read them.
constexpr auto storyForm = R"(<?xml version="1.0" encoding="UTF-8"?>
<instrument id="verhalen" version="1" title="Verhalen" status="voorstel" subject="team" credit="Verzonnen">
    <section id="een" title="Een"><text id="verhaal" label="Wat gebeurde er?" long="yes" max="60" export="vh_verhaal"/>
        <text id="naam" label="Wie ben je?" role="direct" export="vh_naam"/></section>
</instrument>
)";
constexpr auto storyPolicy = R"(<?xml version="1.0" encoding="UTF-8"?>
<policy id="verhalen" version="1" title="Met verhalen" purpose="effect" four-eyes="no" signed-by="FG" signed-on="2026-11-22">
    <tables threshold="10" same-answer="hide"/>
    <rows k="5" l="2" team="code" team-minimum="5" most-suppressed="20" link-waves="no" free-text="yes"/>
</policy>
)";

// Each member that is there tells one of the stories, in turn.
inline void tell(db::Database& database, const std::vector<std::string>& stories)
{
    db::InstrumentStore(database).freeze({"verhalen", 1, storyForm});
    std::size_t place = 0;
    for (const auto& member : db::TeamStore(database).members()) {
        forms::Entry entry;
        entry.instrumentId = "verhalen";
        entry.member = member.id;
        entry.subject = forms::Subject::Team;
        entry.sentAt = entry.changedAt = std::chrono::sys_days{std::chrono::November / 22 / 2026};
        entry.answers["naam"] = member.name;
        if (place < stories.size())
            entry.answers["verhaal"] = stories[place++];
        db::EntryStore(database).save(entry);
    }
}

class ResearchWorkspace {
public:
    explicit ResearchWorkspace(std::size_t people, bool alike = false)
    {
        workspace.templates.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
        workspace.clock = clock.wall();
        workspace.dossier = make("linde", people, alike);
    }

    std::unique_ptr<db::Dossier> make(const std::string& name, std::size_t people, bool alike = false)
    {
        auto dossier = db::Dossier::create(folder.path / (name + ".leertafel"), {"Wijkteam " + name, false},
                                           db::Passphrase(coachPhrase), db::minKeyCost)
                           .dossier;
        fillIn(dossier->database(), workspace.templates, people, alike);
        dossier->addSlot(db::SlotRole::Leercoach, "tweede", db::Passphrase(secondPhrase), db::minKeyCost);
        dossier->waitUntilSealed();
        return dossier;
    }

    void tellStories(const std::vector<std::string>& stories)
    {
        tell(workspace.database(), stories);
        workspace.templates.addFrozen(storyForm);
        std::filesystem::create_directories(folder.path / "policies");
        std::ofstream(folder.path / "policies" / "verhalen.xml") << storyPolicy;
        workspace.templates.addFolder(folder.path);
    }

    // Closes the dossier and opens it again.
    void comeInAsResearcher()
    {
        auto& dossier = workspace.dossier;
        const db::Passphrase theirs(researcherPhrase);
        dossier->addSlot(db::SlotRole::Researcher, "onderzoeker", theirs, db::minKeyCost);
        const auto file = dossier->file();
        dossier.reset();
        dossier = db::Dossier::open(file, theirs);
    }

    ::tests::Folder folder;
    ::tests::FakeClock clock;
    Workspace workspace;
};

}  // namespace app::desktop::tests
