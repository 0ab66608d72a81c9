#include "app/desktop/start/passphrase_fields.h"

#include <wx/textctrl.h>

#include "app/desktop/native.h"
#include "app/desktop/start/passphrase_strength.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"

namespace app::desktop {
namespace {

wxString describe(Pattern pattern)
{
    switch (pattern) {
        case Pattern::KnownWord:
            return _("Er zit een woord in dat iedereen het eerst probeert.");
        case Pattern::Repetition:
            return _("Herhalen maakt de zin niet sterker.");
        case Pattern::Sequence:
            return _("Een rijtje als abc of 1234 is snel geraden.");
        case Pattern::Keyboard:
            return _("Toetsen die naast elkaar liggen zijn snel geraden.");
        case Pattern::Date:
            return _("Een datum of jaartal is snel geraden.");
    }
    return {};
}

wxString describe(const Guess& guess)
{
    switch (guess.strength) {
        case Strength::TooShort:
            return _("Nog te kort. Neem een zin van vier of meer losse woorden.");
        case Strength::Weak:
            return _("Zwak: makkelijk te raden.") + " " +
                   (guess.pattern ? describe(*guess.pattern) + " " : "") + _("Maak de zin langer.");
        case Strength::Good:
            return _("Goed.");
        case Strength::Strong:
            return _("Sterk.");
    }
    return {};
}

}  // namespace

wxTextCtrl* addField(Card& card, const wxString& name, long style)
{
    const int above = card.FromDIP(card.body().IsEmpty() ? 0 : theme::gap);
    card.body().Add(new Label(&card, name, {"strong"}), wxSizerFlags().Expand().Border(wxTOP, above));
    auto* field = textField(&card, name, style | wxTE_PROCESS_ENTER);
    card.body().Add(field, wxSizerFlags().Expand().Border(wxTOP, card.FromDIP(theme::tight)));
    return field;
}

PassphraseFields::PassphraseFields(Card& card, const wxString& name, std::function<void()> done)
    : first_(addField(card, name, wxTE_PASSWORD)),
      strength_(new Label(&card, describe(Guess{}), {"small", "muted"}))
{
    card.body().Add(strength_, wxSizerFlags().Expand().Border(wxTOP, card.FromDIP(theme::tight)));
    second_ = addField(card, _("Nog een keer dezelfde zin"), wxTE_PASSWORD);
    first_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { showStrength(); });
    first_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { second_->SetFocus(); });
    second_->Bind(wxEVT_TEXT_ENTER, [done = std::move(done)](wxCommandEvent&) { done(); });
}

void PassphraseFields::setTeam(const std::string& team)
{
    team_ = team;
    showStrength();
}

void PassphraseFields::enable(bool enabled)
{
    first_->Enable(enabled);
    second_->Enable(enabled);
}

void PassphraseFields::forget()
{
    first_->ChangeValue({});
    second_->ChangeValue({});
}

std::optional<PassphraseFields::Missing> PassphraseFields::missing() const
{
    if (guessOf(toUtf8(first_->GetValue()), team_).strength == Strength::TooShort)
        return Missing{
            _("De wachtwoordzin is te kort: neem minstens tien tekens, liefst vier of meer losse woorden."),
            first_};
    if (first_->GetValue() != second_->GetValue())
        return Missing{_("De twee zinnen zijn niet gelijk. Typ ze nog eens."), second_};
    return std::nullopt;
}

db::Passphrase PassphraseFields::typed() const
{
    return db::Passphrase(toUtf8(first_->GetValue()));
}

void PassphraseFields::showStrength()
{
    const auto guess = guessOf(toUtf8(first_->GetValue()), team_);
    const bool fine = guess.strength == Strength::Good || guess.strength == Strength::Strong;
    (fine ? native::addClass : native::removeClass)(*strength_, "good");
    (fine ? native::removeClass : native::addClass)(*strength_, "muted");
    strength_->say(describe(guess));
}

}  // namespace app::desktop
