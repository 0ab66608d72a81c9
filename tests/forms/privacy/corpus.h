// Labelled sentences: "Ik belde {telefoon|06-12345678}." A line is a sentence, '#' begins a remark.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "forms/privacy/team_names.h"
#include "forms/privacy/word_list.h"

namespace tests {

struct Mark {
    std::string label;
    std::size_t begin;  // bytes of the text
    std::size_t end;
};

struct Sentence {
    std::string text;
    std::vector<Mark> marks;
};

inline std::vector<std::string> linesOf(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in)
        throw std::runtime_error("no file " + file.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    return lines;
}

inline Sentence sentenceFrom(std::string_view line)
{
    Sentence sentence;
    while (!line.empty()) {
        const auto open = std::min(line.find('{'), line.size());
        sentence.text += line.substr(0, open);
        line.remove_prefix(open);
        if (line.empty())
            break;
        const auto bar = line.find('|');
        const auto close = line.find('}');
        if (bar > close || close == std::string_view::npos)
            throw std::runtime_error("a mark without an end: " + std::string(line));
        const auto begin = sentence.text.size();
        sentence.text += line.substr(bar + 1, close - bar - 1);
        sentence.marks.push_back({std::string(line.substr(1, bar - 1)), begin, sentence.text.size()});
        line.remove_prefix(close + 1);
    }
    return sentence;
}

inline std::vector<Sentence> sentencesIn(const std::filesystem::path& file)
{
    std::vector<Sentence> sentences;
    for (const auto& line : linesOf(file))
        sentences.push_back(sentenceFrom(line));
    return sentences;
}

// Lines such as "lid Aisha Bakker" and "organisatie Stichting Samenloop".
inline forms::TeamNames teamIn(const std::filesystem::path& file)
{
    forms::TeamNames team;
    for (const auto& line : linesOf(file)) {
        const auto space = line.find(' ');
        (line.starts_with("lid ") ? team.members : team.organisations).push_back(line.substr(space + 1));
    }
    return team;
}

// The list that stands beside the program, read once.
inline const forms::WordList& dutchWords()
{
    static const forms::WordList words = [] {
        std::ifstream in(std::filesystem::path(SHARE_DIR) / "words/dutch.txt", std::ios::binary);
        const std::string lines{std::istreambuf_iterator<char>(in), {}};
        return forms::WordList(lines);
    }();
    return words;
}

}  // namespace tests
