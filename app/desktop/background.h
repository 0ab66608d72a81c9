// Work on another thread while the window stays alive; its outcome comes back as an event of the window.
#pragma once

#include <wx/timer.h>

#include <functional>
#include <future>

namespace app::desktop {

// Destroying it waits for the work.
template <class Result>
class Background {
public:
    Background()
    {
        timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    }

    // `done` is given the finished future on the thread of the window; get() gives the result or throws what
    // the work threw. Precondition: not busy.
    void run(std::function<Result()> work, std::function<void(std::future<Result>)> done)
    {
        done_ = std::move(done);
        result_ = std::async(std::launch::async, std::move(work));
        timer_.Start(30);
    }

    bool isBusy() const { return result_.valid(); }

private:
    void look()
    {
        if (!result_.valid() || result_.wait_for(std::chrono::seconds{0}) != std::future_status::ready)
            return;
        timer_.Stop();
        const auto done = std::move(done_);
        done(std::move(result_));
    }

    wxTimer timer_;
    std::future<Result> result_;
    std::function<void(std::future<Result>)> done_;
};

}  // namespace app::desktop
