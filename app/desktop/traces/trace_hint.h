// The line under a field that says, after a pause in typing, what in it can lead to a person.
#pragma once

#include <wx/timer.h>
#include <wx/weakref.h>

#include <functional>
#include <vector>

#include "app/desktop/traces/trace_guard.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxButton;
class wxTextCtrl;

namespace app::desktop {

class Label;

class TraceHint : public Surface {
public:
    // `watch` may be null, and then nothing is ever said; else it lives longer. `resized` lays the page out
    // when the line comes or goes; absent: the whole window is laid out.
    TraceHint(wxWindow* parent, TraceWatch* watch, std::function<void()> resized = {});

    // Underlines in this field too what the line tells. F8 in it replaces what the line is about, F9 leaves
    // it as it is. The cursor never moves by itself, and looking takes place between two keys.
    void watch(wxTextCtrl& field);

    // Looks at the field now, as after a pause.
    void look(wxTextCtrl& field);

    // For who knows the width beforehand.
    void breakAt(int width);

private:
    void onPause();
    void onKey(wxKeyEvent& event);
    void tell(const std::string& text);
    const forms::Trace* nearest(const std::string& text) const;
    void replace();
    void leave();
    void goBackTo(long cursor);
    int buttonsWidth() const;
    void arrange(int width);
    void come(bool there);

    TraceWatch* watch_;
    std::function<void()> resized_;
    wxWeakRef<wxTextCtrl> field_;  // the one that was typed in last
    std::vector<forms::Trace> traces_;
    wxBoxSizer* row_;
    wxBoxSizer* buttons_;
    Label* line_;
    wxButton* replace_;
    wxButton* leave_;
    wxTimer pause_;
};

}  // namespace app::desktop
