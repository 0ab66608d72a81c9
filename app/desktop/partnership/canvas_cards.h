// The cards of one column that is being filled in: loose or in groups, to be chosen and moved.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/partnership/canvas_course.h"
#include "app/desktop/traces/trace_guard.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/widgets/typing_pause.h"

class wxBoxSizer;
class wxRadioButton;
class wxSizer;
class wxTextCtrl;

namespace app::desktop {

class Label;

class CanvasCards : public ScrolledSurface {
public:
    // A card, as a place among the statements, and where the pointer is on the screen.
    using Dragged = std::function<void(std::size_t, wxPoint)>;
    struct Ways {
        // A change that somebody made here; the screen shows what came of it.
        std::function<void(const CanvasCourse::Change&)> change;
        // A change that is seen already, because it was typed here.
        std::function<void(const CanvasCourse::Change&)> keep;
        // Another card was chosen.
        std::function<void()> chosen;
        std::function<void(wxKeyEvent&)> key;
        Dragged dragged;
        Dragged dropped;
    };
    // Where a card comes that is let go: in a group, or loose, or with another loose card.
    struct Place {
        std::string cluster;
        std::optional<std::size_t> beside;
        bool operator==(const Place&) const = default;
    };
    CanvasCards(wxWindow* parent, const CanvasCourse& course, TraceWatch& watch, std::string column,
                Ways ways);

    // As the canvas is now. The card at `focus` gets the focus.
    void show(std::optional<std::size_t> focus = {});

    // Keeps what was typed in the last second.
    void flush();

    // The card that is chosen, as a place among the statements.
    std::optional<std::size_t> chosen() const { return chosen_; }
    // For this card. `at` is a place on the screen.
    Place placeAt(wxPoint at, std::size_t card) const;
    // Marks it; nothing: no place is marked.
    void showDrop(const std::optional<Place>& place);

    // Above them what is done in this step.
    void showGuide(bool shown);

    bool hasFocusOnCard() const;
    void focusFirst();

protected:
    wxSize DoGetBestSize() const override;

private:
    struct Tile {
        wxRadioButton* button;
        std::size_t statement;
        bool inGroup;
    };
    struct Group {
        std::string name;
        wxSizer* sizer;
    };
    wxRect onScreen(const Group& group) const;
    void letDrag(wxRadioButton& tile, std::size_t statement);

    void build();
    void addGroupsAndLoose(wxSizer& rows);
    void addGroup(wxSizer& rows, const std::string& name);
    void addCards(wxSizer& rows, const std::string& cluster, bool inGroup);
    void addRecorded(wxSizer& rows);
    wxRadioButton* makeTile(std::size_t statement);
    wxTextCtrl* makeName(const std::string& cluster);
    void fit();
    void onPaint();
    bool isSide() const;

    const CanvasCourse& course_;
    TraceWatch& watch_;
    std::string column_;
    Ways ways_;
    bool guides_ = false;
    Label* guide_ = nullptr;
    std::vector<std::unique_ptr<TypingPause>> typing_;
    std::vector<Tile> tiles_;
    std::vector<Group> groups_;
    wxBoxSizer* across_ = nullptr;  // the groups and the loose cards, where there are two kinds
    std::optional<std::size_t> chosen_;
    std::optional<Place> drop_;
};

}  // namespace app::desktop
