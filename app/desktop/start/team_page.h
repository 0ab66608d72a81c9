// The first page of a new dossier: the team, its wachtwoordzin and where the file comes to stand.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/card.h"
#include "db/dossier.h"

class wxGauge;
class wxTextCtrl;

namespace app::desktop {

class Label;

class TeamPage : public Card {
public:
    struct Ways {
        std::function<void(db::Dossier::Created)> made;
        std::function<void()> back;
    };
    TeamPage(wxWindow* parent, Ways ways);

private:
    wxTextCtrl* addField(const wxString& name, long style);
    void goOnWithEnter();
    void addPlace();
    void addButtons();
    void showStrength();
    void choosePlace();
    std::filesystem::path file() const;
    // What is still to be done before the dossier can be made, and in which field.
    struct Missing {
        wxString text;
        wxTextCtrl* field;
    };
    std::optional<Missing> whatIsMissing() const;
    void make();
    void finish(std::future<db::Dossier::Created> result);
    void tell(const wxString& problem);
    void setBusy(bool busy);

    Ways ways_;
    std::filesystem::path folder_;
    std::filesystem::path chosen_;  // empty: the file is named after the team
    wxTextCtrl* team_;
    wxTextCtrl* first_;
    Label* strength_;
    wxTextCtrl* second_;
    Label* place_ = nullptr;
    Label* problem_ = nullptr;
    wxGauge* gauge_ = nullptr;
    wxWindow* placeButton_ = nullptr;
    wxWindow* backButton_ = nullptr;
    wxWindow* makeButton_ = nullptr;
    wxTimer pulse_;
    Background<db::Dossier::Created> making_;
};

}  // namespace app::desktop
