// The laptop goes round: forms are filled in by names alone, and by several people with the keyboard alone.
#include "tests/app/desktop/atspi/hand_over_dossier.h"
#include "tests/app/desktop/atspi/keyboard.h"

namespace {

using tests::Keyboard;
using tests::Program;

class HandOverWalk : public tests::HandOverDossier {
protected:
    void expectThanks(const Program& program)
    {
        program.waitFor("Dank je.");
        program.expectEveryNameOn("thanks");
        program.waitFor("bewaard");
    }

    void turnTo(const Program& program, const std::string& place)
    {
        program.press("Volgende");
        program.waitFor(place);
        program.expectEveryNameOn(place);
    }

    forms::Entry newest()
    {
        const auto all = sent();
        EXPECT_EQ(all.size(), before + 1);
        return all.back();
    }
};

TEST_F(HandOverWalk, ReflectorIsFilledInByNamesAlone)
{
    {
        const Program program({file.string()});
        handOver(program);
        comeInAs(program, "Bram Hoekstra");
        program.pressBeginning("Invullen: Reflector Bakens");
        program.waitFor("baken 1 van 8");
        program.expectEveryNameOn("baken 1");
        program.press("Herken je dit baken in de casus en de afgesproken aanpak?: Herkend");
        for (int page = 2; page <= 8; ++page)
            turnTo(program, "baken " + std::to_string(page) + " van 8");
        program.press("Versturen");
        program.waitFor("7 bakens staan nog open");
        program.expectEveryNameOn("bakens that are open");
        program.press("Toch versturen");
        expectThanks(program);
    }

    const auto sent = newest();
    EXPECT_EQ(sent.instrumentId, "reflector-bakens");
    EXPECT_EQ(sent.answers.at("vraag-herkend"), forms::Answer{forms::Option{"herkend"}});
}

TEST_F(HandOverWalk, KantelboxIsFilledInByNamesAlone)
{
    {
        const Program program({file.string()});
        handOver(program);
        comeInAs(program, "Bram Hoekstra");
        program.pressBeginning("Invullen: Kantelbox");
        program.waitFor("deel 1 van 7");
        program.expectEveryNameOn("deel 1");
        program.type("De vraag", "Weer zelf de dag kunnen indelen");
        turnTo(program, "deel 2 van 7");
        program.type("Zoals ik het eerder deed", "Een indicatie aangevraagd");
        program.type("Zoals ik het nu deed", "Eerst koffie gedronken");
        turnTo(program, "deel 3 van 7");
        program.type("Inwoner", "Belde zelf de buurvrouw");
        turnTo(program, "deel 4 van 7");
        program.type("Voor de inwoner", "Meer rust in huis");
        turnTo(program, "deel 5 van 7");
        program.press("Hoe ver was dit een andere manier van werken?: Grotendeels");
        program.type("Waardoor wel of niet?", "Er was tijd");
        turnTo(program, "deel 6 van 7");
        program.press("Welk baken hielp het meest?: Direct er op af");
        turnTo(program, "deel 7 van 7");
        program.type("Wat leer ik?", "Langer wachten");
        program.press("Versturen");
        expectThanks(program);
    }

    const auto sent = newest();
    EXPECT_EQ(sent.instrumentId, "kantelbox");
    EXPECT_EQ(sent.answers, (forms::Answers{{"vraag", "Weer zelf de dag kunnen indelen"},
                                            {"eerder", "Een indicatie aangevraagd"},
                                            {"nu", "Eerst koffie gedronken"},
                                            {"wie-inwoner", "Belde zelf de buurvrouw"},
                                            {"veranderd", "Meer rust in huis"},
                                            {"hoe-ver", forms::Option{"3"}},
                                            {"waardoor", "Er was tijd"},
                                            {"baken-hielp", forms::Option{"eropaf"}},
                                            {"ik-leer", "Langer wachten"}}));
}

// A thermometer of four pages: one answer on each, and sent.
void fillInThermometer(const Keyboard& keys, const Program& program)
{
    keys.press("Invullen: Teamthermometer");
    for (int page = 1; page <= 4; ++page) {
        program.waitFor("deel " + std::to_string(page) + " van 4");
        tests::pressKey('4');
        if (page < 4)
            keys.press("Volgende");
    }
    keys.press("Versturen");
    program.waitFor("Dank je.");
    keys.press("Volgende persoon");
    program.waitFor("Wie ben je?");
}

TEST_F(HandOverWalk, SeveralPeopleUseNothingButTheKeyboard)
{
    const std::vector<std::string> people = {"Aisha Bakker", "Bram Hoekstra", "Chantal de Wit"};
    {
        const Program program({file.string()});
        const Keyboard keys(program);
        keys.type("Wachtwoordzin", tests::passphrase);
        tests::pressKey(tests::enterKey);
        program.find("Start casusronde");
        keys.press("Nu doorgeven");
        program.waitFor("Wat geef je door?");
        keys.goTo("Teamthermometer");
        tests::pressKey(' ');
        keys.press("Laptop doorgeven");
        program.waitFor("Wie ben je?");
        for (const auto& name : people) {
            keys.press(name);
            keys.type("Pincode", "4071");
            tests::pressKey(tests::enterKey);
            keys.type("Nog een keer dezelfde pincode", "4071");
            tests::pressKey(tests::enterKey);
            program.waitFor("Dag " + name);
            fillInThermometer(keys, program);
        }
        keys.press("Coach: terug");
        keys.type("Wachtwoordzin", tests::passphrase);
        tests::pressKey(tests::enterKey);
        program.waitFor("Nog niet klaar");
        program.expectEveryNameOn("progress");
        keys.press("Naar het overzicht");
        program.find("Start casusronde");
        program.waitFor("bewaard");
    }
    EXPECT_EQ(sent().size(), before + people.size());
}

TEST_F(HandOverWalk, ADraftIsTakenUpByItsWriterAndWithdrawingIsTheirsToo)
{
    const Program program({file.string()});
    handOver(program);
    comeInAs(program, "Bram Hoekstra");
    program.pressBeginning("Invullen: Kantelbox");
    program.type("De vraag", "Weer zelf de dag kunnen indelen");
    program.press("Later verder");
    program.waitFor("Wie ben je?");
    program.press("Bram Hoekstra");
    program.type("Pincode", "4071");
    program.press("Verder");
    program.waitFor("Dag Bram Hoekstra");
    program.pressBeginning("Invullen: Kantelbox");
    program.press("Verdergaan");
    program.waitFor("deel 2 van 7");
    program.press("Vorige");
    program.waitFor("deel 1 van 7");
    for (int page = 2; page <= 7; ++page)
        turnTo(program, "deel " + std::to_string(page) + " van 7");
    program.press("Versturen");
    program.press("Toch versturen");
    expectThanks(program);
    program.press("Volgende persoon");
    program.press("Bram Hoekstra");
    program.type("Pincode", "4071");
    program.press("Verder");
    program.pressBeginning("Terugtrekken: Kantelbox");
    program.press("Ja, terugtrekken");
    program.pressBeginning("Invullen: Kantelbox");
    program.find("Opnieuw beginnen");
}

}  // namespace
