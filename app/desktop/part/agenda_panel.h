// The agenda beside a part of the meeting: what was, what is, what comes, and how the meeting gets back in
// time.
#pragma once

#include <functional>

#include "app/desktop/widgets/surface.h"
#include "forms/model/team.h"

class wxBoxSizer;
class wxButton;

namespace app::desktop {

class Label;

class AgendaPanel : public Surface {
public:
    struct Meeting {
        std::function<forms::Meeting()> now;  // as it is kept
        std::function<void(forms::Meeting)> change;
        std::function<void(forms::Id)> choose;  // to this part
        forms::Clock clock;
    };
    // The present activity goes by `presentTitle`.
    AgendaPanel(wxWindow* parent, forms::Id present, const wxString& presentTitle, Meeting meeting);

    // Whether it leaves the rest of the screen enough width beside a clock that wide.
    bool fitsBeside(int clockWidth) const;

    void show(const forms::Meeting& meeting, forms::Instant now);
    // Offers to make what is left shorter as long as that helps.
    void keepUp(const forms::Meeting& meeting, forms::Instant now);

private:
    void addRow(wxBoxSizer* rows, const forms::Activity& activity, forms::Instant now);
    void chooseBegin();
    void lead(wxWindow& row, forms::Id activity);

    forms::Id present_;
    wxString presentTitle_;
    Meeting meeting_;
    wxWindow* list_;
    Label* end_;
    wxButton* replan_;
};

}  // namespace app::desktop
