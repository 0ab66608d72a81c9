#include "app/desktop/forms/form_panel.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/step_bars.h"

namespace app::desktop {
namespace {

constexpr int contentWidth = 1040;

bool isTypedIn(wxWindow* window)
{
    return dynamic_cast<wxTextCtrl*>(window);
}

bool takesEnterItself(wxWindow* window)
{
    const auto* text = dynamic_cast<wxTextCtrl*>(window);
    return dynamic_cast<wxButton*>(window) || dynamic_cast<wxChoice*>(window) ||
           (text && text->IsMultiLine());
}

// The keys 1 to 9 choose the first nine options, 0 the tenth: of the grades 0 to 10, in which 1 begins, a
// ten.
std::optional<std::size_t> optionOf(int key)
{
    const int digit = key >= WXK_NUMPAD0 && key <= WXK_NUMPAD9 ? key - WXK_NUMPAD0 : key - '0';
    if (digit < 0 || digit > 9)
        return std::nullopt;
    return digit == 0 ? std::size_t{9} : static_cast<std::size_t>(digit - 1);
}

}  // namespace

FormPanel::FormPanel(wxWindow* parent, const forms::Instrument& instrument, forms::Answers answers,
                     Owner owner, forms::Date today, std::vector<RecapLine> recap)
    : Surface(parent),
      instrument_(instrument),
      answers_(std::move(answers)),
      owner_(std::move(owner)),
      today_(today),
      recap_(std::move(recap)),
      watch_(owner_.traces)
{
    build();
    showPage(0);
    Bind(wxEVT_CHAR_HOOK, &FormPanel::onKey, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fitMargins();
        event.Skip();
    });
}

void FormPanel::build()
{
    content_ = new Surface(this);
    rows_ = new wxBoxSizer(wxVERTICAL);
    buildHead(*rows_);
    buildFoot(*rows_);
    content_->SetSizer(rows_);
    auto* around = new wxBoxSizer(wxHORIZONTAL);
    around->AddStretchSpacer(1);
    around->Add(content_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    around->AddStretchSpacer(1);
    SetSizer(around);
}

void FormPanel::buildHead(wxBoxSizer& rows)
{
    bars_ = new StepBars(content_, pageCount());
    place_ = new Label(content_, {}, {"muted"});
    title_ = new Label(content_, {}, {"title"});
    help_ = new Label(content_, {}, {"muted"});
    rows.Add(bars_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::inset)));
    rows.Add(place_, wxSizerFlags().Expand());
    rows.Add(title_, wxSizerFlags().Expand());
    rows.Add(help_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
    rows.AddSpacer(FromDIP(theme::inset));
}

void FormPanel::buildFoot(wxBoxSizer& rows)
{
    back_ = button(content_, _("‹ Vorige"), ButtonLook::Plain, [this] { goBack(); });
    state_ = new Label(content_, {}, {"muted"});
    on_ = button(content_, _("Volgende ›"), ButtonLook::Primary, [this] { goOn(); });
    send_ = button(content_, _("Versturen"), ButtonLook::Primary, [this] { send(); });
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(back_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::inset)));
    foot->Add(state_, wxSizerFlags(1).CenterVertical());
    if (owner_.leave)
        foot->Add(button(content_, _("Later verder"), ButtonLook::Link, owner_.leave),
                  wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    foot->Add(on_, wxSizerFlags().CenterVertical());
    foot->Add(send_, wxSizerFlags().CenterVertical());
    rows.Add(foot, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
}

Pages FormPanel::pages() const
{
    return forms::askedSections(instrument_, answers_);
}

std::size_t FormPanel::pageCount() const
{
    return pages().size();
}

void FormPanel::showPage(std::size_t page)
{
    const auto all = pages();
    if (page >= all.size())
        return;
    current_ = page;
    stopAsking();
    if (shown_)
        shown_->forget();
    putAway(shown_);
    const FormPage::Setting setting{
        today_, recap_, owner_.promise + (owner_.promise.empty() ? "" : "\n") + toWx(instrument_.credit),
        [this](const std::string& id, forms::Answer answer) { keep(id, std::move(answer)); },
        owner_.traces ? &watch_ : nullptr};
    shown_ = new FormPage(content_, instrument_, *all[page], answers_, setting);
    putInMiddle(*shown_);
    showHead();
    showFoot();
    fitMargins();
    native::announce(*title_, place_->GetLabelText() + ". " + title_->GetLabelText());
    focus();
}

// Above the foot, and before it in the order of the Tab key.
void FormPanel::putInMiddle(wxWindow& window)
{
    window.MoveBeforeInTabOrder(back_);
    rows_->Insert(5, &window, wxSizerFlags(1).Expand());
}

// The key or click that turns the page comes from this very page, so it goes after the event.
void FormPanel::putAway(wxWindow* page)
{
    if (!page)
        return;
    rows_->Detach(page);
    page->Hide();
    later(*this, [page] { page->Destroy(); });
}

void FormPanel::showHead()
{
    const auto all = pages();
    const auto& section = *all[current_];
    const auto place = placeAmong(all, current_);
    bars_->show(current_, all.size(), place);
    bars_->Show(all.size() > 1);
    auto help = toWx(section.help);
    if (saysOnceThatAllMayBeEmpty(section))
        help += (help.empty() ? "" : " ") + _("Alles mag leeg blijven.");
    sayAbove(all.size() > 1 ? place : wxString{}, toWx(section.title), help);
}

void FormPanel::sayAbove(const wxString& place, const wxString& title, const wxString& help)
{
    place_->SetLabelText(place);
    place_->Show(!place.empty());
    title_->SetLabelText(title);
    help_->SetLabelText(help);
    help_->Show(!help.empty());
}

void FormPanel::showFoot()
{
    const bool last = current_ + 1 == pageCount();
    back_->Enable(current_ > 0 || asking_);
    on_->Show(!last && !asking_);
    send_->Show(last && !asking_);
    content_->Layout();
}

void FormPanel::keep(const std::string& questionId, forms::Answer answer)
{
    owner_.changed(questionId, answer);
    if (std::holds_alternative<std::monostate>(answer))
        answers_.erase(questionId);
    else
        answers_[questionId] = std::move(answer);
    shown_->answerChanged(questionId);
    showHead();
    showFoot();
}

void FormPanel::goOn()
{
    if (asking_ || !shown_->showProblems())
        return;
    owner_.pageTurned();
    if (current_ + 1 < pageCount())
        showPage(current_ + 1);
}

void FormPanel::goBack()
{
    owner_.pageTurned();
    if (asking_)
        showPage(current_);
    else if (current_ > 0)
        showPage(current_ - 1);
}

void FormPanel::showState(const wxString& text, bool failed)
{
    (failed ? native::addClass : native::removeClass)(*state_, "failure");
    (failed ? native::removeClass : native::addClass)(*state_, "muted");
    state_->say(text);
}

void FormPanel::focus()
{
    if (!shown_->focusFirst())
        (send_->IsShown() ? send_ : on_)->SetFocus();
}

void FormPanel::forget()
{
    shown_->forget();
    answers_.clear();
}

// As wide as reads well, and never without a margin.
void FormPanel::fitMargins()
{
    const int room = GetClientSize().x;
    const int width = std::min(FromDIP(contentWidth), room - 2 * FromDIP(theme::inset));
    if (width < 2)
        return;
    content_->SetMinSize({width, -1});
    for (auto* label : {place_, title_, help_})
        label->breakAt(width);
    Layout();
    content_->Layout();
}

void FormPanel::onKey(wxKeyEvent& event)
{
    if (!handle(event))
        event.Skip();
}

bool FormPanel::handle(const wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool enter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    auto* focus = FindFocus();
    if (event.GetModifiers() == wxMOD_CONTROL && enter)
        return send(), true;
    if (event.GetModifiers() == wxMOD_ALT && (key == WXK_RIGHT || key == WXK_LEFT))
        return key == WXK_RIGHT ? goOn() : goBack(), true;
    if (asking_)
        return key == WXK_ESCAPE ? goBack(), true : false;
    if (enter && event.GetModifiers() == wxMOD_NONE && !takesEnterItself(focus))
        return goOnFrom(focus), true;
    if (isTypedIn(focus) || dynamic_cast<wxChoice*>(focus))
        return false;
    if (event.GetModifiers() == wxMOD_NONE) {
        if (const auto option = optionOf(key))
            return shown_->pick(*option) || shown_->typeOn();
    }
    // What one writes is never lost, also when the keys are still with an answer to choose.
    return shown_->typeOn();
}

// In a field of one line Enter ends the line; behind the last one it ends the page, and on the last page it
// stands still at the button that sends.
void FormPanel::goOnFrom(wxWindow* focus)
{
    if (isTypedIn(focus) && shown_->focusNext())
        return;
    if (send_->IsShown())
        send_->SetFocus();
    else
        goOn();
}

}  // namespace app::desktop
