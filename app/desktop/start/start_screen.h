// The first screen: open the team's dossier, make a new one, or practise.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"

class wxBoxSizer;
class wxTextCtrl;

namespace app::desktop {

class BusyBar;
class Card;
class Label;

class StartScreen : public ScrolledSurface {
public:
    // Called beside the window. Throws as db::Dossier::open() does.
    using Open = std::function<std::unique_ptr<db::Dossier>(const std::filesystem::path&, const db::Secret&,
                                                            db::Access)>;
    static std::unique_ptr<db::Dossier> fromDisk(const std::filesystem::path& file, const db::Secret& secret,
                                                 db::Access access);
    struct Ways {
        std::function<void(std::unique_ptr<db::Dossier>, OpenedBy)> opened;
        std::function<void()> newDossier;
        std::function<void()> practise;
        std::function<void()> unpack;  // a package of research
        // How this file is to be opened.
        std::function<Open(const std::filesystem::path&)> wayToOpen = [](const auto&) { return fromDisk; };
    };
    struct Words {
        wxString hint;  // a wachtwoordzin that may be shown, because it is the one of the oefendossier
        wxString note;  // why the dossier is closed
    };
    // `file` is the dossier to open, when it is known already.
    StartScreen(wxWindow* parent, std::optional<std::filesystem::path> file, const Words& words, Ways ways);

private:
    void buildChoice();
    void buildUnlock(const Words& words);
    void buildOtherWays(wxBoxSizer* column);
    void chooseFile();
    void useRecoveryKey();
    void open(db::Access access);
    std::optional<db::Secret> typedSecret();
    void finish(std::future<std::unique_ptr<db::Dossier>> result, OpenedBy by);
    void openBackup();
    void showFailure(db::Error::Kind kind);
    void tell(const wxString& problem);
    void setBusy(bool busy);

    std::optional<std::filesystem::path> file_;
    Ways ways_;
    Card* card_ = nullptr;
    Label* secretLabel_ = nullptr;
    wxTextCtrl* secret_ = nullptr;
    wxTextCtrl* recoveryKey_ = nullptr;
    Label* problem_ = nullptr;
    wxWindow* openButton_ = nullptr;
    wxWindow* readOnlyButton_ = nullptr;
    wxWindow* backupButton_ = nullptr;
    wxWindow* recoveryButton_ = nullptr;
    BusyBar* busy_ = nullptr;
    Background<std::unique_ptr<db::Dossier>> opening_;
};

}  // namespace app::desktop
