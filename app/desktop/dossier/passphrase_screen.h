// A new wachtwoordzin for a dossier that is open.
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

class PassphraseScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> done;
        std::function<void()> later;
    };
    // Asks for the present wachtwoordzin as well, because an open laptop may stand on a table; not after the
    // herstelblad.
    PassphraseScreen(wxWindow* parent, Workspace& workspace, Ways ways);
    ~PassphraseScreen() override;

private:
    void buildCard();
    void change();
    void finish(std::future<void> result);
    void showDone();
    void setBusy(bool busy);

    Workspace& workspace_;
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
