// A sealed package that somebody received is opened into a folder: in the room Onderzoek, and at the start of
// the program for who has no dossier.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/card.h"

class wxTextCtrl;

namespace app::desktop {

class BusyBar;
class Label;

// How a person points out a package, and where what is in it goes; nothing when that was thought better of.
struct PackageWays {
    std::function<std::optional<std::filesystem::path>(wxWindow*)> chooseFile;
    std::function<std::optional<std::filesystem::path>(wxWindow*)> chooseFolder;
};
// With the dialogs of the desktop.
PackageWays usualPackageWays();

class PackageCard : public Card {
public:
    struct Onward {
        std::function<void(const std::filesystem::path& folder)> unpacked;
        std::function<void()> back;
    };
    PackageCard(wxWindow* parent, PackageWays ways, Onward onward);

    // Which package, and then what opens it.
    void chooseFile();

private:
    void build();
    void buildUnlock();
    void unpack();
    void finish(std::future<void> result, const std::filesystem::path& folder);
    void setBusy(bool busy);

    PackageWays ways_;
    Onward onward_;
    std::filesystem::path file_;  // empty: not chosen yet
    wxTextCtrl* passphrase_ = nullptr;
    Label* problem_ = nullptr;
    BusyBar* busy_ = nullptr;
    Background<void> unpacking_;
};

}  // namespace app::desktop
