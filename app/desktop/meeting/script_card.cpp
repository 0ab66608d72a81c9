#include "app/desktop/meeting/script_card.h"

#include <wx/textctrl.h>

#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/meeting/script_course.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "app/desktop/words.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

constexpr int timeWidth = 9;  // in characters

wxString inWords(forms::ScriptFault fault, bool isStep)
{
    switch (fault) {
        case forms::ScriptFault::NothingToSay:
            return _("Wat zeg je hier? Zolang er niets staat, blijft de vorige zin gelden.");
        case forms::ScriptFault::NoTime:
            return isStep ? _("Hoe lang? Typ bijvoorbeeld 1:30, of 2 voor twee minuten.")
                          : _("Hoe lang? Typ hele minuten, bijvoorbeeld 10.");
        case forms::ScriptFault::TooLong:
            return isStep ? _("Een stap duurt hoogstens een uur. De vorige tijd blijft gelden.")
                          : _("Een onderdeel duurt hoogstens acht uur. De vorige tijd blijft gelden.");
    }
    return {};
}

wxString timeInField(const forms::OwnScript& script, bool isStep)
{
    return isStep ? minutesAndSeconds(script.planned)
                  : wxString::Format("%ld", static_cast<long>(script.planned.count() / 60));
}

}  // namespace

ScriptCard::ScriptCard(wxWindow* parent, const Item& item,
                       std::function<void(const forms::OwnScript&)> changed)
    : Card(parent), item_(item), changed_(std::move(changed))
{
    body().Add(new Label(this, item.title, {"heading"}), wxSizerFlags().Expand());
    say_ = addArea(_("Zeg"), item.script.say);
    pitfall_ = addArea(_("Let op"), item.script.pitfall);
    if (item.isStep)
        guard_ = addArea(_("Regel"), item.script.guard);
    addTime();
    problem_ = new Label(this, {}, {"failure"});
    problem_->Hide();
    body().Add(problem_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void ScriptCard::flush()
{
    for (const auto& each : typing_)
        each->flush();
}

wxTextCtrl* ScriptCard::addArea(const wxString& label, const std::string& text)
{
    body().Add(new Label(this, label, {"small", "muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* area = textArea(this, label + ": " + item_.title, 2);
    area->ChangeValue(toWx(text));
    body().Add(area, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    watch(*area);
    return area;
}

void ScriptCard::addTime()
{
    const auto label = item_.isStep ? _("Tijd, in minuten en seconden") : _("Tijd, in minuten");
    body().Add(new Label(this, label, {"small", "muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    time_ = textField(this, _("Tijd") + ": " + item_.title);
    time_->SetMinSize({timeWidth * GetCharWidth(), time_->GetMinSize().y});
    time_->ChangeValue(timeInField(item_.script, item_.isStep));
    body().Add(time_, wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    watch(*time_);
}

// Kept a second after the last key, and when the person goes to another field.
void ScriptCard::watch(wxTextCtrl& field)
{
    typing_.push_back(std::make_unique<TypingPause>(field, [this] { take(); }));
    field.Bind(wxEVT_KILL_FOCUS, [this, &field](wxFocusEvent& event) {
        event.Skip();
        if (!field.IsBeingDeleted())
            flush();
    });
}

void ScriptCard::take()
{
    const auto textIn = [](const wxTextCtrl* field) {
        return field ? forms::trimmed(plainText(toUtf8(field->GetValue()), false)) : std::string{};
    };
    auto script = item_.script;
    script.say = textIn(say_);
    script.pitfall = textIn(pitfall_);
    script.guard = textIn(guard_);
    script.planned = lengthFrom(toUtf8(time_->GetValue())).value_or(std::chrono::seconds{0});
    if (const auto fault = forms::faultIn(script, item_.isStep))
        return showProblem(*problem_, inWords(*fault, item_.isStep));
    if (problem_->IsShown()) {
        problem_->Hide();
        settleAround(*this);
    }
    if (script != item_.script)
        changed_(item_.script = script);
}

}  // namespace app::desktop
