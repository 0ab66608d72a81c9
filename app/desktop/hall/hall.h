// The zaalscherm as the coach has it in hand: whether it is there, what it shows, and the curtain before it.
#pragma once

#include <functional>
#include <optional>

#include "forms/meeting/hall_view.h"

class wxWindow;

namespace app::desktop {

class HallTurn;
class HallWindow;

class Hall {
public:
    enum class Curtain { None, Black, Frozen };

    Hall() = default;
    Hall(const Hall&) = delete;
    Hall& operator=(const Hall&) = delete;
    // The window goes with it.
    ~Hall();

    bool isOpen() const { return window_ != nullptr; }
    // On the display where `coach` is not, without taking the keyboard. No curtain hangs before it yet.
    void open(wxWindow& coach);
    void close();

    Curtain curtain() const { return curtain_; }
    // Draws this curtain, or takes it away when it hangs there already. Without a window nothing happens.
    void draw(Curtain curtain);

    forms::QuestionInHall question() const { return question_; }
    void showQuestion(forms::QuestionInHall question) { question_ = question; }

    // Called when it was opened or closed and when its curtain changed.
    std::function<void()> changed = [] {};

private:
    friend class HallTurn;
    void take(const HallTurn& turn);
    void show(const HallTurn& turn, const forms::HallView& view);
    void leave(const HallTurn& turn);
    void present();

    HallWindow* window_ = nullptr;  // owned by wxWidgets, as every top-level window
    Curtain curtain_ = Curtain::None;
    forms::QuestionInHall question_ = forms::QuestionInHall::Hidden;
    const HallTurn* turn_ = nullptr;       // whose turn it is
    std::optional<forms::HallView> view_;  // nothing: between two parts of the meeting
};

// What a screen shows to the room, from when it is made until it goes or the next one is made. The question
// is put away each time.
class HallTurn {
public:
    explicit HallTurn(Hall& hall) : hall_(hall) { hall_.take(*this); }
    ~HallTurn() { hall_.leave(*this); }
    HallTurn(const HallTurn&) = delete;
    HallTurn& operator=(const HallTurn&) = delete;

    // What happens now. Whose turn is over shows nothing any more.
    void show(const forms::HallView& view) { hall_.show(*this, view); }

private:
    Hall& hall_;
};

}  // namespace app::desktop
