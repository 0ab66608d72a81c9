// A screen in which more can be open than what it shows at first.
#pragma once

#include <string>

namespace app::desktop {

// What is open comes back when the dossier was locked and opened again; the screen was made anew by then.
class Unfolding {
public:
    virtual ~Unfolding() = default;
    // In words of the screen's own, without anything of a person; empty: nothing is open.
    virtual std::string unfolded() const = 0;
    // What unfolded() said. Passes over what is not there any more.
    virtual void unfold(const std::string& what) = 0;
};

}  // namespace app::desktop
