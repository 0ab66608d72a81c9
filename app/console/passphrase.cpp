#include "app/console/passphrase.h"

#include <cstdlib>
#include <optional>

#include "app/console/refusal.h"
#include "app/console/terminal.h"
#include "db/seal/bytes.h"
#include "forms/model/utf8.h"

namespace app::console {
namespace {

constexpr const char* variable = "LEERTAFEL_PASSPHRASE";

std::optional<db::Passphrase> fromEnvironment(const char* name = variable)
{
    const char* const text = std::getenv(name);
    return text ? std::optional<db::Passphrase>(std::in_place, text) : std::nullopt;
}

db::Passphrase asked(const std::string& question)
{
    auto typed = askUnseen(question + ": ");
    if (!typed)
        throw Refused(
            "Hier kan geen wachtwoordzin gevraagd worden. Zet hem in de omgevingsvariabele "
            "LEERTAFEL_PASSPHRASE.");
    db::Passphrase passphrase(*typed);
    db::wipe(typed->data(), typed->size());
    return passphrase;
}

void refuseShort(const db::Passphrase& chosen)
{
    const std::string_view text(reinterpret_cast<const char*>(chosen.text.data()), chosen.text.size());
    if (forms::lengthOf(text) < db::shortestPassphrase)
        throw Refused(
            "Deze wachtwoordzin is te kort. Kies een paar woorden die je onthoudt, samen minstens " +
            std::to_string(db::shortestPassphrase) + " tekens.");
}

db::Passphrase chosen(const char* environment, const std::string& question)
{
    if (auto given = fromEnvironment(environment)) {
        refuseShort(*given);
        return *std::move(given);
    }
    auto chosen = asked(question);
    refuseShort(chosen);
    if (asked("Typ hem nog een keer").text != chosen.text)
        throw Refused("De twee keer waren niet gelijk. Er is niets gemaakt.");
    return chosen;
}

}  // namespace

db::Passphrase passphraseFor(const std::string& question)
{
    if (auto given = fromEnvironment())
        return *std::move(given);
    return asked(question);
}

db::Passphrase releasingPassphraseFor(const std::string& question)
{
    if (auto given = fromEnvironment("LEERTAFEL_RELEASE_PASSPHRASE"))
        return *std::move(given);
    return asked(question);
}

db::Passphrase newPassphrase()
{
    return chosen(variable, "Kies een wachtwoordzin");
}

db::Passphrase packagePassphrase()
{
    return chosen("LEERTAFEL_PACKAGE_PASSPHRASE", "Kies een wachtwoordzin voor het pakket");
}

}  // namespace app::console
