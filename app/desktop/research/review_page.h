// Onderzoek, before the preview: every free text is read by somebody of the team, one at a time, and leaves
// only when that person lets it pass.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/desktop/traces/trace_guard.h"
#include "app/desktop/widgets/surface.h"
#include "app/exporting/free_text.h"
#include "forms/model/instrument.h"

class wxButton;
class wxGauge;
class wxTextCtrl;

namespace app::desktop {

class Card;
class Label;
class TraceHint;

class ReviewPage : public Surface {
public:
    struct Ways {
        std::function<void(const exporting::FreeText&)> keep;  // its review, as soon as it is given
        std::function<void()> done;                            // to the preview, whether all were read or not
        std::function<void()> back;                            // to the choice
    };
    struct Facts {
        const forms::Instrument& instrument;
        const TraceGuard& guard;  // knows everybody in the dossiers
        forms::Clock clock;
        std::string& reader;  // who reads; kept for the next time
    };
    // Precondition: there is at least one text. All of the facts outlive the page.
    ReviewPage(wxWindow* parent, std::vector<exporting::FreeText> texts, Facts facts, Ways ways);

private:
    void addHead(Card* card);
    void addText(Card* card);
    void addButtons(Card* card);
    void showText(std::size_t place);
    void showProgress();
    void letPass();
    void leaveOut();
    void asWritten();
    void decide(std::optional<std::string> passed);
    void goOn();
    void onKey(wxKeyEvent& event);
    bool hasReader();
    bool isTooLong(const std::string& text);
    bool hasTraces(const std::string& text);

    std::vector<exporting::FreeText> texts_;
    Facts facts_;
    Ways ways_;
    TraceWatch watch_;  // begins anew at each text
    std::size_t shown_ = 0;

    wxTextCtrl* reader_ = nullptr;
    wxGauge* gauge_ = nullptr;
    Label* progress_ = nullptr;
    Label* question_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    TraceHint* hint_ = nullptr;
    Label* state_ = nullptr;
    Label* problem_ = nullptr;
    wxButton* done_ = nullptr;
};

}  // namespace app::desktop
