// Snelle invoer from paper, into a casusronde that is over.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "forms/meeting/record.h"

class wxBoxSizer;
class wxButton;

namespace app::desktop {

class Card;
class CardLines;

class CardsScreen : public ScrolledSurface {
public:
    // Begins with this casusronde when it is one of recentRounds(), else with the last of them. Precondition:
    // there is one.
    CardsScreen(wxWindow* parent, Workspace& workspace, forms::Id round, std::function<void()> back);

private:
    void addChoice(wxBoxSizer& rows);
    wxSizer* buildFoot(std::function<void()> back);
    wxString nameOf(const forms::HeldRound& held) const;
    void show(std::size_t place);
    void showButtons();

    Workspace& workspace_;
    std::vector<forms::HeldRound> rounds_;
    std::size_t shown_ = 0;
    Card* card_ = nullptr;
    CardLines* lines_ = nullptr;
    wxButton* remove_ = nullptr;
    wxButton* putBack_ = nullptr;
    TypedText typed_;
};

}  // namespace app::desktop
