// Everything that can be printed, by kind; each kind opens when it is wanted.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/print/print_choice.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxButton;
class wxCheckBox;

namespace app::desktop {

class SheetList : public ScrolledSurface {
public:
    // `changed` is told after each change of what is chosen.
    SheetList(wxWindow* parent, std::vector<SheetGroup> groups, std::function<void()> changed);

    // In the order of the list.
    std::vector<printing::Offer> chosen() const;
    // Chooses these and no others, and opens the kinds they are of.
    void choose(const std::vector<printing::SheetChoice>& choices);

private:
    struct Item {
        printing::Offer offer;
        bool chosen = false;
        wxCheckBox* box = nullptr;  // while its kind is or was open
    };
    struct Group {
        wxString title;
        std::vector<Item> items;
        wxButton* head = nullptr;  // none for a single sheet, which needs no opening
        wxBoxSizer* rows = nullptr;
        bool open = false;
    };

    void addHead(Group& group);
    void open(Group& group, bool open);
    void addBox(Group& group, Item& item, const wxString& label);
    void showHead(Group& group);

    std::vector<Group> groups_;
    std::function<void()> changed_;
};

}  // namespace app::desktop
