// A new wachtwoordzin for a dossier that is open: in place of one, or for somebody more.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <optional>

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
    // For somebody more of this role; without one, in place of the wachtwoordzin that is typed as the present
    // one. That is asked for because an open laptop may stand on a table; not after the herstelblad.
    using ForRole = std::optional<db::SlotRole>;
    PassphraseScreen(wxWindow* parent, Workspace& workspace, ForRole more, Ways ways);
    ~PassphraseScreen() override;

private:
    wxString title() const;
    wxString why() const;
    // What is missing or wrong in the fields; says so.
    bool isIncomplete();
    void buildCard();
    void change();
    void finish(std::future<void> result);
    void showDone();
    void setBusy(bool busy);

    Workspace& workspace_;
    ForRole more_;
    Ways ways_;
    Card* card_;
    wxTextCtrl* label_ = nullptr;  // of who comes in addition
    wxTextCtrl* old_ = nullptr;    // absent after the herstelblad
    std::unique_ptr<PassphraseFields> fresh_;
    Label* problem_ = nullptr;
    BusyBar* busy_ = nullptr;
    wxWindow* laterButton_ = nullptr;
    wxWindow* changeButton_ = nullptr;
    Background<void> changing_;
};

}  // namespace app::desktop
