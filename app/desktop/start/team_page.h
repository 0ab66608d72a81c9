// The first page of a new dossier: the team, its wachtwoordzin and where the file comes to stand.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "app/desktop/background.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/widgets/card.h"
#include "db/dossier.h"

class wxTextCtrl;

namespace app::desktop {

class BusyBar;
class Label;

class TeamPage : public Card {
public:
    struct Ways {
        std::function<void(db::Dossier::Created)> made;
        std::function<void()> back;
    };
    TeamPage(wxWindow* parent, Ways ways);

private:
    void addPlace();
    void addButtons();
    void choosePlace();
    std::filesystem::path file() const;
    std::optional<PassphraseFields::Missing> whatIsMissing() const;
    void askAndMake();
    void make();
    void finish(std::future<db::Dossier::Created> result);
    void setBusy(bool busy);

    Ways ways_;
    std::filesystem::path folder_;
    std::optional<std::filesystem::path> allowedRoot_;  // of a synced folder that was said yes to
    std::filesystem::path chosen_;                      // empty: the file is named after the team
    wxTextCtrl* team_;
    PassphraseFields passphrase_;
    Label* place_ = nullptr;
    Label* problem_ = nullptr;
    BusyBar* busy_ = nullptr;
    wxWindow* placeButton_ = nullptr;
    wxWindow* backButton_ = nullptr;
    wxWindow* makeButton_ = nullptr;
    Background<db::Dossier::Created> making_;
};

}  // namespace app::desktop
