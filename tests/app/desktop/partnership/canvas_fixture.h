// The partnerschapskaart in a window, filled in as a team does: by the names on cards and buttons.
#pragma once

#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/partnership/canvas_screen.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/partnership_store.h"
#include "db/store/team_store.h"
#include "forms/meeting/agenda.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/round/round_workspace.h"

namespace app::desktop::tests {

class CanvasFixture : public WindowTest {
protected:
    ~CanvasFixture() override { clear(); }

    void open(const std::string& programme = "partnerschapskaart-ruim")
    {
        auto meeting = forms::meetingFrom(*world.workspace.templates.programme(programme), world.clock.now);
        forms::begin(meeting, 0, world.clock.now);
        forms::endPresent(meeting, world.clock.now);
        forms::begin(meeting, 1, world.clock.now);
        keepMeeting(world.workspace, std::move(meeting));
        reopen();
    }
    void lookAtTexts()
    {
        world.workspace.traces =
            std::make_unique<TraceGuard>(world.folder.path / "geen lijst", [] { return forms::TeamNames{}; });
        static_cast<void>(world.workspace.traces->check());  // waits for the words
    }
    void reopen()
    {
        clear();
        show(*new CanvasScreen(&frame, world.workspace,
                               {[this] { ways += "onward "; }, [this] { ways += "back "; }}));
        settle(frame);
        settleEvents();
    }
    void write(const wxString& text, const wxString& column = "Waarden")
    {
        type("Kaartje voor " + column, text);
        press(control<wxTextCtrl>("Kaartje voor " + column), WXK_RETURN);
    }
    void goTo(const wxString& step) { push(step); }
    void goToGroup()
    {
        goTo("Delen");
        goTo("Groeperen");
    }
    std::optional<db::PartnershipDraft> draft()
    {
        return db::PartnershipStore(world.workspace.database()).draft();
    }
    std::vector<std::string> kept()
    {
        std::vector<std::string> texts;
        if (const auto card = draft())
            for (const auto& statement : card->card.statements)
                texts.push_back((statement.cluster.empty() ? "" : statement.cluster + ": ") + statement.text);
        return texts;
    }
    void group(const std::string& text, const std::string& cluster)
    {
        auto now = *draft();
        for (auto& statement : now.card.statements)
            if (statement.text == text)
                statement.cluster = cluster;
        static_cast<void>(db::PartnershipStore(world.workspace.database()).saveDraft(now));
        reopen();
    }
    void focusOn(const wxString& name)
    {
        card(name).SetFocus();
        settleEvents();
    }
    wxRadioButton& card(const wxString& name) { return control<wxRadioButton>(name); }

    RoundWorkspace world;
    std::string ways;
};

}  // namespace app::desktop::tests
