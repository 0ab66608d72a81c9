// The partnerschapskaart at the table: five columns filled from right to left, the active ones wide.
#pragma once

#include <functional>

#include "app/desktop/partnership/canvas_column.h"
#include "app/desktop/typed_text.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;
class wxChoice;

namespace app::desktop {

class CanvasFoot;
class CanvasRecord;
class Label;

class CanvasScreen : public Surface {
public:
    struct Ways {
        std::function<void()> onward;  // this part of the meeting has ended
        // The step before, or the part before at the first step; what stands around knows which.
        std::function<void()> back;
    };
    CanvasScreen(wxWindow* parent, Workspace& workspace, Ways ways);

    // As the button that leads on.
    void forward();
    // To the step before; false at the first one.
    bool back();

private:
    void build();
    wxWindow* buildChoice();
    wxWindow* buildMiddle();
    void buildColumns(wxWindow* parent);
    wxWindow* buildFoot();
    void arrange();
    void stack(bool above);
    void setApart();

    void change(const CanvasCourse::Change& change);
    void keep(const CanvasCourse::Change& change);
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
    bool isRecording() const;
    bool endsPart() const;
    void onKey(wxKeyEvent& event);

    Workspace& workspace_;
    Ways ways_;
    CanvasCourse course_;
    Hand hand_;
    TraceWatch watch_;
    std::vector<CanvasColumn*> active_;
    std::vector<wxWindow*> sides_;
    wxBoxSizer* columns_ = nullptr;
    bool stacked_ = false;            // those that are active stand above each other
    Label* guide_ = nullptr;          // what is done in this step
    wxChoice* shown_ = nullptr;       // which one is shown, where there is no room for all that are active
    CanvasRecord* record_ = nullptr;  // at the end
    Label* message_ = nullptr;
    CanvasFoot* foot_ = nullptr;
    TypedText typed_;
};

}  // namespace app::desktop
