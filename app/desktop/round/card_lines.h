// Snelle invoer of dialoogkaarten: one line for each card, Enter is the next, Ctrl Z takes the last one away.
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <vector>

#include "app/desktop/traces/trace_guard.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/widgets/typing_pause.h"
#include "forms/model/team.h"

class wxBoxSizer;

namespace app::desktop {

class TraceHint;

class CardLines : public Surface {
public:
    // Keeps a card and returns its id; one without text goes, and returns 0.
    using Keep = std::function<forms::Id(const forms::DialogueCard&)>;
    // `traces` may be null, else it lives longer.
    CardLines(wxWindow* parent, const std::vector<forms::DialogueCard>& cards, const TraceGuard* traces,
              Keep keep);
    ~CardLines() override;

    void keepAll();
    void focusLast();

    // The last card goes, and can be put back while these lines are there.
    void removeLast();
    void putBack();
    bool canRemove() const;
    bool canPutBack() const { return !removed_.empty(); }
    // Called when one of the two may have changed.
    void onChange(std::function<void()> tell) { changed_ = std::move(tell); }

private:
    struct Line {
        forms::DialogueCard card;
        wxTextCtrl* field = nullptr;
        TraceHint* hint = nullptr;
        std::unique_ptr<TypingPause> pause;
    };
    Line& addLine(const forms::DialogueCard& card);
    void dropLine();
    void keep(Line& line);
    void next();
    void changed();

    Keep keep_;
    TraceWatch watch_;
    wxBoxSizer* rows_;
    std::list<Line> lines_;          // the last one is for the next card
    std::vector<wxString> removed_;  // the last one can be put back first
    std::function<void()> changed_ = [] {};
};

}  // namespace app::desktop
