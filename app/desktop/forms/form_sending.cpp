// What a person is asked before a form is sent: what is still open, and where somebody may be recognised.
#include <algorithm>

#include "app/desktop/forms/form_panel.h"
#include "app/desktop/forms/still_open.h"
#include "app/desktop/forms/traced_answers.h"
#include "app/desktop/forms/traces_page.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/traces/trace_words.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

void FormPanel::send()
{
    if (asking_)
        return;  // only its own buttons send now
    const auto problems = forms::openProblems(instrument_, answers_);
    if (!problems.empty()) {
        showPage(pageWith(problems.front().questionId));
        shown_->showProblems();
    } else if (const auto open = forms::openSections(instrument_, answers_); !open.empty()) {
        askAbout(open);
    } else {
        sendUnlessTraced();
    }
}

void FormPanel::sendUnlessTraced()
{
    const auto traced =
        owner_.traces ? tracedAnswers(instrument_, answers_, *owner_.traces) : std::vector<TracedAnswer>{};
    if (traced.empty())
        owner_.send();
    else
        askAboutTraces(traced);
}

std::size_t FormPanel::pageWith(const std::string& questionId) const
{
    const auto all = pages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const forms::Section* section) {
        return std::any_of(section->questions.begin(), section->questions.end(),
                           [&](const forms::Question& question) { return question.id == questionId; });
    });
    return static_cast<std::size_t>(found - all.begin());
}

void FormPanel::goToFirstOpen()
{
    const auto open = forms::openSections(instrument_, answers_);
    showPage(open.empty() ? pageCount() - 1 : pageWith(open.front()->questions.front().id));
}

void FormPanel::askAbout(const Pages& open)
{
    const bool nothing = std::all_of(answers_.begin(), answers_.end(),
                                     [](const auto& answer) { return forms::isEmpty(answer.second); });
    const auto send = nothing ? std::function<void()>{} : [this] { sendUnlessTraced(); };
    auto* question = new StillOpen(content_, open, {[this] { goToFirstOpen(); }, send});
    const auto words = stillOpenWords(open, nothing);
    showAsking(question, words.title, words.help);
    question->focus();
}

void FormPanel::askAboutTraces(const std::vector<TracedAnswer>& traced)
{
    auto* question = new TracesPage(content_, traced,
                                    {[this](const std::string& id) { mend(id); },
                                     [this](const std::string& reason) {
                                         owner_.leftTraces(reason);
                                         owner_.send();
                                     }});
    showAsking(question, _("Is hier iemand te herkennen?"),
               _("Dit staat in je tekst en kan naar iemand leiden. Pas het aan, of laat het zo.") + " " +
                   canMissThings());
    question->focus();
}

void FormPanel::mend(const std::string& questionId)
{
    showPage(pageWith(questionId));
    shown_->focusOn(questionId);
}

void FormPanel::showAsking(wxWindow* asking, const wxString& title, const wxString& help)
{
    stopAsking();
    asking_ = asking;
    shown_->Hide();
    putInMiddle(*asking);
    sayAbove({}, title, help);
    showFoot();
    fitMargins();
    native::announce(*title_, title_->GetLabelText() + ". " + help_->GetLabelText());
}

void FormPanel::stopAsking()
{
    putAway(asking_);
    asking_ = nullptr;
}

}  // namespace app::desktop
