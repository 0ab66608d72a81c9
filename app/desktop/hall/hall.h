// The zaalscherm as the coach has it in hand: whether it is there, what it shows, and the curtain before it.
#pragma once

#include <functional>
#include <optional>

#include "forms/meeting/hall_view.h"

class wxWindow;

namespace app::desktop {

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

    // What happens now; nothing: between two parts of the meeting, and the question is put away.
    void show(const std::optional<forms::HallView>& view);

    Curtain curtain() const { return curtain_; }
    // Draws this curtain, or takes it away when it hangs there already. Without a window nothing happens.
    void draw(Curtain curtain);

    forms::QuestionInHall question() const { return question_; }
    void showQuestion(forms::QuestionInHall question) { question_ = question; }

    // Called when it was opened or closed and when its curtain changed.
    std::function<void()> changed = [] {};

private:
    void present();

    HallWindow* window_ = nullptr;  // owned by wxWidgets, as every top-level window
    Curtain curtain_ = Curtain::None;
    forms::QuestionInHall question_ = forms::QuestionInHall::Hidden;
    std::optional<forms::HallView> view_;
};

}  // namespace app::desktop
