// Rows that may leave, with texts that are hard to write down.
#pragma once

#include <sstream>

#include "app/research/dataset/microdata.h"
#include "app/research/disclosure/release_rows.h"
#include "tests/app/research/population.h"

namespace tests {

inline constexpr forms::Date exportDay{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

// As long as the question allows, each character of more bytes than one.
inline std::string longText()
{
    std::string text;
    for (int character = 0; character < 500; ++character)
        text += "ë";
    return text;
}

// Each says something that a comma, a quote, a line end, a formula or a letter beyond ASCII can break.
inline const std::vector<std::string>& hardTexts()
{
    static const std::vector<std::string> texts = {
        "Zeeën van geduld; één “goed” gesprek",
        "Hij zei: \"kom, dan gaan we\"",
        "Eerste regel\nTweede regel\r\nDerde regel",
        "=1+1",
        "+31 is geen telefoonnummer",
        "-5 graden",
        "@iedereen",
        "\tmet een tab",
        "O'Neill's 'aanhalingen'",
        "komma, punt. puntkomma; 100% \\ backslash",
        "😀 lacht",
        "-9 is geen code maar een tekst",
        longText(),
    };
    return texts;
}

// With a label that SPSS finds too long, and one with every kind of quote.
inline forms::Instrument hardInstrument()
{
    auto instrument = sampleInstrument();
    auto& questions = instrument.sections[0].questions;
    questions[4].label = "Hoe is het? Zeg \"goed\", 'matig' of \\ niets; één woord, én eerlijk.";
    std::string longLabel;
    while (longLabel.size() < 400)
        longLabel += "Een lange vraag over de coördinatie in de wijk. ";
    questions[7].label = longLabel;
    std::get<forms::ScaleKind>(questions[4].kind).points[1].label = "niet eens, niet oneens; 't is \"zo-zo\"";
    return instrument;
}

inline app::research::ReleasedMicrodata sampleRelease(bool freeText = true, std::uint32_t people = 120,
                                                      std::uint32_t seed = 1)
{
    auto source = Population(seed, hardInstrument()).source(people, 4, 2);
    for (std::size_t index = 0; index < source.entries.size(); ++index)
        if (index % 3 != 0)
            source.entries[index].reviewed["verhaal"] = hardTexts()[index % hardTexts().size()];
    auto policy = samplePolicy();
    policy.freeText = freeText;
    policy.signedOffOn = exportDay;
    return std::get<app::research::ReleasedMicrodata>(
        app::research::releaseRows(source, policy, seeded(seed)));
}

// What `write` puts into a stream.
template <typename Write>
std::string written(Write write)
{
    std::ostringstream out;
    write(out);
    return out.str();
}

}  // namespace tests
