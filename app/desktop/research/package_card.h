// A sealed package that somebody received, opened into a folder.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "app/desktop/widgets/card.h"
#include "db/seal/sealed_file.h"

namespace app::desktop {

class PackageCard : public Card {
public:
    struct Ways {
        std::function<void()> choose;  // which package
        std::function<void()> forget;  // the one that was chosen
        std::function<void(const db::Passphrase&)> unpack;
    };
    // `file` is what was chosen; empty: nothing yet.
    PackageCard(wxWindow* parent, const std::filesystem::path& file, Ways ways);
};

}  // namespace app::desktop
