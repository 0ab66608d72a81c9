// How quick a meeting is in a dossier of ten years, beside the same in a dossier in which nothing happened
// yet: to another step of a round, into the meeting from the overview, and a letter while what was typed is
// sealed. The two take turns, so that whatever else the machine does slows both.
#include <gtk/gtk.h>
#include <wx/checkbox.h>
#include <wx/evtloop.h>
#include <wx/radiobut.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <random>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "app/desktop/frame/main_frame.h"
#include "app/desktop/frame/shell.h"
#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/bench/ten_years.h"
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/program_window.h"
#include "tests/app/desktop/window/windows.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
constexpr double goal = 1.5;
constexpr auto question = "Reflectievraag van de inbrenger";

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Waits {
    explicit Waits(std::vector<double> all)
    {
        std::sort(all.begin(), all.end());
        median = all[all.size() / 2];
        high = all[all.size() * 95 / 100];
    }
    double median;
    double high;  // 95 of 100 are shorter
};

// The program with one dossier open, after the last meeting of the ten years.
class Desk {
public:
    explicit Desk(const std::filesystem::path& file)
        : shell_(file, forms::steadyNow,
                 [begun = forms::systemNow()] { return later + (forms::systemNow() - begun); })
    {
        window_ = &tests::programWindow();
        window_->SetPosition({0, 0});
        tests::settleEvents();
        tests::control<wxTextCtrl>(*window_, "Wachtwoordzin").SetValue(::tests::passphrase);
        use("Openen");
        waitFor("Start casusronde");
        auto* clock = gtk_widget_get_frame_clock(window_->GetHandle());
        g_signal_connect_swapped(clock, "after-paint", G_CALLBACK(&Desk::painted), this);
    }
    ~Desk() { window_->Destroy(); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    bool has(const wxString& name) { return tests::named(*window_, name) != nullptr; }
    void waitFor(const wxString& name)
    {
        for (const wxStopWatch watch; !has(name);) {
            if (watch.Time() > 60'000)
                throw std::runtime_error("waited for: " + name.utf8_string());
            wxMilliSleep(1);
            tests::settleEvents();
        }
    }
    void use(const wxString& name) { tests::send(tests::control(*window_, name), wxEVT_BUTTON, 1); }
    // Until what it leads to is on the screen.
    void press(const wxString& name, const wxString& then)
    {
        use(name);
        waitFor(then);
    }
    double timeToPaint(const wxString& name, const wxString& then)
    {
        const auto begin = Clock::now();
        press(name, then);
        for (const int before = paints_; paints_ == before;)
            wxEventLoopBase::GetActive()->Dispatch();
        return millisecondsSince(begin);
    }

    // A casusronde of the first who is there.
    void beginRound()
    {
        press("Start casusronde", "Aisha*");
        press("Aisha*", "Klok: *");
    }
    // To this step, counted from 0.
    void goTo(std::size_t step)
    {
        while (step_ > step) {
            press("Terug", steps_[step_ - 1]);
            --step_;
        }
        while (step_ < step)
            timeToNext(step_);
    }
    // From this step to the next, with what it asks for.
    double timeToNext(std::size_t step)
    {
        if (step == 1)
            tests::control<wxTextCtrl>(*window_, question).SetValue("Hoe krijg ik de buren erbij?");
        if (step == 2)
            tests::control<wxTextCtrl>(*window_, "Dialoogkaart 1").SetValue(idea);
        if (step == 3)
            for (const auto* name : {"Bram*", "Dirk*"})
                tick<wxCheckBox>(name, wxEVT_CHECKBOX);
        if (step == 4)
            tick<wxRadioButton>(idea, wxEVT_RADIOBUTTON);
        ++step_;
        return timeToPaint(steps_[step], steps_[step + 1]);
    }

    // Letters come from a thread of their own, as from a keyboard; what is typed is sealed meanwhile.
    std::vector<double> type(std::size_t letters)
    {
        auto& field = tests::control<wxTextCtrl>(*window_, question);
        field.SetValue({});
        std::vector<double> waits;
        std::jthread fingers([&](const std::stop_token& stop) {
            std::mt19937 random(2);
            std::uniform_int_distribution<int> pause(30, 90);
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(pause(random)));
                field.CallAfter([&, sent = Clock::now()] {
                    field.WriteText("a");
                    field.Update();
                    waits.push_back(millisecondsSince(sent));
                });
            }
        });
        while (waits.size() < letters)
            wxEventLoopBase::GetActive()->Dispatch();
        fingers.request_stop();
        fingers.join();
        wxTheApp->ProcessPendingEvents();
        return waits;
    }

private:
    template <class Box>
    void tick(const wxString& name, wxEventType event)
    {
        auto& box = tests::control<Box>(*window_, name);
        box.SetValue(true);
        tests::send(box, event, 1);
    }
    static void painted(Desk* desk) { ++desk->paints_; }

    static constexpr forms::Instant later =
        std::chrono::sys_days{std::chrono::November / 24 / 2026} + std::chrono::hours{13};
    static constexpr auto idea = "Samen koffie drinken";
    // What the last button of each step says: where it leads.
    static constexpr std::array<const wchar_t*, 8> steps_{
        L"Reflectievraag", L"Stil schrijven", L"Twee idee\u00ebn", L"De inbrenger kiest",
        L"Dialoog",        L"Samenvatten",    L"Wat ga ik doen",   L"Ronde afronden"};
    MainFrame* window_ = nullptr;
    int paints_ = 0;
    std::size_t step_ = 0;
    Shell shell_;
};

using Both = std::array<std::vector<double>, 2>;  // empty, ten years

class Bench {
public:
    Bench(const std::filesystem::path& empty, const std::filesystem::path& full) : empty_(empty), full_(full)
    {
    }

    void run()
    {
        std::printf("%-40s %12s %12s %22s\n", "milliseconds", "empty", "ten years",
                    "ratio (goal: below 1.5)");
        print("overview to meeting", takeTurns(25, [](Desk& desk) { return intoMeeting(desk); }));
        for (auto* desk : desks_)
            desk->beginRound();
        changeSteps();
        for (auto* desk : desks_)
            desk->goTo(1);
        print("letter while it is sealed", takeTurns(4, [](Desk& desk) { return desk.type(100); }));
    }

private:
    static std::vector<double> intoMeeting(Desk& desk)
    {
        const wxString way = desk.has("Bijeenkomst beginnen*") ? "Bijeenkomst beginnen*" : "Verder met de*";
        const auto wait = desk.timeToPaint(way, "Klok: *");
        desk.press("Naar het overzicht", "Start casusronde");
        return {wait};
    }

    // The first tour writes what later steps need.
    void changeSteps()
    {
        Both all;
        for (std::size_t step = 0; step < 7; ++step) {
            const auto waits = takeTurns(12, [step](Desk& desk) {
                desk.goTo(step);
                return std::vector<double>{desk.timeToNext(step)};
            });
            print("step " + std::to_string(step + 1) + " to step " + std::to_string(step + 2), waits);
            for (std::size_t desk = 0; desk < 2; ++desk)
                all[desk].insert(all[desk].end(), waits[desk].begin(), waits[desk].end());
        }
        print("any step to the next", all);
    }

    Both takeTurns(int times, const std::function<std::vector<double>(Desk&)>& turn)
    {
        Both waits;
        for (int time = 0; time < times; ++time)
            for (std::size_t desk = 0; desk < 2; ++desk)
                for (const double wait : turn(*desks_[desk]))
                    waits[desk].push_back(wait);
        return waits;
    }

    static void print(const std::string& what, const Both& both)
    {
        const Waits empty(both[0]);
        const Waits full(both[1]);
        const double ratio = full.median / empty.median;
        std::printf("%-24s median          %12.2f %12.2f %12.2f %s\n", what.c_str(), empty.median,
                    full.median, ratio, ratio < goal ? "PASS" : "over");
        std::printf("%-24s 95 of 100 below %12.2f %12.2f %12.2f\n", "", empty.high, full.high,
                    full.high / empty.high);
    }

    Desk empty_;
    Desk full_;
    std::array<Desk*, 2> desks_{&empty_, &full_};
};

}  // namespace
}  // namespace app::desktop

int main(int argc, char** argv)
{
    const auto folder = ::tests::emptyFolder("meeting-bench");
    const auto empty = folder / "leeg.leertafel";
    const auto full = folder / "tien-jaar.leertafel";
    ::tests::makeNewDossier(empty, ::tests::passphrase);
    ::tests::makeDossierOfTenYears(full, ::tests::passphrase);
    std::printf("sealed files of %.2f and %.2f MB\n", static_cast<double>(file_size(empty)) / 1e6,
                static_cast<double>(file_size(full)) / 1e6);
    const app::desktop::tests::Windows windows(argc, argv);
    wxEventLoop loop;
    const wxEventLoopActivator active(&loop);
    app::desktop::Bench(empty, full).run();
    std::filesystem::remove_all(folder);
    return 0;
}
