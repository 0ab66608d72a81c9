// Options as cards below or beside each other, with the key that chooses each.
#pragma once

#include <wx/control.h>

#include <vector>

class wxStaticText;

namespace app::desktop {

class OptionCards {
public:
    enum class Arrangement { Column, Line };  // Line: beside each other while their words fit

    // The cards are children of `owner`, which lays them out through this. When `keyed` the first nine
    // of them show their digit.
    OptionCards(wxWindow& owner, std::vector<wxControl*> cards, Arrangement arrangement, bool keyed);
    OptionCards(const OptionCards&) = delete;
    OptionCards& operator=(const OptionCards&) = delete;

    // Breaks labels and sets the owner's least height for this width.
    void fit(int width);
    void tighten(bool tight);

private:
    void showKeys(bool shown);
    int columnsFor(int width) const;
    int between() const;
    void place(int width, int columns);
    void placeKey(wxStaticText& key, const wxRect& card);

    wxWindow& owner_;
    std::vector<wxControl*> cards_;
    std::vector<wxStaticText*> keys_;
    Arrangement arrangement_;
    bool tight_ = false;
};

}  // namespace app::desktop
