// How much of what a reader would see the check sees, on sentences of our own. The first part was written
// with the check, the second when it was finished, the third after two faults that the second showed were
// mended; what it misses there is left as it is.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "forms/privacy/trace_check.h"
#include "tests/forms/privacy/corpus.h"

namespace forms {
namespace {

const std::filesystem::path folder = std::filesystem::path(SOURCE_DIR) / "tests/forms/privacy/corpus";

// Leads to one person by itself.
const std::set<std::string> direct = {"bsn",  "postcode",      "telefoon", "mail",
                                      "iban", "geboortedatum", "collega"};

struct Share {
    int part = 0;
    int whole = 0;

    void count(bool hit)
    {
        part += hit;
        ++whole;
    }
    double value() const { return whole == 0 ? 1 : static_cast<double>(part) / whole; }
};

std::ostream& operator<<(std::ostream& out, const Share& share)
{
    return out << share.value() << " (" << share.part << " of " << share.whole << ")";
}

struct Figures {
    Share recall;
    Share directRecall;
    Share precision;
    std::map<std::string, Share> byLabel;
    int sentences = 0;
};

std::size_t shared(const tests::Mark& mark, const Trace& trace)
{
    const auto begin = std::max(mark.begin, trace.begin);
    const auto end = std::min(mark.end, trace.end);
    return begin < end ? end - begin : 0;
}

// At least half of it would be seen.
bool isFound(const tests::Mark& mark, const std::vector<Trace>& traces)
{
    std::size_t bytes = 0;
    for (const auto& trace : traces)
        bytes += shared(mark, trace);
    return 2 * bytes >= mark.end - mark.begin;
}

bool isRight(const Trace& trace, const std::vector<tests::Mark>& marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) { return shared(mark, trace) > 0; });
}

class CorpusTest : public testing::Test {
protected:
    Figures figuresOf(const std::string& file)
    {
        Figures figures;
        for (const auto& sentence : tests::sentencesIn(folder / file))
            add(sentence, figures);
        return figures;
    }

    void add(const tests::Sentence& sentence, Figures& figures)
    {
        const auto traces = check.tracesIn(sentence.text);
        ++figures.sentences;
        for (const auto& mark : sentence.marks) {
            const bool hit = isFound(mark, traces);
            figures.recall.count(hit);
            figures.byLabel[mark.label].count(hit);
            if (direct.count(mark.label) > 0)
                figures.directRecall.count(hit);
            if (!hit)
                std::cout << "  missed " << mark.label << ": " << sentence.text << "\n";
        }
        for (const auto& trace : traces) {
            const bool right = isRight(trace, sentence.marks);
            figures.precision.count(right);
            if (!right)
                std::cout << "  wrongly \"" << sentence.text.substr(trace.begin, trace.end - trace.begin)
                          << "\": " << sentence.text << "\n";
        }
    }

    static void print(const std::string& title, const Figures& figures)
    {
        std::cout << title << ": " << figures.sentences << " sentences\n"
                  << "  recall of direct traces " << figures.directRecall << "\n"
                  << "  recall of all traces    " << figures.recall << "\n"
                  << "  precision               " << figures.precision << "\n";
        for (const auto& [label, share] : figures.byLabel)
            std::cout << "    " << label << " " << share << "\n";
    }

    static void expectTheBar(const Figures& figures)
    {
        EXPECT_GE(figures.directRecall.value(), 0.95);
        EXPECT_GE(figures.recall.value(), 0.80);
        EXPECT_GE(figures.precision.value(), 0.80);
        EXPECT_GE(figures.sentences, 100);
    }

    const WordList& words = tests::dutchWords();
    const TraceCheck check{tests::teamIn(folder / "team.txt"), words};
};

TEST_F(CorpusTest, SeesWhatItMustInTheSentencesItWasMadeWith)
{
    const auto figures = figuresOf("eerste_deel.txt");

    print("Written before the check was finished", figures);
    expectTheBar(figures);
}

TEST_F(CorpusTest, SeesWhatItMustInTheSentencesThatShowedTwoFaults)
{
    const auto figures = figuresOf("tweede_deel.txt");

    print("Written after the check was finished, before two repairs", figures);
    expectTheBar(figures);
}

TEST_F(CorpusTest, SeesWhatItMustInTheSentencesItWasNotMadeFor)
{
    const auto figures = figuresOf("derde_deel.txt");

    print("Written after the repairs; nothing was changed since", figures);
    expectTheBar(figures);
}

TEST_F(CorpusTest, HasItsWords)
{
    EXPECT_FALSE(words.empty()) << "no share/leertafel/words/dutch.txt: install wdutch and configure again";
}

}  // namespace
}  // namespace forms
