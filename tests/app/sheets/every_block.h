// A bundle with every kind of block in it, on every kind of paper.
#pragma once

#include <cmath>

#include "app/sheets/layout/block.h"

namespace app::sheets {

inline Sheet sheetOfEveryBlock()
{
    const std::string stopwatch =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='currentColor'"
        " stroke-width='1.75' stroke-linecap='round'><circle cx='12' cy='13.5' r='7.5'/>"
        "<path d='M12 9.5v4l2.5 1.5M9.5 3h5'/></svg>";
    const auto paragraph = [](const char* text) { return Paragraph{{text}}; };
    return {
        "Blad van alles",
        {"Wijkteam De Linde", "dinsdag 24 november 2026"},
        {paragraph("Zo ziet ieder blok eruit, met genoeg woorden om over de regel te lopen en verder."),
         Heading{"Zo doe je dit", 1, "rustig aan"},
         List{{{Text{"eerst luisteren"}}, {Text{"dan vragen"}, Text{"niet te snel", Emphasis::Quiet}}},
              List::Mark::Number},
         List{{{Text{"stoelen in een kring"}}}, List::Mark::Square}, List{{{Text{"los"}}, {Text{"vast"}}}},
         Panel{"Waarden", {paragraph("Wij zijn er vroeg bij."), WritingRoom{}}, Tone::Marked, 90, false, "1"},
         Columns{{{{Panel{"", {paragraph("links")}, Tone::Tinted}}},
                  {{Heading{"Rechts", 2}, paragraph("ernaast")}, 2}}},
         Picture{stopwatch, "een stopwatch", 36, Align::Centre}, Picture{stopwatch, ""},
         TimeStrip{{{std::chrono::seconds{60}, {}}, {std::chrono::seconds{30}, std::chrono::seconds{9}}},
                   "de tweede stap liep uit"},
         Facts{{{{Text{"Met wie"}}, {Text{"opbouwwerker"}}},
                {{}, {Tick{true, "vraagt door"}, Tick{false, "analyseert"}}}}},
         Table{{{"", 3}, {"soms", 1, Align::Centre}, {"vaak", 1, Align::Centre}},
               {{{Text{"wij vragen door"}}, {Tick{true}}, {Tick{}}}, {{Text{"wij wachten"}}, {}, {Tick{}}}},
               true},
         Table{{{"Wat", 2}, {"Wie", 1}}, {{{}, {}}, {{}, {}}}, false, 30, true},
         BarChart{{{"vraagt door", 3.5, "3,5"}, {"wacht af", 1, "1,0"}}, 4, "vraagt door 3,5; wacht af 1,0"},
         LineChart{{"voorjaar", "zomer", "najaar"},
                   {{"nu", {1, 2, 2.5}}, {"gewenst", {3, std::nan(""), 4}}},
                   1,
                   5,
                   {{1, "nooit"}, {5, "altijd"}},
                   "nu stijgt van 1 naar 2,5; gewenst van 3 naar 4"},
         Quote{"Hoe krijg ik de buren erbij?"},
         Together{
             {Heading{"Ondertekening"}, Signatures{{{{"Naam", "Ünal de Boer"}, {"Handtekening", "", 2}}}}}}},
        "Vertrouwelijk · voor het team",
        "Blad van <alles> & meer"};
}

inline Bundle bundleOfEveryBlock()
{
    auto wide = sheetOfEveryBlock();
    wide.format = {Paper::A3, true};
    auto small = sheetOfEveryBlock();
    small.format.landscape = true;
    Cards cards;
    for (const auto* text : {"een", "twee", "drie", "vier", "vijf"})
        cards.cards.push_back({{Heading{"Dialoogkaart"}, Paragraph{{text}}}, "voor de inbrenger"});
    return {{sheetOfEveryBlock(), wide, small, Sheet{"", {}, {cards}, "", ""}}, "Blad van <alles> & meer"};
}

}  // namespace app::sheets
