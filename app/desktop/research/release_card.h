// Vrijgeven: where it goes, as a folder or as one sealed package, and who lets it leave.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/widgets/card.h"
#include "app/exporting/work.h"

class wxCheckBox;
class wxTextCtrl;

namespace app::desktop {

class Label;

class ReleaseCard : public Card {
public:
    struct Ways {
        std::function<std::optional<std::filesystem::path>(wxWindow*)> chooseFolder;
        std::function<void(const exporting::Release&)> release;  // the fonts are not filled in
    };
    // `coaches` type their wachtwoordzin of that dossier; the folder is what is proposed.
    ReleaseCard(wxWindow* parent, std::filesystem::path dossier, std::filesystem::path folder,
                std::size_t coaches, Ways ways);

    // It did not leave; whoever releases tries again from the own wachtwoordzin, or the button.
    void fail(const wxString& problem);

private:
    void say(const wxString& problem);
    void addPlace();
    void addPackage();
    void addCoaches(std::size_t coaches);
    void showPlace();
    std::filesystem::path place() const;
    void choose();
    void release();

    std::filesystem::path dossier_;
    std::filesystem::path folder_;
    Ways ways_;
    Label* where_ = nullptr;
    wxCheckBox* sealed_ = nullptr;
    std::optional<PassphraseFields> passphrase_;  // of the package
    std::vector<std::size_t> packageItems_;       // what is only there for a package
    Label* problem_ = nullptr;
    wxWindow* go_ = nullptr;
    std::vector<wxTextCtrl*> coaches_;  // none where who opened the dossier is enough
};

}  // namespace app::desktop
