// Sheets with whatever people may write, the same for the same seed.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "app/sheets/layout/block.h"
#include "app/sheets/layout/characters.h"

namespace app::sheets {

class SheetWriter {
public:
    explicit SheetWriter(unsigned seed) : random_(seed) {}

    Sheet sheet()
    {
        Sheet sheet;
        sheet.documentTitle = "Wat mensen schrijven";
        if (below(4) > 0) {
            sheet.title = text();
            sheet.occasion = {text(), "wijkteam"};
        }
        sheet.blocks = blocks(6);
        if (below(10) == 0)
            sheet.blocks.push_back(cards());
        sheet.format = {below(8) == 0 ? Paper::A3 : Paper::A4, below(8) == 0};
        return sheet;
    }

    std::string text()
    {
        std::string text;
        const auto words = below(100) == 0 ? 700u : below(20);
        for (unsigned count = 0; count < words; ++count)
            text += pick(words_) + pick(gaps_);
        return below(60) == 0 ? std::string(below(5000), ' ') : text;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    const std::string& pick(const std::vector<std::string>& from)
    {
        return from[below(static_cast<unsigned>(from.size()))];
    }

    // Columns stand in nothing else, and what is in a box in a column is text; narrower than a letter nothing
    // can be.
    std::vector<Block> blocks(unsigned most)
    {
        ++depth_;
        std::vector<Block> blocks;
        for (unsigned count = below(most); count > 0; --count)
            blocks.push_back(depth_ == 1 ? block(20) : depth_ == 2 ? block(19) : block(11));
        --depth_;
        return blocks;
    }

    Table table()
    {
        Table table{{{below(2) == 0 ? "" : text(), 3}, {"", 1, Align::Right}, {"", 0.3, Align::Centre}}, {}};
        for (unsigned count = below(6); count > 0; --count)
            table.rows.push_back({{Text{text()}, Text{text(), Emphasis::Quiet}},
                                  {Text{text(), Emphasis::Strong}},
                                  {Text{pick(words_)}}});
        table.firstCellNamesRow = below(2) == 0;
        table.lined = below(2) == 0;
        table.leastRowHeight = below(20) == 0 ? 2000 : below(60);
        return table;
    }

    List list()
    {
        List list;
        list.mark = static_cast<List::Mark>(below(3));
        list.firstNumber = static_cast<int>(1 + below(200));
        for (unsigned count = below(4); count > 0; --count)
            list.items.push_back(below(4) == 0 ? Cell{} : Cell{Text{text()}, Text{text(), Emphasis::Quiet}});
        return list;
    }

    Panel panel()
    {
        Panel panel{below(3) == 0 ? "" : text(), blocks(3), static_cast<Tone>(below(3)),
                    static_cast<double>(below(400))};
        panel.toBottom = below(5) == 0;
        panel.badge = below(2) == 0 ? "" : "5";
        return panel;
    }

    Columns columns()
    {
        Columns columns;
        for (unsigned count = 1 + below(4); count > 0; --count)
            columns.sides.push_back({blocks(3), 1.0 + below(2)});
        columns.readFromRight = below(2) == 0;
        return columns;
    }

    Cards cards()
    {
        Cards cards;
        ++depth_;
        for (unsigned count = below(6); count > 0; --count)
            cards.cards.push_back({blocks(3), text()});
        --depth_;
        return cards;
    }

    // The layout does not promise that long names of a scale stand apart.
    Block charts()
    {
        if (below(2) == 0)
            return BarChart{{{text(), below(9) / 4.0, pick(words_)}, {text(), 1}}, 2, "staven"};
        LineChart chart{{text(), text(), text()},
                        {{text(), {0, 0.5, std::nan("")}}, {text(), {1, 2}}, {"", {}}},
                        0,
                        1,
                        {{0, "0"}, {1, "1"}},
                        "lijnen"};
        chart.height = 40.0 + below(900);
        return chart;
    }

    Signatures signatures() { return {{{{text(), text()}, {text(), "", 2}}, {}, {{text()}}}}; }

    Block block(unsigned kinds)
    {
        switch (below(kinds)) {
            case 0:
            case 1:
                return Heading{text(), static_cast<int>(1 + below(2)), below(3) == 0 ? text() : ""};
            case 2:
                return Quote{text()};
            case 3:
            case 4:
                return list();
            case 5:
                return WritingRoom{static_cast<int>(below(50)), below(2) == 0};
            case 6:
                return below(3) == 0 ? Block{PageBreak{}}
                                     : Block{Picture{drawing_, text(), 1.0 + below(900)}};
            case 7:
                return TimeStrip{{{std::chrono::seconds{below(99)}, std::chrono::seconds{below(9)}}}, text()};
            case 8:
                return charts();
            case 11:
            case 12:
                return table();
            case 13:
                return Facts{{{{Text{text()}}, {Text{text()}, Text{text(), Emphasis::Spoken}}}}};
            case 14:
                return Facts{{{{Text{text()}}, {Tick{true, text()}, Tick{false, text()}}}}};
            case 15:
                return signatures();
            case 16:
            case 17:
                return panel();
            case 18:
                return Together{blocks(3)};
            case 19:
                return columns();
            default:
                return Paragraph{{text()}};
        }
    }

    unsigned depth_ = 0;
    std::mt19937 random_;
    std::string drawing_ = "<svg viewBox='0 0 24 24' stroke='black'><path d='M4 12h16'/></svg>";
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

// How often each character occurs. Breaks, spaces and hyphens are the layout's to change and do not count.
class Characters {
public:
    void add(std::string_view text, int by)
    {
        while (!text.empty()) {
            const auto character = takeCharacter(text);
            if (!isLoose(character))
                counts_[std::min<std::size_t>(character, counts_.size() - 1)] += by;
        }
    }

    // What was added more often than taken away or the other way round, as U+0041.
    std::string difference() const
    {
        std::ostringstream out;
        for (std::size_t character = 0; character < counts_.size(); ++character)
            if (counts_[character] != 0)
                out << "U+" << std::hex << character << ' ' << std::dec << counts_[character] << "; ";
        return out.str();
    }

private:
    static bool isLoose(char32_t character)
    {
        return character == U' ' || character == 0xA0 || character == U'\n' || character == U'-' ||
               character == softHyphen || character == zeroWidthSpace || character == 0x0C;
    }

    std::vector<int> counts_ = std::vector<int>(0x10001);
};

}  // namespace app::sheets
