// Eight real minutes of a casusronde in its window: how far the clock of the round is beside the time that
// went by, and how late a new second comes on the screen. The thread of the window is blocked three times for
// three seconds, and once somebody sets the clock of the laptop an hour back. Nothing else should run beside
// it.
#include <wx/checkbox.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <utility>

#include "app/desktop/round/begin_round.h"
#include "app/desktop/round/round_screen.h"
#include "db/store/round_store.h"
#include "forms/meeting/round_state.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/windows.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
constexpr auto goal = 100ms;
constexpr auto whole = 8min;
constexpr std::array blocks{90s, 200s, 400s};  // since the start
constexpr auto clockIsSetBack = 300s;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

class ClockBench {
public:
    explicit ClockBench(const std::filesystem::path& file)
    {
        ::tests::makeSmallDossier(file);
        workspace_.dossier = db::Dossier::open(file, db::Passphrase(::tests::passphrase));
        workspace_.templates.addFolder(std::filesystem::path(SHARE_DIR) / "templates");
        workspace_.clock = [this] { return forms::systemNow() - setBack_; };
        RoundPlan plan;
        plan.inbrenger = 2;
        round_ = beginRound(workspace_, plan);
        frame_.SetSizer(new wxBoxSizer(wxVERTICAL));
        begun_ = Clock::now();
        auto* screen =
            new RoundScreen(&frame_, workspace_, round_, RoundScreen::Ways{[] {}, [](forms::Id) {}});
        frame_.GetSizer()->Add(screen, wxSizerFlags(1).Expand());
        latestStart_ = gone();
        stepBegun_ = begun_ + latestStart_;
        frame_.Show();
        frame_.Layout();
        events_ = kept().events.size();
        workspace_.hall.open(frame_);
    }
    ~ClockBench()
    {
        workspace_.hall.close();
        frame_.DestroyChildren();
    }

    void run()
    {
        while (gone() < whole) {
            while (!wxEventLoopBase::GetActive()->Pending())
                wxMilliSleep(1);
            const auto before = gone();
            wxEventLoopBase::GetActive()->Dispatch();
            look(before);
            if (step_ < leave_.size() && gone() >= leave_[step_])
                lead(step_);
            if (gone() >= clockIsSetBack)
                setBack_ = 1h;
            if (blocked_ < blocks.size() && gone() >= blocks[blocked_]) {
                ++blocked_;
                std::this_thread::sleep_for(3s);
                wasBlocked_ = true;
            }
        }
        std::printf(
            "%.0f minutes, %zu steps, the window blocked %zu times for 3 s, the laptop set back an hour\n",
            seconds(gone()) / 60, leave_.size() + 1, blocked_);
        const auto beside = std::chrono::abs(latestStart_ - earliestStart_);
        std::printf(
            "the clock of the round and the time that went by agree to within %.4f s, looked at %zu times\n",
            seconds(beside), events_);
        std::printf("a new second on the screen: at most %.3f s late, %.3f s on average, of %d\n",
                    seconds(latest_), seconds(late_) / changes_, changes_);
        std::printf("goal: at most %.1f s, both: %s\n", seconds(goal),
                    beside <= goal && latest_ <= goal ? "PASS" : "over");
    }

private:
    forms::Round kept() { return db::RoundStore(workspace_.database()).find(round_).value(); }
    std::size_t step() { return forms::stateOf(kept()).step; }
    Clock::duration gone() const { return Clock::now() - begun_; }

    // What happens in the round is kept with the time of the round. By our own time it happened since
    // `before`, which tells between which two moments the round began: always the same two, when its clock is
    // right.
    void look(Clock::duration before)
    {
        const auto events = kept().events;
        if (events.size() > events_) {
            earliestStart_ = std::max(earliestStart_, before - events.back().at);
            latestStart_ = std::min(latestStart_, gone() - events.back().at);
            if (const auto at = step(); at != std::exchange(step_, at))
                stepBegun_ = begun_ + latestStart_ + events.back().at;
            events_ = events.size();
        }
        const auto text = native::nameOf(*tests::named(frame_, "Klok: *"));
        if (text == shown_)
            return;
        const auto late = Clock::now() - stepBegun_ - secondsIn(text);
        // After a block, and at the start of a step, a second is in its middle when it comes on the screen.
        if (!std::exchange(wasBlocked_, false) && std::exchange(shownStep_, step_) == step_) {
            latest_ = std::max(latest_, late);
            late_ += late;
            ++changes_;
        }
        shown_ = text;
    }

    // "Klok: 1:05, van 2:00" is 65 seconds.
    static std::chrono::seconds secondsIn(const wxString& text)
    {
        const auto time = text.Mid(6);
        return std::chrono::minutes{std::stoi(time.utf8_string())} +
               std::chrono::seconds{std::stoi(time.AfterFirst(':').utf8_string())};
    }

    void lead(std::size_t step)
    {
        const auto push = [this](const wxString& name) {
            tests::send(tests::control(frame_, name), wxEVT_BUTTON, 1);
            tests::settleEvents();
        };
        const auto tick = [this](const wxString& name) {
            auto& box = tests::control<wxCheckBox>(frame_, name);
            box.SetValue(true);
            tests::send(box, wxEVT_CHECKBOX, 1);
        };
        const auto type = [this](const wxString& field, const wxString& text) {
            tests::control<wxTextCtrl>(frame_, field).SetValue(text);
        };
        if (step == 1)
            type("Reflectievraag van de inbrenger", "Hoe krijg ik de buren erbij?");
        if (step == 2)
            type("Dialoogkaart 1", "Samen koffie drinken");
        if (step == 3) {
            tick("Bram Hoekstra");
            tick("Dirk van Leeuwen");
        }
        if (step == 4) {
            auto& idea = tests::control<wxRadioButton>(frame_, "Samen koffie drinken");
            idea.SetValue(true);
            tests::send(idea, wxEVT_RADIOBUTTON, 1);
        }
        constexpr std::array next{"Reflectievraag", "Stil schrijven", "Twee*",         "De inbrenger kiest",
                                  "Dialoog",        "Samenvatten",    "Wat ga ik doen"};
        const auto before = gone();
        push(next.at(step));
        look(before);
        if (step_ != step + 1)
            throw std::runtime_error("the round does not go on to the next step");
    }

    Workspace workspace_;
    forms::Milliseconds setBack_{0};
    wxFrame frame_{nullptr, wxID_ANY, "clock_bench", {0, 0}, {1280, 720}};
    forms::Id round_ = 0;
    Clock::time_point begun_;
    Clock::time_point stepBegun_;
    std::size_t events_ = 0;
    // When each step is left; the dialogue runs over time.
    std::array<std::chrono::seconds, 7> leave_{60s, 95s, 160s, 210s, 225s, 430s, 455s};
    std::size_t blocked_ = 0;
    std::size_t step_ = 0;
    std::size_t shownStep_ = 0;
    bool wasBlocked_ = false;
    wxString shown_;
    Clock::duration earliestStart_{};  // since begun_
    Clock::duration latestStart_{};
    Clock::duration latest_{};
    Clock::duration late_{};
    int changes_ = 0;
};

}  // namespace
}  // namespace app::desktop

int main(int argc, char** argv)
{
    const app::desktop::tests::Windows windows(argc, argv);
    wxEventLoop loop;
    const wxEventLoopActivator active(&loop);
    const auto folder = ::tests::emptyFolder("clock-bench");
    app::desktop::ClockBench(folder / "team.leertafel").run();
    std::filesystem::remove_all(folder);
    return 0;
}
