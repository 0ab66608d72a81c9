#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/sheets/content/recovery_sheet.h"
#include "app/sheets/render.h"
#include "db/dossier.h"
#include "db/file_system.h"
#include "forms/model/utf8.h"

namespace app::console {
namespace {

std::string teamName(const Arguments& arguments)
{
    auto name = forms::trimmed(arguments.option("--team").value_or(""));
    if (name.empty())
        throw WrongUse("Hoe heet het team? Geef --team NAAM.");
    if (!forms::isUtf8(name))
        throw WrongUse("De naam van het team is geen UTF-8.");
    return name;
}

// Asking twice for a wachtwoordzin that cannot be used would be unkind.
void refuseExisting(const std::filesystem::path& file)
{
    if (std::filesystem::exists(file))
        throw db::Error(db::Error::Kind::AlreadyExists, "there is a file already");
}

// After the key was shown: when this fails, nothing is lost.
void writeRecoverySheet(const std::filesystem::path& file, const std::string& team, const std::string& key)
{
    const auto made =
        sheets::render(sheets::recoverySheet(team, key), sheets::Fonts(shareFolder() / "fonts"));
    db::writeAtomically(file, db::bytesOf(made.pdf));
    std::cout << "\nHet herstelblad: " << file.string() << ". Druk het af en gooi het bestand weg.\n";
}

}  // namespace

void newCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--team", "--herstelblad"}, 1, 1);
    const std::filesystem::path file = arguments.plain[0];
    const forms::Team team{teamName(arguments)};
    refuseExisting(file);
    const auto passphrase = newPassphrase();

    Progress progress;
    progress.tell("De sleutels worden gemaakt …");
    const auto created = db::Dossier::create(file, team, passphrase);
    progress.done();

    std::cout
        << "Het dossier is gemaakt: " << file.string() << "\n\n"
        << "De herstelsleutel staat hier één keer. Schrijf hem over en bewaar hem op een veilige plek,\n"
        << "niet bij de laptop. Zonder wachtwoordzin en zonder herstelsleutel opent niemand dit dossier.\n\n"
        << "    " << created.recoveryKey.text() << "\n";
    if (const auto sheet = arguments.option("--herstelblad"))
        writeRecoverySheet(*sheet, team.name, created.recoveryKey.text());
}

}  // namespace app::console
