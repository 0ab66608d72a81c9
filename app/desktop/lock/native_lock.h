// What wxWidgets cannot do for locking: know of every key, close what is not its own, and forget.
#pragma once

#include <functional>
#include <memory>

class wxWindow;

namespace app::desktop::native {

struct Input {
    std::function<void()> used;     // a key, a button or a movement, in whatever window of the program
    std::function<void()> lockKey;  // Ctrl+L, also in a dialog or a menu
};
// For as long as what is returned lives. Called while the event is being handled, which goes on after it.
[[nodiscard]] std::shared_ptr<void> watchInput(Input input);

// Closes the menu or the modal dialog that was opened last, without an answer; also one that belongs to the
// desktop's own toolkit, such as those for files and printing. False when none is open.
bool closeNewest();

// Whether nothing of the program waits for a dialog or a menu: the event being handled came straight from the
// loop in which the program began.
bool isInOutermostLoop();

}  // namespace app::desktop::native
