// What everybody in the room may see on the projector: the method and the clock (screens.md 3). Nothing of a
// person, of a casus or of what was answered fits in it, but for the reflectievraag when the coach shows it.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "forms/meeting/casusronde.h"
#include "forms/model/programme.h"

namespace forms {

// A text for the room. Made from a programme alone, so that no other text gets onto the projector by mistake.
class HallText {
public:
    HallText() = default;
    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    bool operator==(const HallText&) const = default;

private:
    friend class HallViewMaker;
    explicit HallText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

struct HallView {
    enum class State { Running, Paused, Stopped };

    State state = State::Running;
    std::optional<ActivityKind> part;  // of the meeting; absent: a step of a casusronde
    HallText method;
    std::size_t step = 0;  // the first is 1; of a meeting the part of its agenda
    std::size_t steps = 0;
    HallText title;  // empty for a part that the coach added: those words are not of a programme
    HallText instruction;
    HallText question;  // the reflectievraag; empty as long as it is not shown
    std::chrono::seconds planned{0};
    std::chrono::seconds elapsed{0};

    std::chrono::seconds overtime() const { return std::max(elapsed - planned, std::chrono::seconds{0}); }
    bool operator==(const HallView&) const = default;
};

enum class QuestionInHall { Hidden, Shown };

// The round as it stands at this moment. `programme` is the one of its steps, without own words; null when it
// is not known any more, then the method stays unnamed and nothing is asked of the room.
HallView hallViewOf(const Casusronde& round, const Programme* programme, QuestionInHall question);

// The part of the meeting that is going on. Precondition: one is. `programme` as above.
HallView hallViewOf(const Meeting& meeting, const Programme* programme, Instant now);

}  // namespace forms
