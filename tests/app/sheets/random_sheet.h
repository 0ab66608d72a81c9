// Sheets with whatever people may write, the same for the same seed.
#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "app/sheets/layout/characters.h"

namespace app::sheets {

class SheetWriter {
public:
    explicit SheetWriter(unsigned seed) : random_(seed) {}

    std::string text()
    {
        std::string text;
        const auto words = below(10) == 0 ? 700u : below(25);
        for (unsigned count = 0; count < words; ++count)
            text += pick(words_) + pick(gaps_);
        return below(12) == 0 ? std::string(below(5000), ' ') : text;
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> blocks;
        for (unsigned count = 1 + below(8); count > 0; --count)
            blocks.push_back(block());
        return blocks;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    const std::string& pick(const std::vector<std::string>& from)
    {
        return from[below(static_cast<unsigned>(from.size()))];
    }

    Table table()
    {
        Table table{{{"", 3}, {"", 1, Align::Right}, {"", 0.3, Align::Centre}}, {}};
        for (unsigned count = below(6); count > 0; --count)
            table.rows.push_back({{Text{text()}, Text{text(), Emphasis::Quiet}},
                                  {Text{text(), Emphasis::Strong}},
                                  {Text{pick(words_)}}});
        return table;
    }

    Block block()
    {
        switch (below(7)) {
            case 0:
                return Heading{text()};
            case 1:
                return Quote{text()};
            case 2:
                return table();
            case 3:
                return Facts{{{{Text{text()}}, {Text{text()}, Text{text(), Emphasis::Spoken}}}}};
            case 4:
                return Facts{{{{Text{text()}}, {Tick{false, text()}, Tick{false, text()}}}}};
            default:
                return Paragraph{{text()}};
        }
    }

    std::mt19937 random_;
    std::vector<std::string> words_ = {"de",
                                       "buurvrouw",
                                       "één",
                                       "coördinatie",
                                       "ĳs",
                                       "formeel-informeel",
                                       "€ 12,50",
                                       "“ja”",
                                       "a\u0301",
                                       "wijkverpleegkundigenoverlegstructuurverbeteringsplannenmakerij",
                                       "Ελένη",
                                       "Ирина",
                                       "נועה",
                                       "ياسمين",
                                       "\U0001F600",
                                       "\U0001F469\u200D\U0001F467",
                                       "buurt\u00adwerk",
                                       "13\u00a0uur",
                                       "x\u0308",
                                       std::string(1, '\0'),
                                       "\xFF\xC3",
                                       "http://www.buurtwerk.voorbeeld/heel/lang/adres",
                                       "…",
                                       "Ünlü"};
    std::vector<std::string> gaps_ = {" ", " ", " ", " ", "  ", "\n", "\r\n", "\t", "", ", "};
};

// What can be compared: breaks, spaces and hyphens are the layout's to change.
using Characters = std::map<char32_t, int>;
inline void count(Characters& characters, std::string_view text, int by)
{
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        const bool loose = character == U' ' || character == 0xA0 || character == U'\n' ||
                           character == U'-' || character == softHyphen || character == zeroWidthSpace;
        if (!loose)
            characters[character] += by;
    }
}

}  // namespace app::sheets
