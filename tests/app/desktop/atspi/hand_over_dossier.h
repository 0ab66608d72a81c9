// The oefendossier, at the moment that the laptop may go round.
#pragma once

#include <gtest/gtest.h>

#include "app/demo/demo.h"
#include "db/store/entry_store.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/program.h"

namespace tests {

class HandOverDossier : public testing::Test {
protected:
    HandOverDossier()
    {
        app::demo::PlayOptions options;
        options.passphrase = passphrase;
        options.cost = cheap;
        app::demo::play(file, std::filesystem::path(SHARE_DIR) / "templates", options);
        before = sent().size();
    }
    ~HandOverDossier() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<db::Dossier> reopened() const
    {
        return db::Dossier::open(file, db::Passphrase(passphrase), db::Access::ReadOnly);
    }
    std::vector<forms::Entry> sent() const { return db::EntryStore(reopened()->database()).sent(); }

    static void unlock(const Program& program)
    {
        program.type("Wachtwoordzin", passphrase);
        program.press("Openen");
    }
    // From the start to the names.
    static void handOver(const Program& program)
    {
        unlock(program);
        program.find("Start casusronde");
        program.expectEveryNameOn("overview of half a year");
        program.press("Nu doorgeven");
        program.waitFor("Wat geef je door?");
        program.expectEveryNameOn("what to hand over");
        program.press("Laptop doorgeven");
        program.waitFor("Wie ben je?");
    }
    // From the names to the forms of this person, who never had a pincode.
    static void comeInAs(const Program& program, const std::string& name)
    {
        program.press(name);
        program.type("Pincode", "4071");
        program.type("Nog een keer dezelfde pincode", "4071");
        program.expectEveryNameOn("pincode");
        program.press("Verder");
        program.waitFor("Dag " + name);
    }

    std::filesystem::path folder = emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path file = folder / "proef.leertafel";
    std::size_t before = 0;  // entries sent in the story
};

}  // namespace tests
