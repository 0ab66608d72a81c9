#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/opened.h"
#include "db/schema.h"
#include "db/store/contents.h"
#include "forms/model/utf8.h"

namespace app::console {
namespace {

void tell(const std::string& what, auto number)
{
    std::cout << "  " << what << std::string(24 - forms::lengthOf(what), ' ') << number << "\n";
}

void tellFile(const db::FileInfo& info)
{
    std::cout << "Bestand\n";
    tell("formaat", info.format);
    tell("generatie", info.generation);
    tell("bytes", info.size);
    tell("sloten", info.slots.size());
    tell("reservekopieën", info.backups);
}

void tellContents(const db::Contents& contents)
{
    std::cout << "Inhoud\n";
    tell("leden", contents.members);
    tell("bijeenkomsten", contents.meetings);
    tell("casus", contents.casus);
    tell("casusrondes", contents.rounds);
    tell("dialoogkaarten", contents.dialogueCards);
    tell("acties", contents.actions);
    tell("besluiten over acties", contents.decisions);
    tell("partnerschapskaarten", contents.partnershipCards);

    std::cout << "Formulieren (verstuurd, in bewerking)\n";
    for (const auto& entry : contents.entries)
        std::cout << "  " << entry.instrumentId << ", versie " << entry.instrumentVersion << ": "
                  << entry.sent << ", " << entry.drafts << "\n";
}

}  // namespace

void infoCommand(const Words& words)
{
    const std::filesystem::path file = readArguments(words, {}, 1, 1).plain[0];
    const auto info = db::infoOf(file);
    const auto dossier = openToRead(file);

    tellFile(info);
    tell("schema", db::schemaVersion(dossier->database()));
    tellContents(db::contentsOf(dossier->database()));
}

}  // namespace app::console
