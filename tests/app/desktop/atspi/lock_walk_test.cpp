// The program is locked in the middle of work: everything is gone from the screen and from memory, and after
// the wachtwoordzin it is all there again.
#include <gtest/gtest.h>

#include <algorithm>

#include "db/unsealed.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/atspi/program.h"
#include "tests/support/own_memory.h"

namespace {

using tests::Program;

constexpr long lockKey = 'l';
constexpr auto note = "Vergrendeld.";

// Put together here, so that no program has it in itself.
std::string marked()
{
    std::string word = "Q";
    for (int letter = 0; letter < 23; ++letter)
        word += static_cast<char>('a' + (letter * 11 + 5) % 26);
    return word;
}

// As wxWidgets keeps text.
std::string wide(const std::string& text)
{
    const std::wstring letters(text.begin(), text.end());
    return {reinterpret_cast<const char*>(letters.data()), letters.size() * sizeof(wchar_t)};
}

class LockWalk : public testing::Test {
protected:
    LockWalk() { tests::makeSmallDossier(file); }
    ~LockWalk() override { std::filesystem::remove_all(folder); }

    static void unlock(const Program& program)
    {
        program.type("Wachtwoordzin", tests::passphrase);
        program.press("Openen");
    }
    static void openIt(const Program& program)
    {
        unlock(program);
        program.find("Start casusronde");
    }
    static void lock(const Program& program)
    {
        tests::pressControl(lockKey);
        program.waitFor(note);
    }
    static void toTeam(const Program& program)
    {
        program.press("Team");
        program.find("Functie", "text");
    }
    static void toQuestion(const Program& program)
    {
        program.press("Start casusronde");
        program.press("Aisha Bakker");
        program.press("Reflectievraag");
    }
    static std::string textOf(const Program& program, const std::string& field)
    {
        return program.find(field, "text").text();
    }
    // Nothing a screen reader could come to has any of these words.
    static void expectNowhere(const Program& program, const std::vector<std::string>& words)
    {
        for (const auto& control : program.all())
            for (const auto& word : words) {
                EXPECT_EQ(control.name().find(word), std::string::npos) << control.role();
                EXPECT_EQ(control.text().find(word), std::string::npos) << control.role();
            }
    }

    std::filesystem::path folder =
        tests::emptyFolder(testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::path file = folder / "proef.leertafel";
};

TEST_F(LockWalk, BringsBackTheScreenAndWhatWasTypedToTheLastCharacter)
{
    const Program program({file.string()});
    openIt(program);
    toTeam(program);
    program.type("Naam", marked());
    program.find("Functie", "text").takeFocus();
    lock(program);

    expectNowhere(program, {marked(), "Aisha", "Team Proef", "Iemand erbij"});
    const auto focused = program.focused();
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->name(), "Wachtwoordzin");
    program.expectEveryNameOn("the lock screen");

    unlock(program);
    program.waitFor("Iemand erbij");
    tests::until("what was typed", [&] { return textOf(program, "Naam") == marked(); });
    tests::until("the cursor", [&] { return program.find("Functie", "text").has(ATSPI_STATE_FOCUSED); });
}

TEST_F(LockWalk, KeepsTheRestOfASecondOfWriting)
{
    const Program program({file.string()});
    openIt(program);
    toQuestion(program);
    program.type("Reflectievraag van de inbrenger", marked());
    lock(program);
    expectNowhere(program, {marked(), "Aisha"});

    unlock(program);
    program.waitFor("stap 2 van");
    EXPECT_EQ(textOf(program, "Reflectievraag van de inbrenger"), marked());
}

TEST_F(LockWalk, SaysOfAnotherWachtwoordzinWhatTheStartSays)
{
    const Program program({file.string()});
    openIt(program);
    lock(program);
    program.type("Wachtwoordzin", "een heel andere zin");
    program.press("Openen");
    program.waitFor("Deze wachtwoordzin past niet bij dit dossier.");
    unlock(program);
    program.find("Start casusronde");
}

// From which the program waits for an answer. Every kind of dialog is in retreat_test.cpp.
struct Waiting {
    const char* name;
    std::function<void(const Program&)> open;
};

const std::vector<Waiting> waits = {
    {"PlaceForAPdf",
     [](const Program& program) {
         program.press("Afdrukken");
         program.press("Noodpakket");
         program.press("Bewaren als PDF …");
         program.find("Annuleren", "button");
     }},
    {"Question",
     [](const Program& program) {
         program.press("Dossier");
         program.press("Nieuw herstelblad maken");
         program.find("Nieuw blad maken");
     }},
    {"Menu",
     [](const Program& program) {
         program.press("Overzicht");
         program.press("Start casusronde");
         program.press("Aisha Bakker");
         program.find("We begonnen eerder").takeFocus();
         tests::pressKey(' ');
         tests::until("the menu", [&] {
             const auto all = program.all();
             return std::any_of(all.begin(), all.end(),
                                [](const auto& one) { return one.name() == "5 minuten eerder"; });
         });
     }},
};
TEST_F(LockWalk, ClosesWhateverWaitsForAnAnswer)
{
    const Program program({file.string()});
    openIt(program);
    const auto windows = [&] { return program.all().front().children().size(); };
    for (const auto& waiting : waits) {
        SCOPED_TRACE(waiting.name);
        waiting.open(program);
        lock(program);
        tests::until("one window", [&] { return windows() == 1; });
        expectNowhere(program, {"Aisha", "Team Proef", "Annuleren", "Noodpakket"});
        unlock(program);
        program.waitFor("Team Proef");
        EXPECT_EQ(windows(), 1U);
    }
}

#ifndef __SANITIZE_ADDRESS__  // which keeps what was freed

TEST_F(LockWalk, LeavesNothingInMemory)
{
    tests::Masked key{"-"};
    {
        const auto unsealed = db::unseal(file, db::Passphrase(tests::passphrase));
        key = tests::Masked({reinterpret_cast<const char*>(unsealed.dataKey.data()), db::Key::size});
    }
    const Program program({file.string()});
    openIt(program);
    toQuestion(program);
    // So much that what is freed is not all written over by chance, and more than libdbus keeps of a message
    // that assistive technology sent: that copy stays, wherever it came from.
    std::string question;
    for (int times = 0; times < 600; ++times)
        question += marked() + ' ';
    program.type("Reflectievraag van de inbrenger", question);
    program.press("Stil schrijven");
    program.waitFor(marked());
    const auto remembered = [&](const tests::Masked& bytes) {
        return tests::placesInMemory(program.process(), bytes);
    };
    const tests::Masked narrowWord(marked());
    const tests::Masked wideWord(wide(marked()));
    const tests::Masked passphrase(tests::passphrase);
    const tests::Masked widePassphrase(wide(tests::passphrase));
    EXPECT_FALSE(remembered(narrowWord).empty());
    EXPECT_FALSE(remembered(wideWord).empty());
    EXPECT_FALSE(remembered(key).empty());

    lock(program);
    const std::vector<std::string> nothing;
    tests::until("a quiet memory", [&] { return remembered(key).empty(); });
    EXPECT_EQ(remembered(narrowWord), nothing);
    EXPECT_EQ(remembered(wideWord), nothing);
    EXPECT_EQ(remembered(passphrase), nothing);
    EXPECT_EQ(remembered(widePassphrase), nothing);
}

#endif

}  // namespace
