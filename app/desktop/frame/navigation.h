// The rooms of the program, at the left of the window.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/desktop/widgets/surface.h"

class wxButton;
class wxBoxSizer;

namespace app::desktop {

class Navigation : public Surface {
public:
    explicit Navigation(wxWindow* parent);

    void clear();
    void add(const std::string& id, const wxString& label, const std::string& iconName,
             std::function<void()> opened);
    // As if it was chosen; an unknown id opens nothing.
    void open(const std::string& id);
    // Marks where we are; an unknown id marks nothing.
    void setCurrent(const std::string& id);

private:
    struct Item {
        std::string id;
        std::string iconName;
        wxString label;
        wxButton* button;
        std::function<void()> opened;
    };
    wxBoxSizer* rows_;
    std::vector<Item> items_;
};

}  // namespace app::desktop
