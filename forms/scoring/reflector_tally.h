// What a group of reflectors says (method.md 5.3 and 6): which bakens were recognised, which competences were
// used, and which transition competences were circled at team level.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/scoring/answer_tally.h"

namespace forms {

// A row is filled in when its baken was marked herkend or niet, or something in it was ticked. In a row that
// is filled in, a competence without a tick was not used; a row marked nvt or left empty is missing for that
// reason.
struct BakenFigures {
    std::string baken;                   // its slug
    Guarded<AnswerFigures> recognised;   // herkend and niet; nvt and empty are missing
    Guarded<AnswerFigures> competences;  // n: filled-in rows; spread: how many were used in a row
    std::optional<Guarded<AnswerFigures>>
        transition;  // circled in this row; only where the edition has circles
};

struct ReflectorFigures {
    std::vector<BakenFigures> bakens;  // in the order of the form
    // Circled in at least one row of a reflector; n is the reflectors in which any row is filled in.
    std::optional<Guarded<AnswerFigures>> circled;
};

class ReflectorTally {
public:
    // Every edition of the reflector: sections with a question <slug>-herkend and ticks <slug>-competenties,
    // and with <slug>-transitie in one of them. Other sections are left alone. The instrument lives longer
    // than the tally.
    explicit ReflectorTally(const Instrument& reflector);

    void add(const Person& person, const Answers& answers);
    ReflectorFigures figures() const;

private:
    struct Baken {
        std::string slug;
        AnswerTally recognised;
        Counter competences;
        std::optional<Counter> transition;
    };

    const Instrument& reflector_;
    std::vector<Baken> bakens_;
    std::optional<Counter> circled_;
};

}  // namespace forms
