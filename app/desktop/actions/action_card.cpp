#include "app/desktop/actions/action_card.h"

#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include "app/desktop/actions/action_wording.h"
#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {

using forms::DecisionFault;
using forms::DecisionKind;

ActionCard::ActionCard(wxWindow* parent, const forms::Action& action, Setting setting)
    : Card(parent),
      action_(action),
      setting_(std::move(setting)),
      choices_(new wxWrapSizer(wxHORIZONTAL, 0)),
      questions_(new wxBoxSizer(wxVERTICAL))
{
    addWords();
    if (!setting_.decide)
        return;
    if (setting_.keepsComingBack)
        body().Add(new Label(this, _("Schuift steeds door. Wat staat er in de weg?"), {"amber"}),
                   wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    body().Add(choices_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    body().Add(questions_, wxSizerFlags().Expand());
    problem_ = new Label(this, {}, {"failure"});
    body().Add(problem_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    problem_->Hide();
    if (setting_.mends)
        first_ = say(
            _("Besluit veranderen"), {}, [this] { addButtons(); }, false);
    else
        addButtons();
}

void ActionCard::addWords()
{
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(new Label(this, toWx(action_.what), {"strong"}), wxSizerFlags(1));
    if (forms::isOpen(action_))
        top->Add(shortLabel(this, dueInWords(action_, setting_.today),
                            {isDue(action_, setting_.today) ? "amber" : "muted"}),
                 wxSizerFlags().Border(wxLEFT, FromDIP(theme::normal)));
    body().Add(top, wxSizerFlags().Expand());
    if (!setting_.who.empty())
        body().Add(new Label(this, setting_.who, {"muted"}), wxSizerFlags().Expand());
    for (const auto& decision : action_.decisions)
        body().Add(new Label(this, decisionInWords(decision), {"small", "muted"}),
                   wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
}

wxWindow* ActionCard::say(const wxString& label, const wxString& iconName, std::function<void()> pressed,
                          bool plain)
{
    auto* made = button(
        this, label, plain ? ButtonLook::Plain : ButtonLook::Link,
        [this, pressed = std::move(pressed)] { later(*this, pressed); }, toUtf8(iconName));
    native::setName(*made, label.BeforeFirst(L'\u2026').Trim() + ": " + toWx(action_.what));
    choices_->Add(made, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(theme::gap)));
    return made;
}

void ActionCard::addButtons()
{
    choices_->Clear(true);
    first_ = say(
        _("Gedaan"), "check",
        [this] {
            take({0, DecisionKind::Done, {}, {}, {}});
        },
        true);
    say(
        _("Doorschuiven …"), {}, [this] { ask(DecisionKind::Postponed); }, false);
    say(
        _("Vervallen …"), {}, [this] { ask(DecisionKind::Dropped); }, false);
    if (setting_.mends) {
        settleAround(*this);
        first_->SetFocus();
    }
}

std::optional<DecisionKind> ActionCard::asked() const
{
    return reason_ ? std::optional(asked_) : std::nullopt;
}

void ActionCard::ask(DecisionKind kind)
{
    asked_ = kind;
    forgetQuestions();
    const bool postponed = kind == DecisionKind::Postponed;
    const auto field = [this](const wxString& label) {
        questions_->Add(new Label(this, label), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        auto* made = textField(this, label, wxTE_PROCESS_ENTER);
        made->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { later(*this, [this] { answer(); }); });
        pauses_.push_back(std::make_unique<TypingPause>(*made, [this] { keepTyped(); }));
        questions_->Add(made, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
        return made;
    };
    if (postponed)
        due_ = field(_("Naar welke dag?"));
    reason_ = field(!postponed                 ? _("Waarom vervalt de actie?")
                    : setting_.keepsComingBack ? _("Wat staat er in de weg?")
                                               : _("Wat stond er in de weg? (mag leeg blijven)"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(button(this, _("Besluit bewaren"), ButtonLook::Primary,
                    [this] { later(*this, [this] { answer(); }); }));
    row->Add(button(this, _("Toch niet"), ButtonLook::Link,
                    [this] {
                        later(*this, [this] {
                            forgetQuestions();
                            setting_.keep({});
                            settleAround(*this);
                            first_->SetFocus();
                        });
                    }),
             wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    questions_->Add(row, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    settleAround(*this);
    reveal(*this);
    (due_ ? due_ : reason_)->SetFocus();
    keepTyped();
}

void ActionCard::resume(const DecisionDraft& draft)
{
    ask(draft.kind);
    if (due_)
        due_->ChangeValue(toWx(draft.due));
    reason_->ChangeValue(toWx(draft.reason));
    keepTyped();
}

void ActionCard::keepTyped()
{
    setting_.keep(DecisionDraft{action_.id, asked_, due_ ? toUtf8(due_->GetValue()) : std::string{},
                                toUtf8(reason_->GetValue())});
}

void ActionCard::answer()
{
    forms::ActionDecision decision{0, asked_, {}, toUtf8(reason_->GetValue()), {}};
    if (due_)
        decision.newDue = dateFrom(toUtf8(due_->GetValue()), setting_.today);
    take(decision);
}

void ActionCard::take(const forms::ActionDecision& decision)
{
    if (const auto fault = setting_.decide(decision))
        tell(*fault);
}

void ActionCard::tell(forms::DecisionFault fault)
{
    showProblem(*problem_, describe(fault));
    const bool aboutDay = fault == DecisionFault::NeedsNewDue || fault == DecisionFault::DueHasPassed;
    if (reason_)
        (aboutDay ? due_ : reason_)->SetFocus();
}

void ActionCard::forgetQuestions()
{
    questions_->Clear(true);
    pauses_.clear();
    due_ = nullptr;
    reason_ = nullptr;
    problem_->Hide();
}

void ActionCard::focus()
{
    if (first_)
        first_->SetFocus();
}

}  // namespace app::desktop
