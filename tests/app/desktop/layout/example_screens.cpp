// Draws the screens that stand in the manual: example_screens DOSSIER FOLDER, with a copy of the
// oefendossier, on a display of at least 1280 x 720.
#include <cstdlib>
#include <exception>
#include <iostream>

#include "tests/app/desktop/layout/desk.h"
#include "tests/app/desktop/window/windows.h"

namespace app::desktop::tests {
namespace {

using namespace std::chrono_literals;

// The screen of the smallest laptop.
constexpr int width = 1280;
constexpr int height = 720;

void open(Desk& desk)
{
    desk.resize({width, height});
    desk.type("Wachtwoordzin", "oefenen met de linde");
    desk.push("Openen");
    desk.control("Start casusronde");
}

// The screen looks at the clock several times a second; more at once would be time that the laptop slept.
void pass(Desk& desk, ::tests::FakeClock& clock, std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s) {
        clock.advance(1s);
        wxMilliSleep(120);
        desk.resize({width, height});
    }
}

// In its third step, a little later.
void drawRound(Desk& desk, ::tests::FakeClock& clock, const std::filesystem::path& file)
{
    desk.push("Bijeenkomst beginnen");
    clock.advance(6min);
    desk.push("Terugblik");
    clock.advance(9min);
    desk.push("Deze * overslaan");
    desk.push("Bram Hoekstra");
    pass(desk, clock, 40s);
    desk.push("Reflectievraag");
    pass(desk, clock, 20s);
    desk.type("Reflectievraag van de inbrenger", "Hoe krijg ik de buren erbij zonder dat ik het overneem?");
    desk.push("Stil schrijven");
    desk.type("Dialoogkaart 1", "Vraag de buurvrouw wat zij al doet.");
    pass(desk, clock, 21s);
    desk.draw(file);
}

// Its first page, half filled in.
void drawReflector(Desk& desk, const std::filesystem::path& file)
{
    desk.push("Nu doorgeven");
    desk.push("Laptop doorgeven");
    desk.push("Bram Hoekstra");
    desk.type("Pincode", "4071");
    desk.push("Verder");
    desk.type("Nog een keer dezelfde pincode", "4071");
    desk.push("Verder");
    desk.push("Invullen: Reflector*");
    desk.choose("*: Herkend");
    for (const auto* seen : {"*Stelt de vraag van de burger centraal", "*Vraagt door"})
        desk.tick(seen);
    desk.type("Wat zag je?*", "Ze vroeg eerst wat mevrouw zelf al geprobeerd had.");
    desk.draw(file);
}

void drawAll(const std::filesystem::path& dossier, const std::filesystem::path& folder)
{
    const auto second = dossier.parent_path() / "tweede.leertafel";
    std::filesystem::copy_file(dossier, second);
    ::tests::FakeClock clock;
    {
        Desk desk(dossier, clock);
        open(desk);
        desk.draw(folder / "overzicht.png");
        drawRound(desk, clock, folder / "ronde.png");
    }
    Desk desk(second, clock);
    open(desk);
    drawReflector(desk, folder / "reflector.png");
}

}  // namespace
}  // namespace app::desktop::tests

int main(int argc, char** argv)
try {
    if (argc != 3)
        throw std::runtime_error("usage: example_screens DOSSIER FOLDER");
    const app::desktop::tests::Windows windows(argc, argv);
    app::desktop::tests::drawAll(argv[1], argv[2]);
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return EXIT_FAILURE;
}
