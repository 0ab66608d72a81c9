// The partnerschapskaart at the table: five columns filled from right to left, the active ones wide.
#pragma once

#include <functional>

#include "app/desktop/partnership/canvas_column.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/workspace.h"

class wxButton;
class wxChoice;

namespace app::desktop {

class Label;

class CanvasScreen : public Surface {
public:
    struct Ways {
        std::function<void()> onward;    // this part of the meeting has ended
        std::function<void()> overview;  // it goes on meanwhile
    };
    CanvasScreen(wxWindow* parent, Workspace& workspace, Ways ways);

    // As the button that leads on.
    void forward();
    // To the step before; false at the first one.
    bool back();

private:
    void build();
    wxSizer* buildHead();
    wxSizer* buildColumns();
    wxWindow* buildSide(std::size_t place);
    wxWindow* buildRecord();
    wxSizer* buildFoot();
    void arrange();

    void change(const CanvasCourse::Change& change);
    void undoOrRedo(bool (forms::PartnershipCanvas::*way)());
    void showAll();
    void keepTyped();
    void keepHalfWritten();
    // Under the pointer; null when there is none that is being filled in.
    CanvasColumn* columnAt(wxPoint at) const;
    void showDrop(std::size_t card, wxPoint at);
    void drop(std::size_t card, wxPoint at);
    void say(const wxString& words);
    wxString nextLabel() const;
    bool endsPart() const;
    void onKey(wxKeyEvent& event);

    Workspace& workspace_;
    Ways ways_;
    CanvasCourse course_;
    Hand hand_;
    std::vector<CanvasColumn*> active_;
    std::vector<wxWindow*> sides_;
    wxChoice* shown_ = nullptr;  // which one is shown, where there is no room for all that are active
    Label* message_ = nullptr;
    wxButton* undo_ = nullptr;
    TypedText typed_;
};

}  // namespace app::desktop
