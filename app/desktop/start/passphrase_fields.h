// A new wachtwoordzin, typed twice, with how strong it is.
#pragma once

#include <wx/string.h>

#include <functional>
#include <optional>
#include <string>

#include "db/seal/sealed_file.h"

class wxTextCtrl;

namespace app::desktop {

class Card;
class Label;

class PassphraseFields {
public:
    // Adds the fields to the body of the card, the first under `name`. `done` follows Enter in the second.
    PassphraseFields(Card& card, const wxString& name, std::function<void()> done);

    wxTextCtrl* first() { return first_; }
    // The name of the team is easy to guess.
    void setTeam(const std::string& team);
    void enable(bool enabled);
    void forget();

    struct Missing {
        wxString text;
        wxTextCtrl* field;
    };
    // What is still wrong with what was typed, and where; nothing when it can be used.
    std::optional<Missing> missing() const;
    db::Passphrase typed() const;

private:
    void showStrength();

    std::string team_;
    wxTextCtrl* first_;
    Label* strength_;
    wxTextCtrl* second_;
};

// A field of a card under its name; Enter in it does what is bound to wxEVT_TEXT_ENTER.
wxTextCtrl* addField(Card& card, const wxString& name, long style = 0);

}  // namespace app::desktop
