// The clock of a step: a ring that fills, with the time in its middle or, when it is small, beside it.
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

namespace app::desktop {

class Ring : public wxPanel {
public:
    enum class Size { Large, Small };
    explicit Ring(wxWindow* parent, Size size = Size::Large);

    struct Face {
        double filled = 0;  // 0 to 1
        bool over = false;  // past the planned time: amber, and the text says so too
        bool paused = false;
        wxString time;   // "0:42"
        wxString below;  // "van 1:00", "0:20 over tijd"
        bool operator==(const Face&) const = default;
    };
    // Draws only when something visible changed.
    void show(const Face& face);

    // Large only: on a larger screen, `room`, it is larger, up to half as large again.
    void growWith(wxSize room);

private:
    void onPaint();
    int largeDiameter() const;
    void placeInside();
    void placeBeside();
    void place() { size_ == Size::Large ? placeInside() : placeBeside(); }

    Size size_;
    Face face_;
    wxStaticText* time_;
    wxStaticText* below_;
    double times_ = 1;  // as large as on the smallest screen
    int diameter_;
};

}  // namespace app::desktop
