// A new wachtwoordzin for a dossier that is open: in place of one, or for a second person.
#pragma once

#include <functional>
#include <future>
#include <memory>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxTextCtrl;

namespace app::desktop {

class BusyBar;
class Card;
class Label;
class PassphraseFields;

// The label of the slot of a second person, in clear in the file.
inline constexpr const char* secondPerson = "tweede persoon";

class PassphraseScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> done;
        std::function<void()> later;
    };
    enum class Purpose { Change, SecondPerson };
    // Asks for the present wachtwoordzin as well, because an open laptop may stand on a table; not after the
    // herstelblad.
    PassphraseScreen(wxWindow* parent, Workspace& workspace, Purpose purpose, Ways ways);
    ~PassphraseScreen() override;

private:
    bool isSecond() const { return purpose_ == Purpose::SecondPerson; }
    wxString why() const;
    void buildCard();
    void change();
    void finish(std::future<void> result);
    void showDone();
    void setBusy(bool busy);

    Workspace& workspace_;
    Purpose purpose_;
    Ways ways_;
    Card* card_;
    wxTextCtrl* old_ = nullptr;  // absent after the herstelblad
    std::unique_ptr<PassphraseFields> fresh_;
    Label* problem_ = nullptr;
    BusyBar* busy_ = nullptr;
    wxWindow* laterButton_ = nullptr;
    wxWindow* changeButton_ = nullptr;
    Background<void> changing_;
};

}  // namespace app::desktop
