// The control on screen for one question. A new kind of question needs one editor more and nothing else.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/widgets/surface.h"
#include "forms/model/instrument.h"

namespace app::desktop {

class TraceWatch;

// One line of what was agreed in the casusronde: "Reflectievraag" and its text.
struct RecapLine {
    wxString label;
    wxString text;
    bool operator==(const RecapLine&) const = default;
};

// What an editor is told besides its question.
struct EditorSetting {
    std::function<void(forms::Answer)> changed;  // after every edit by the person, with the whole answer
    forms::Date today;                           // for dates typed without a year
    bool keyed = false;                          // the keys 1 to 9 choose its options, and say so
    std::vector<RecapLine> recap;                // for info from the actiekaart
    bool tight = false;                          // many questions share the page
    bool saysOptional = true;                    // beside the label of a field that may stay empty
    TraceWatch* traces = nullptr;                // told of free text; lives longer
};

class FieldEditor : public Surface {
public:
    explicit FieldEditor(wxWindow* parent) : Surface(parent) {}

    // Shows an answer without reporting it as a change.
    virtual void show(const forms::Answer& answer) = 0;
    // Chooses the option with this number (from 0), or takes the choice away when it was chosen already.
    // False when there is no such option.
    virtual bool pick(std::size_t) { return false; }
    // From the mark where the person is to the next one of this question; false when there is none.
    virtual bool focusNextMark() { return false; }
    // Breaks labels at this width and asks for the height that takes.
    virtual void fit(int) {}
    // Puts the person where the answer stands, or at the first control. Not for what is only read.
    virtual void focus() { SetFocus(); }
    virtual bool takesInput() const { return true; }
    // Writes the key that is being pressed behind what stands in its field; false when it has no field for
    // text.
    virtual bool typeOn() { return false; }
    // Marks the place of a problem; null: everything is fine.
    virtual void mark(const forms::Problem*) {}
    // Wipes typed text out of the controls.
    virtual void forget() {}
    // Uses height that is left on the page.
    virtual bool grows() const { return false; }
    // Wants the whole width of the page, and whether half of it will do when the page is full.
    virtual bool wide() const { return false; }
    virtual bool mayShareARow() const { return !wide(); }
    // Takes less height, when nothing else makes a page fit.
    virtual void tighten(bool) {}
};

// The parent owns the editor. `label` of the question is part of the accessible names.
FieldEditor* makeFieldEditor(wxWindow* parent, const forms::Question& question, EditorSetting setting);

// For a row of a matrix: only marks, at the width that `matrixHeader` gives its labels.
FieldEditor* makeMatrixRow(wxWindow* parent, const forms::Question& question, EditorSetting setting);

}  // namespace app::desktop
