// In other hands the laptop holds nothing but the hand-over: every control that the keyboard or a screen
// reader comes to, on each kind of screen, against the list of what may be there.
#include <algorithm>

#include "tests/app/desktop/atspi/hand_over_dossier.h"
#include "tests/app/desktop/atspi/keyboard.h"

namespace {

using tests::Keyboard;
using tests::Program;

using Names = std::vector<std::string>;

// Beside every screen: the lock, and what keeps the dossier when the disk fails. Ways to other files and to
// the zaalscherm are made once for the window, and hidden.
const Names everywhere = {"Opnieuw proberen", "Vergrendelen (Ctrl L)"};
const Names hiddenEverywhere = {"Elders bewaren …", "Zaalscherm"};
// Hidden on a page of a form: what is offered for a word that leads to somebody.
const Names hiddenOnAPage = {"Vervangen (F8)", "Zo laten (F9)"};

const Names names = {"Bram Hoekstra", "Emre Yıldız", "Coach: terug"};
const Names newPin = {"Pincode", "Nog een keer dezelfde pincode", "Andere naam", "Verder"};
const Names pin = {"Pincode", "Andere naam", "Verder"};
const Names coach = {"Wachtwoordzin", "Terug naar de namen", "Verder"};
const Names ownForms = {"Invullen: Kantelbox, casus C-",
                        "Invullen: Reflector Bakens Welzijn Nieuwe Stijl, casus C-", "Andere naam"};
// Of a page of a form: its questions, and the foot.
const Names foot = {"Vorige", "Later verder", "Volgende", "Versturen"};
const Names baken = {"Herken je dit baken in de casus en de afgesproken aanpak?: ",
                     "Welke competenties van de nieuwe sociale professional zag je?: ", "Wat zag je?"};
const Names asksToGoOn = {"Verdergaan", "Opnieuw beginnen"};
const Names stillOpen = {"Naar het eerste open baken", "Toch versturen", "Vorige", "Later verder"};
const Names thanks = {"Nog invullen: Kantelbox", "Volgende persoon"};

Names with(Names some, const Names& more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

bool isAmong(const Names& allowed, const std::string& name)
{
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const auto& start) { return name.starts_with(start); });
}

class HandOverReach : public tests::HandOverDossier {
protected:
    // What can be reached and is not allowed; empty when there is nothing.
    static std::string notAllowed(const Program& program, const Names& allowed)
    {
        std::string found;
        for (const auto& control : program.all()) {
            if (!control.has(ATSPI_STATE_FOCUSABLE))
                continue;
            const auto name = control.name();
            const bool shown = control.has(ATSPI_STATE_SHOWING);
            // The radio button that stands for nothing said has no name, and is never seen.
            const bool nothing = name.empty() && control.role() == "radio button";
            if (!isAmong(allowed, name) && !isAmong(everywhere, name) &&
                (shown || !(isAmong(hiddenEverywhere, name) || isAmong(hiddenOnAPage, name) || nothing)))
                found += "a " + control.role() + " named '" + name + (shown ? "'\n" : "', hidden\n");
        }
        return found;
    }
    // The screen before this one may need a moment to go.
    static void expectOnly(const Program& program, const std::string& screen, const Names& allowed)
    {
        auto left = notAllowed(program, allowed);
        for (int looks = 0; !left.empty() && looks < 50; ++looks) {
            g_usleep(20'000);
            left = notAllowed(program, allowed);
        }
        EXPECT_EQ(left, "") << screen;
        for (const auto& name : Keyboard(program).round())
            EXPECT_TRUE(isAmong(allowed, name) || isAmong(everywhere, name))
                << screen << ": Tab comes to '" << name << "'";
        // F1 to F12 and the key of the menu open nothing.
        for (long key = 0xffbe; key <= 0xffc9; ++key)
            tests::pressKey(key);
        tests::pressKey(0xff67);
        tests::pressKey(tests::escapeKey);
    }
};

TEST_F(HandOverReach, HoldsNothingButTheHandOver)
{
    const Program program({file.string()});
    handOver(program);
    expectOnly(program, "names", names);

    program.press("Coach: terug");
    program.find("Wachtwoordzin", "text");
    expectOnly(program, "wachtwoordzin", coach);
    program.press("Bram Hoekstra");
    program.find("Nog een keer dezelfde pincode", "text");
    expectOnly(program, "new pincode", newPin);
    comeInAs(program, "Bram Hoekstra");
    expectOnly(program, "own forms", ownForms);

    program.pressBeginning("Invullen: Reflector");
    program.waitFor("baken 1 van 8");
    expectOnly(program, "first page", with(baken, foot));
    program.press("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend");
    for (int page = 2; page <= 8; ++page) {
        program.press("Volgende");
        program.waitFor("baken " + std::to_string(page) + " van 8");
    }
    expectOnly(program, "last page", with(baken, foot));
    program.press("Later verder");
    program.press("Bram Hoekstra");
    program.find("Pincode", "text");
    expectOnly(program, "pincode", pin);
    program.press("Bram Hoekstra");
    program.type("Pincode", "4071");
    program.press("Verder");
    program.pressBeginning("Invullen: Reflector");
    program.find("Verdergaan");
    expectOnly(program, "goes on or begins again", asksToGoOn);
    program.press("Opnieuw beginnen");
    program.press("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend");
    for (int page = 2; page <= 8; ++page) {
        program.press("Volgende");
        program.waitFor("baken " + std::to_string(page) + " van 8");
    }
    program.press("Versturen");
    program.find("Toch versturen");
    expectOnly(program, "still open", with(stillOpen, with(baken, foot)));
    program.press("Versturen");
    program.press("Toch versturen");
    program.find("Volgende persoon");
    expectOnly(program, "sent", thanks);
    program.pressBeginning("Nog invullen: Kantelbox");
    program.find("Pincode", "text");
    expectOnly(program, "pincode before the next form", pin);
    program.waitFor("Wie ben je?");
    expectOnly(program, "names again", names);
}

TEST_F(HandOverReach, HoldsAfterALockAKillAndAWrongWachtwoordzin)
{
    {
        const Program program({file.string()});
        handOver(program);
        program.press("Vergrendelen (Ctrl L)");
        unlock(program);
        program.waitFor("Wie ben je?");
        expectOnly(program, "after the lock", names);
        program.waitFor("bewaard");
        program.kill();
    }
    const Program program({file.string()});
    unlock(program);
    program.waitFor("Wie ben je?");
    expectOnly(program, "after a kill", names);
    program.press("Coach: terug");
    program.type("Wachtwoordzin", "niet deze zin, denk ik");
    program.press("Verder");
    program.waitFor("Dit is niet de wachtwoordzin van een leercoach.");
    expectOnly(program, "after a wrong wachtwoordzin", coach);
    program.press("Coach: terug");
    program.type("Wachtwoordzin", tests::passphrase);
    program.press("Verder");
    program.press("Naar het overzicht");
    program.waitFor("Start casusronde");
    program.press("Team");
    program.waitFor("Wie hier staat, kan een casus inbrengen");
}

}  // namespace
