// For who received a package and has no dossier to open.
#pragma once

#include "app/desktop/research/package_card.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class PackageScreen : public ScrolledSurface {
public:
    // Asks at once for a package; `back` leads to the start.
    PackageScreen(wxWindow* parent, const PackageWays& ways, std::function<void()> back);

private:
    void show(Card* card);
    void showDone(const std::filesystem::path& folder);

    std::function<void()> back_;
};

}  // namespace app::desktop
