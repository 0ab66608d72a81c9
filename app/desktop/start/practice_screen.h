// While the oefendossier is made: half a year of an invented team, played through the real engine.
#pragma once

#include <filesystem>
#include <functional>

#include "app/desktop/background.h"
#include "app/desktop/widgets/surface.h"

namespace app::desktop {

class BusyBar;
class Label;

// Where the oefendossier of this laptop stands; ./dev run uses the same place.
std::filesystem::path practiceFile();
// Its wachtwoordzin, which is no secret, in a sentence.
wxString practiceHint();

class PracticeScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(std::filesystem::path)> ready;
        std::function<void()> back;
    };
    // An oefendossier that is there already is opened again, with all that was tried in it.
    PracticeScreen(wxWindow* parent, Ways ways);

private:
    void make(const std::filesystem::path& file);
    void finish(std::future<std::filesystem::path> result);

    Ways ways_;
    Label* text_;
    BusyBar* busy_;
    wxWindow* back_;
    Background<std::filesystem::path> making_;
};

}  // namespace app::desktop
