#include "app/desktop/hall/hall.h"

#include <utility>

#include "app/desktop/hall/hall_window.h"

namespace app::desktop {

Hall::~Hall()
{
    if (window_)
        window_->Destroy();
}

void Hall::open(wxWindow& coach)
{
    if (window_)
        return;
    window_ = new HallWindow(coach, [this] { close(); });
    curtain_ = Curtain::None;
    present();
    changed();
}

void Hall::close()
{
    if (auto* window = std::exchange(window_, nullptr))
        window->Destroy();
    curtain_ = Curtain::None;
    changed();
}

void Hall::take(const HallTurn& turn)
{
    turn_ = &turn;
    question_ = forms::QuestionInHall::Hidden;
}

void Hall::show(const HallTurn& turn, const forms::HallView& view)
{
    if (!turn_)
        take(turn);  // the next screen could not be made
    if (turn_ != &turn)
        return;
    view_ = view;
    present();
}

void Hall::leave(const HallTurn& turn)
{
    if (turn_ != &turn)
        return;
    turn_ = nullptr;
    question_ = forms::QuestionInHall::Hidden;
    view_.reset();
    present();
}

void Hall::draw(Curtain curtain)
{
    if (!window_)
        return;
    curtain_ = curtain_ == curtain ? Curtain::None : curtain;
    present();
    changed();
}

void Hall::present()
{
    if (window_ && curtain_ != Curtain::Frozen)
        window_->show(view_, curtain_ == Curtain::Black);
}

}  // namespace app::desktop
