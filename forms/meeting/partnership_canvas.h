// The partnerschapskaart while a team fills it in: columns from right to left, each in five steps
// (method.md 2.2). Every change can be undone.
#pragma once

#include <string>
#include <vector>

#include "forms/model/instrument.h"
#include "forms/model/team.h"

namespace forms {

// Stil opschrijven, delen, groeperen, kiezen, vastleggen.
enum class CanvasStep { Write, Share, Group, Choose, Record };

// Columns that are filled together, in the order of filling.
using CanvasBlock = std::vector<std::string>;

// With much time (`ruim`) each column by itself, with little time (`krap`) the first by itself and the others
// together (method.md 2.1 P8).
std::vector<CanvasBlock> canvasBlocks(const Instrument& partnerschapskaart, const std::string& mode);

// "ruim" for an agenda with a part for each column, else "krap".
std::string canvasMode(const Instrument& partnerschapskaart, const Meeting& meeting);

struct CanvasPlace {
    std::size_t block = 0;
    CanvasStep step = CanvasStep::Write;
    bool operator==(const CanvasPlace&) const = default;
};

inline constexpr std::size_t maxAgreedInColumn = 5;

// The same day so many months later, or the last one of a shorter month.
Date monthsAfter(Date day, int months);
// A team looks back on its card after this many months, unless it chooses otherwise.
inline constexpr int monthsToReview = 12;

// The card on which a team begins again: the next version, with what was agreed as it is.
PartnershipCard nextVersion(const PartnershipCard& agreed);

class PartnershipCanvas {
public:
    // Precondition: there is at least one block; a place beyond the blocks is the last one.
    PartnershipCanvas(PartnershipCard card, std::vector<CanvasBlock> blocks, CanvasPlace place = {});

    const PartnershipCard& card() const { return now_.card; }
    const CanvasPlace& place() const { return now_.place; }
    const std::vector<CanvasBlock>& blocks() const { return blocks_; }
    const CanvasBlock& active() const { return blocks_[now_.place.block]; }
    bool isActive(const std::string& column) const;

    // The names of the groups of a column, in the order in which they came.
    std::vector<std::string> clusters(const std::string& column) const;
    std::size_t agreedIn(const std::string& column) const;

    // Changes of the card. Each is false, and changes nothing, where it cannot be done or would make no
    // difference. `statement` is a place in card().statements.
    bool add(const std::string& column, const std::string& text);
    // An empty text takes the card away.
    bool reword(std::size_t statement, const std::string& text);
    bool remove(std::size_t statement);
    // To the end of a group of an active column; an empty name: loose.
    bool move(std::size_t statement, const std::string& column, const std::string& cluster);
    // Two cards of one active column, both loose, become a group of this name.
    bool join(std::size_t statement, std::size_t other, const std::string& name);
    // All cards of a group go with it. A name that is there already joins the two.
    bool nameCluster(const std::string& column, const std::string& from, const std::string& to);
    // One dot more (1) or less (-1); never fewer than none.
    bool vote(std::size_t statement, int by);
    // False when five are agreed in this column.
    bool agree(std::size_t statement);
    bool withdraw(std::size_t statement);
    bool reviewOn(std::optional<Date> day);

    // To the next step, and from the last step of a block to the next block; false at the end of the card.
    bool forward();
    bool back();
    bool isAtStart() const { return now_.place == CanvasPlace{}; }
    bool isAtEnd() const;

    bool undo();
    bool redo();
    bool canUndo() const { return !undone_.empty(); }

    // Takes over the ids that the card got when it was kept. Precondition: the same statements.
    void kept(const PartnershipCard& card);

private:
    struct State {
        PartnershipCard card;
        CanvasPlace place;
    };
    PartnershipCard& change();
    Statement& statement(std::size_t at) { return change().statements[at]; }
    bool go(CanvasPlace place);

    std::vector<CanvasBlock> blocks_;
    State now_;
    std::vector<State> undone_;  // what it was before, the latest last
    std::vector<State> redone_;
};

}  // namespace forms
