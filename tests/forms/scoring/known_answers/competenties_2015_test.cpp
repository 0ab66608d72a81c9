// The marks that professionals gave themselves, now and wanted, as the Viaa published them in 2015 (tables 8
// and 9).
#include <gtest/gtest.h>

#include <optional>

#include "forms/scoring/answer_tally.h"
#include "forms/scoring/score_tally.h"
#include "tests/forms/scoring/known_answers/rows.h"
#include "tests/forms/scoring/shipped.h"

namespace forms {
namespace {

constexpr std::size_t respondents = 66;

struct Competence2015 {
    std::string id;
    double now;
    double wanted;
    double gap;
};

const std::vector<Competence2015> competences = {
    {"nieuwsgierig", 8, 8.5, 0.53},       {"onbevangen-vragen", 7.8, 8.5, 0.68},
    {"analyseren", 7.6, 8.4, 0.71},       {"reflectief", 7.6, 8.3, 0.74},
    {"integraal-denken", 7.5, 8.3, 0.84}, {"onderzoekend", 7.3, 8.4, 1.02},
    {"creativiteit", 7.3, 8.4, 1.05},     {"overtuigingskracht", 7.2, 8.3, 1.09},
    {"netwerken", 7.2, 8.1, 0.88},        {"patronen", 7.1, 8.1, 0.97},
    {"innoverend", 7.1, 8.1, 1.05},       {"resultaten", 7.1, 8, 0.96},
    {"mobiliserend", 7, 8.1, 1.08},       {"ondernemerschap", 6.5, 7.7, 1.18},
};

std::optional<std::vector<Answer>> marksOf(const Competence2015& competence, std::size_t people)
{
    const auto n = static_cast<double>(people);
    const auto gap = std::lround(competence.gap * n);
    if (rounded(static_cast<double>(gap) / n, 2) != competence.gap)
        return std::nullopt;
    for (auto now = std::lround((competence.now - 0.05) * n); now <= std::lround((competence.now + 0.05) * n);
         ++now)
        if (rounded(static_cast<double>(now) / n, 1) == competence.now &&
            rounded(static_cast<double>(now + gap) / n, 1) == competence.wanted) {
            const auto marks = sharedOut(now, people);
            const auto gaps = sharedOut(gap, people);
            std::vector<Answer> answers;
            for (std::size_t person = 0; person < people; ++person)
                answers.push_back(Marks{marks[person], marks[person] + gaps[person]});
            return answers;
        }
    return std::nullopt;
}

// Two of the gaps cannot come from 66 people, so some left that competence open.
std::vector<Answer> marksOf(const Competence2015& competence)
{
    for (std::size_t people = respondents; people > 0; --people)
        if (auto marks = marksOf(competence, people))
            return *marks;
    throw std::logic_error("no marks for " + competence.id);
}

class Competenties2015 : public testing::Test {
protected:
    void SetUp() override
    {
        for (const auto& competence : competences) {
            const auto marks = marksOf(competence);
            for (std::size_t person = 0; person < marks.size(); ++person)
                people[person][competence.id] = marks[person];
        }
    }

    double meanOf(const std::string& questionId, Score::Mark mark) const
    {
        AnswerTally tally(instrument, questionId, mark);
        addAll(tally);
        return std::get<AnswerFigures>(tally.figures().shown(Threshold{10})).spread->mean;
    }

    double scoreOf(const std::string& scoreId) const
    {
        ScoreTally tally(instrument, scoreId);
        addAll(tally);
        return std::get<ScoreFigures>(tally.figures().shown(Threshold{10})).spread.mean;
    }

    void addAll(auto& tally) const
    {
        Id member = 0;
        for (const auto& answers : people)
            tally.add({"", ++member}, answers);
    }

    const Instrument instrument = shippedInstrument("transitiecompetenties");
    People people{respondents};
};

TEST_F(Competenties2015, EveryMarkIsAsPrinted)
{
    for (const auto& competence : competences) {
        EXPECT_DOUBLE_EQ(rounded(meanOf(competence.id, Score::Mark::Now), 1), competence.now)
            << competence.id;
        EXPECT_DOUBLE_EQ(rounded(meanOf(competence.id, Score::Mark::Wanted), 1), competence.wanted)
            << competence.id;
    }
}

TEST_F(Competenties2015, EveryGapIsAsPrintedBecauseItIsTakenPerPerson)
{
    for (const auto& competence : competences)
        EXPECT_DOUBLE_EQ(rounded(meanOf(competence.id, Score::Mark::Gap), 2), competence.gap)
            << competence.id;
}

// 7,7 minus 6,5 would be 1,20; table 9 has 1,18.
TEST_F(Competenties2015, GapOfRoundedMeansIsAnotherFigure)
{
    const auto& ondernemerschap = competences.back();

    EXPECT_DOUBLE_EQ(rounded(ondernemerschap.wanted - ondernemerschap.now, 2), 1.2);
    EXPECT_DOUBLE_EQ(rounded(meanOf("ondernemerschap", Score::Mark::Gap), 2), 1.18);
}

TEST_F(Competenties2015, MeansOfAllFourteenAreAsPrinted)
{
    EXPECT_DOUBLE_EQ(rounded(scoreOf("nu"), 1), 7.3);
    EXPECT_DOUBLE_EQ(rounded(scoreOf("gewenst"), 1), 8.2);
    EXPECT_DOUBLE_EQ(rounded(scoreOf("verschil"), 1), 0.9);
}

}  // namespace
}  // namespace forms
