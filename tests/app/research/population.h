// Invented teams that fill in the sample instrument, drawn from a seed.
#pragma once

#include <memory>
#include <random>

#include "app/research/dataset/source.h"
#include "tests/app/research/sample_instrument.h"

namespace tests {

// The same numbers for the same seed.
inline app::research::Random seeded(std::uint32_t seed)
{
    auto generator = std::make_shared<std::mt19937>(seed);
    return [generator](std::uint32_t below) { return static_cast<std::uint32_t>((*generator)() % below); };
}

// Entries with their answers, which a test can still change; as a source of data they are figures.
struct FilledIn {
    app::research::Respondent respondent;
    app::research::Period period;
    bool consent = false;
    forms::Answers answers;
    app::research::Reviewed reviewed;
};
struct Filled {
    forms::Instrument instrument;
    std::vector<app::research::SourceTeam> teams;
    std::vector<FilledIn> entries;

    operator app::research::Source() const
    {
        app::research::Source source(instrument, teams);
        for (const auto& entry : entries)
            source.add(entry.respondent, entry.period, entry.consent, entry.answers, entry.reviewed);
        return source;
    }
};

// The place of the person among all people, which nothing coarsens: a test can tell by it whose row it sees.
inline constexpr const char* markQuestion = "saldo";

class Population {
public:
    explicit Population(std::uint32_t seed, forms::Instrument instrument = sampleInstrument())
        : random_(seeded(seed)), instrument_(std::move(instrument))
    {
        instrument_.sections[0].questions[6].when.reset();
    }

    bool chance(std::uint32_t percent) { return random_(100) < percent; }
    std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + random_(high - low + 1); }

    // `people` spread over the teams, each filling in one or more of the waves.
    Filled source(std::uint32_t people, std::uint32_t teams, std::uint32_t waves)
    {
        Filled made;
        made.instrument = instrument_;
        for (std::uint32_t team = 0; team < teams; ++team)
            made.teams.push_back({"Team " + std::to_string(team), chance(50) ? "noord" : "zuid"});
        for (std::uint32_t person = 0; person < people; ++person)
            addPerson(made, person, waves);
        return made;
    }

private:
    void addPerson(Filled& source, std::uint32_t person, std::uint32_t waves)
    {
        const auto team = random_(static_cast<std::uint32_t>(source.teams.size()));
        const auto age = between(18, 67);
        const auto function = random_(3);
        const bool consent = chance(90);
        for (std::uint32_t wave = 0; wave < waves; ++wave) {
            if (wave > 0 && chance(30))
                continue;
            FilledIn entry;
            entry.respondent = {team, static_cast<forms::Id>(person + 1)};
            entry.period = {app::research::Period::Kind::Wave, static_cast<int>(wave)};
            entry.consent = consent;
            entry.answers = answers(person, age + wave, function);
            source.entries.push_back(std::move(entry));
        }
    }

    forms::Answers answers(std::uint32_t person, std::uint32_t age, std::uint32_t function)
    {
        static const std::vector<std::string> functions = {"mw", "ow", "wv"};
        forms::Answers answers;
        answers["naam"] = "Kanarie " + std::to_string(person);
        answers[markQuestion] = static_cast<double>(person);
        answers["functie"] = forms::Option{functions[function]};
        answers["herkomst"] = 7.0;
        if (chance(95))
            answers["leeftijd"] = static_cast<double>(age);
        if (chance(90))
            answers["ruimte"] = forms::Option{std::to_string(between(1, 3))};
        if (chance(90))
            answers["verzuim"] = forms::Option{chance(20) ? "ja" : chance(10) ? "nvt" : "nee"};
        if (chance(80))
            answers["bakens"] = forms::Options{chance(50) ? std::vector<std::string>{"vraag", "eropaf"}
                                                          : std::vector<std::string>{"eropaf"}};
        answers["cijfer"] = forms::Marks{static_cast<int>(between(4, 9)), std::nullopt};
        answers["verhaal"] = std::string("Kanarie zingt in de tekst");
        return answers;
    }

    app::research::Random random_;
    forms::Instrument instrument_;
};

}  // namespace tests
