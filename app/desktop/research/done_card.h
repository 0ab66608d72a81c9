// What was written where, when it is there.
#pragma once

#include <filesystem>
#include <functional>

#include "app/desktop/widgets/card.h"

namespace app::desktop {

enum class Written { Folder, Package, Unpacked };

class DoneCard : public Card {
public:
    // The focus goes to its button, which goes on.
    DoneCard(wxWindow* parent, Written what, const std::filesystem::path& place, std::function<void()> goOn);
};

}  // namespace app::desktop
