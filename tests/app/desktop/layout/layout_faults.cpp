#include "tests/app/desktop/layout/layout_faults.h"

#include <wx/anybutton.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop::tests {
namespace {

// GTK measures text in parts of a point.
constexpr int rounding = 1;

// With less than this in view nobody knows where in a text he is.
constexpr int leastLines = 4;

class Search {
public:
    std::vector<std::string> in(wxWindow& window)
    {
        look(window);
        return faults_;
    }

private:
    void look(wxWindow& window)
    {
        checkPanel(window);
        std::vector<wxWindow*> shown;
        for (auto* child : window.GetChildren())
            if (child->IsShown() && !child->IsTopLevel() && !isEmpty(*child))
                shown.push_back(child);
        for (std::size_t at = 0; at < shown.size(); ++at) {
            checkInside(*shown[at], window);
            checkControl(*shown[at]);
            for (std::size_t other = 0; other < at; ++other)
                checkApart(*shown[at], *shown[other]);
            look(*shown[at]);
        }
    }

    // A label that has nothing to say now.
    static bool isEmpty(wxWindow& window)
    {
        const auto* label = dynamic_cast<wxStaticText*>(&window);
        return label && label->GetLabelText().Trim().empty();
    }

    void checkPanel(wxWindow& panel)
    {
        if (!panel.GetSizer() || panel.IsTopLevel())
            return;
        const auto asks = panel.GetSizer()->CalcMin();
        const auto has = panel.GetClientSize();
        const bool scrolls = dynamic_cast<wxScrolledWindow*>(&panel) != nullptr;
        if (asks.x > has.x || (asks.y > has.y && !scrolls))
            tell(panel, "asks for " + words(asks) + ", has " + words(has));
        if (scrolls && has.y < std::min(asks.y, leastLines * panel.GetCharHeight()))
            tell(panel, "shows " + words(has) + " of " + words(asks));
    }

    void checkInside(wxWindow& child, wxWindow& parent)
    {
        const bool scrolls = dynamic_cast<wxScrolledWindow*>(&parent) != nullptr;
        const auto view = parent.IsTopLevel() ? parent.GetClientSize() : parent.GetSize();
        const auto place = child.GetRect();
        if (place.GetLeft() < 0 || place.GetRight() >= view.x ||
            (!scrolls && (place.GetTop() < 0 || place.GetBottom() >= view.y)))
            tell(child, "is cut off by what stands around it");
    }

    void checkControl(wxWindow& control)
    {
        const auto has = control.GetSize();
        if (isOneOf<wxStaticText, wxAnyButton, wxCheckBox, wxRadioButton, wxTextCtrl, wxChoice>(control))
            checkMargin(control);
        if (dynamic_cast<Label*>(&control)) {
            if (has.y < native::heightForWidth(control, has.x))
                tell(control, "asks for " + words({has.x, native::heightForWidth(control, has.x)}) +
                                  ", has " + words(has));
        } else if (control.GetWindowStyle() & wxST_ELLIPSIZE_END) {
            // Ends in dots by design: where the coach is, in the bar at the top.
        } else if (dynamic_cast<wxStaticText*>(&control)) {
            const auto asks = control.GetBestSize();
            if (has.x + rounding < asks.x || has.y + rounding < asks.y)
                tell(control, "asks for " + words(asks) + ", has " + words(has));
        } else if (isOneOf<wxAnyButton, wxCheckBox, wxRadioButton>(control) || isLine(control)) {
            const int least = native::leastWidth(control);
            if (has.x < least || has.y < native::heightForWidth(control, has.x))
                tell(control, "asks for " + words({least, native::heightForWidth(control, has.x)}) +
                                  ", has " + words(has));
        }
    }

    void checkApart(wxWindow& one, wxWindow& other)
    {
        if (one.GetRect().Intersects(other.GetRect()) && !isKeyOn(one, other))
            tell(one, "overlaps " + nameOf(other));
    }

    // The digit that chooses an option lies on its card, in room that the card keeps free.
    static bool isKeyOn(wxWindow& key, wxWindow& card)
    {
        const auto* label = dynamic_cast<wxStaticText*>(&key);
        return label && label->GetLabelText().length() == 1 && isOneOf<wxCheckBox, wxRadioButton>(card) &&
               card.GetRect().Contains(key.GetRect());
    }

    // What one reads or presses keeps away from the side of the window. By the places that wxWidgets gave:
    // those on the display follow a moment later.
    void checkMargin(wxWindow& control)
    {
        int left = 0;
        const wxWindow* above = &control;
        for (; !above->IsTopLevel(); above = above->GetParent())
            left += above->GetPosition().x;
        if (left <= 0 || left + control.GetSize().x >= above->GetClientSize().x)
            tell(control, "touches the side of the window");
    }

    // A field of more lines scrolls.
    static bool isLine(wxWindow& window)
    {
        const auto* field = dynamic_cast<wxTextCtrl*>(&window);
        return field && !field->IsMultiLine();
    }

    template <class... Kinds>
    static bool isOneOf(wxWindow& window)
    {
        return (dynamic_cast<Kinds*>(&window) || ...);
    }

    static std::string words(wxSize size) { return std::to_string(size.x) + " x " + std::to_string(size.y); }

    static std::string nameOf(wxWindow& window)
    {
        auto name = native::nameOf(window);
        if (name.empty())
            name = window.GetLabel();
        if (name.empty() && window.GetParent())
            return "a panel in " + nameOf(*window.GetParent());
        return name.utf8_string();
    }

    void tell(wxWindow& window, const std::string& what) { faults_.push_back(nameOf(window) + ": " + what); }

    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> layoutFaults(wxWindow& window)
{
    return Search().in(window);
}

}  // namespace app::desktop::tests
