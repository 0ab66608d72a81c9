// Shows any instrument, one section at a time, to one person.
#pragma once

#include "app/desktop/forms/form_page.h"
#include "app/desktop/forms/page_words.h"
#include "app/desktop/traces/trace_guard.h"

class wxBoxSizer;
class wxButton;

namespace app::desktop {

class Label;
class StepBars;
struct TracedAnswer;

class FormPanel : public Surface {
public:
    // Who keeps what is filled in. Every function but leave must be there.
    struct Owner {
        std::function<void(const std::string& questionId, const forms::Answer&)>
            changed;  // empty: taken away
        std::function<void()> pageTurned;
        std::function<void()> send;   // something is filled in, and nothing stands in the way any more
        std::function<void()> leave;  // to go on another time; absent: there is no such way out
        wxString promise;             // said quietly under every page, may be empty
        // Looks at free text while it is typed and before it is sent; may be null, else it lives longer.
        const TraceGuard* traces = nullptr;
        // Something was left in which somebody may be recognised, and why. Precedes `send`.
        std::function<void(const std::string& reason)> leftTraces = {};
    };

    // The instrument lives longer than the panel. `today` serves dates without a year; `recap` is what an
    // info question from the actiekaart shows.
    FormPanel(wxWindow* parent, const forms::Instrument& instrument, forms::Answers answers, Owner owner,
              forms::Date today, std::vector<RecapLine> recap = {});

    const forms::Answers& answers() const { return answers_; }
    std::size_t page() const { return current_; }
    std::size_t pageCount() const;

    void goOn();    // not past a page with problems; on the last page it stays
    void goBack();  // always; from the question before sending to the page
    // Asks the owner to send, or goes to the first page with a problem; when pages are open it asks the
    // person first whether it goes so.
    void send();
    // To the first page that is not filled in, or to the last page.
    void goToFirstOpen();

    // Whether what was typed is kept: "bewaard".
    void showState(const wxString& text, bool failed);
    // Puts the person at the first question of the page.
    void focus();
    // Wipes typed text out of the controls; before the panel goes.
    void forget();

private:
    void build();
    void buildHead(wxBoxSizer& rows);
    void buildFoot(wxBoxSizer& rows);
    void showPage(std::size_t page);
    void putInMiddle(wxWindow& window);
    void putAway(wxWindow* page);
    std::size_t pageWith(const std::string& questionId) const;
    void askAbout(const Pages& open);
    void sendUnlessTraced();
    void askAboutTraces(const std::vector<TracedAnswer>& traced);
    void mend(const std::string& questionId);
    void showAsking(wxWindow* asking, const wxString& title, const wxString& help);
    void stopAsking();
    void showHead();
    void sayAbove(const wxString& place, const wxString& title, const wxString& help);
    void showFoot();
    void keep(const std::string& questionId, forms::Answer answer);
    void fitMargins();
    void onKey(wxKeyEvent& event);
    bool handle(const wxKeyEvent& event);
    void goOnFrom(wxWindow* focus);
    Pages pages() const;

    const forms::Instrument& instrument_;
    forms::Answers answers_;
    Owner owner_;
    forms::Date today_;
    std::vector<RecapLine> recap_;
    TraceWatch watch_;
    std::size_t current_ = 0;  // among the pages that have a question to ask

    wxWindow* content_ = nullptr;
    wxBoxSizer* rows_ = nullptr;
    StepBars* bars_ = nullptr;
    Label* place_ = nullptr;
    Label* title_ = nullptr;
    Label* help_ = nullptr;
    FormPage* shown_ = nullptr;
    wxWindow* asking_ = nullptr;  // in place of the page
    wxButton* back_ = nullptr;
    wxButton* on_ = nullptr;
    wxButton* send_ = nullptr;
    Label* state_ = nullptr;
};

}  // namespace app::desktop
