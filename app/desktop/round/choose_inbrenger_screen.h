// Before a casusronde: who brings in a casus. Choosing the name starts the clock.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/round/begin_round.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxButton;
class wxChoice;
class wxRadioButton;

namespace app::desktop {

class CasusFields;
class Label;

class ChooseInbrengerScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(RoundPlan)> start;
        std::function<void()> prepare;  // a casus for later
        std::function<void()> back;
        // To the next part of the agenda, by its title, when nobody brings in a casus; absent: there is none.
        std::function<void()> skip = {};
        wxString next = {};
    };
    ChooseInbrengerScreen(wxWindow* parent, Workspace& workspace, Ways ways);

private:
    void build();
    void addNames(wxBoxSizer* rows);
    wxWindow* buildFirstMember();
    void addMember(const std::string& name);
    wxWindow* buildForms();
    wxWindow* buildCasus();
    void offer(const forms::Casus& casus, const wxString& label);
    // The casus that is taken up again; null for a new one.
    const forms::Casus* takenUp() const;
    void showCasus();
    void chooseForm(const std::string& programme);
    void start(forms::Id inbrenger);

    Workspace& workspace_;
    Ways ways_;
    struct Form {
        std::string programme;
        wxRadioButton* button;
    };
    std::vector<Form> forms_;
    struct Name {
        forms::Id member;
        wxString name;
        wxButton* button;
    };
    std::vector<Name> names_;
    std::vector<forms::Casus> casus_;  // behind the choices after the first
    wxChoice* casusChoice_ = nullptr;
    CasusFields* fields_ = nullptr;
    Label* about_ = nullptr;  // the casus that is taken up
};

}  // namespace app::desktop
