// Leertafel as it is, but for its clocks: a script moves them on. Part of the tests; the product has no such
// switch.
#include <wx/timer.h>

#include <cstdlib>

#include "app/desktop/application.h"
#include "tests/app/desktop/atspi/script_clock.h"

namespace {

using namespace std::chrono_literals;

tests::ScriptClock& clock()
{
    static auto joined = tests::ScriptClock::join(std::getenv(tests::scriptClockVariable));
    return joined;
}

class ClockedApplication : public app::desktop::Application {
public:
    ClockedApplication() : Application([] { return clock().sinceBoot(); }, [] { return clock().now(); }) {}

    // A round looks ten times a second and takes ten seconds between two looks for sleep: steps of two
    // seconds, each behind the window's own work, are far from that.
    bool OnInit() override
    {
        if (!Application::OnInit())
            return false;
        ticking_.Bind(wxEVT_TIMER, [](wxTimerEvent&) { clock().step(2s); });
        ticking_.Start(40);
        return true;
    }

private:
    wxTimer ticking_;
};

}  // namespace

wxIMPLEMENT_APP(ClockedApplication);
