// Before a person fills something in: who are you, and what will it be. Then the next person.
#pragma once

#include <functional>

#include "app/desktop/entry/open_entries.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;

namespace app::desktop {

class Card;

class HandOverScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(const forms::Member&, const OpenEntry&)> fillIn;
        std::function<void()> back;
    };
    HandOverScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void showPeople();
    void showEntriesOf(const forms::Member& member);
    wxBoxSizer* startAgain(const wxString& title, const wxString& text);
    void finish(wxBoxSizer* rows, const wxString& backLabel, std::function<void()> back);
    Card* casusCard(const OpenEntry& entry, const forms::Member& member);
    void addForm(Card& card, const OpenEntry& entry);
    void addButton(Card& card, const forms::Member& member, const OpenEntry& entry);
    wxString nameOnScreen(const forms::Member& member) const;
    wxString aboutWhich(const OpenEntry& entry) const;

    Workspace& workspace_;
    Ways ways_;
    wxBoxSizer* form_ = nullptr;         // the row that was added last
    std::vector<forms::Member> people_;  // who have something to fill in
};

}  // namespace app::desktop
