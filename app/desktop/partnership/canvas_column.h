// One column of the partnerschapskaart that is being filled in: its question, a place to write, its cards and
// what can be done with the chosen one.
#pragma once

#include <map>

#include "app/desktop/partnership/canvas_cards.h"

class wxButton;
class wxTextCtrl;

namespace app::desktop {

class TraceHint;

// What somebody has in hand: a card that was cut, to be put down in a group.
using Hand = std::optional<std::size_t>;

class CanvasColumn : public Surface {
public:
    struct Ways {
        std::function<void(const CanvasCourse::Change&)> change;
        std::function<void(const CanvasCourse::Change&)> keep;
        // What is typed and not entered yet.
        std::function<void(const std::string&)> keepHalfWritten;
        // A card is being dragged, and is let go, here on the screen.
        CanvasCards::Dragged dragged;
        CanvasCards::Dragged dropped;
        // Why it cannot be done, or what there is to know of what was.
        std::function<void(const wxString&)> say;
    };
    // `number`: its step on the card, from 1.
    CanvasColumn(wxWindow* parent, const CanvasCourse& course, const std::string& column, std::size_t number,
                 Hand& hand, TraceWatch& watch, Ways ways);

    // As the canvas is now, with the focus where it was: on a card, or where one writes.
    void show();
    void focus();
    // Its number and title; where it is the only one to be seen, something else says which it is.
    void showHead(bool shown);
    // Above its cards what is done in this step, where nothing else says it.
    void showGuide(bool shown);
    // Keeps what was typed and not entered yet.
    void keepTyped();
    // The same, but it stays where it is being typed.
    void keepHalfWritten();

    // Where the card would come if it was let go here; nothing: not in this column.
    void showDrop(std::optional<wxPoint> at, std::size_t card);
    void drop(std::size_t card, wxPoint at);

private:
    wxSizer* buildHead(std::size_t number);
    wxSizer* buildEntry();
    wxSizer* buildBar();
    void showBar();
    void onKey(wxKeyEvent& event);
    void onPaint();

    void write();
    void sayTraces(const std::string& text);
    void edit();
    void act(const std::function<bool(forms::PartnershipCanvas&, std::size_t)>& act);
    void chooseGroup();
    void moveTo(const std::string& cluster);
    void putDown();
    void agreeOrNot();

    const CanvasCourse& course_;
    std::string column_;
    Hand& hand_;
    TraceWatch& watch_;
    Ways ways_;
    wxSizer* head_ = nullptr;
    CanvasCards* cards_;
    wxTextCtrl* entry_ = nullptr;
    TraceHint* hint_ = nullptr;           // of what is typed there
    std::unique_ptr<TypingPause> pause_;  // in what is typed there
    std::vector<wxButton*> forChosen_;
    wxButton* agree_ = nullptr;
    std::optional<std::size_t> editing_;
};

}  // namespace app::desktop
