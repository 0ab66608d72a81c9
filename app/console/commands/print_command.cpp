#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/commands/sheet_maker.h"
#include "app/console/opened.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "app/console/wording.h"
#include "app/sheets/sheet_file.h"
#include "db/store/entry_store.h"
#include "db/store/meeting_store.h"
#include "db/store/round_store.h"

namespace app::console {
namespace {

// What there is of one kind of sheet, the oldest first.
struct Choice {
    std::vector<forms::Id> ids;
    std::function<sheets::RenderedSheet(const SheetMaker&, forms::Id)> make;
};

Choice meetings(db::Database& database)
{
    Choice choice{{}, &SheetMaker::meeting};
    for (const auto& meeting : db::MeetingStore(database).all())
        choice.ids.push_back(meeting.id);
    return choice;
}

Choice rounds(db::Database& database)
{
    Choice choice{{}, &SheetMaker::actionCard};
    for (const auto& meeting : db::MeetingStore(database).all())
        for (const auto& round : db::RoundStore(database).ofMeeting(meeting.id))
            choice.ids.push_back(round.id);
    return choice;
}

// Of every instrument whose id begins so: there are several reflectors.
Choice entries(db::Database& database, const std::string& instrument)
{
    const auto make = [&database](const SheetMaker& maker, forms::Id id) {
        return maker.entry(*db::EntryStore(database).find(id));
    };
    Choice choice{{}, make};
    for (const auto& entry : db::EntryStore(database).sent())
        if (entry.instrumentId.rfind(instrument, 0) == 0)
            choice.ids.push_back(entry.id);
    return choice;
}

Choice choiceOf(const std::string& sheet, db::Database& database)
{
    if (sheet == "bijeenkomstblad")
        return meetings(database);
    if (sheet == "actiekaart")
        return rounds(database);
    return entries(database, sheet);
}

void refuseUnknown(const std::string& sheet)
{
    for (const auto* known : {"bijeenkomstblad", "actiekaart", "reflector", "kantelbox"})
        if (sheet == known)
            return;
    throw WrongUse("Het blad " + sheet + " bestaat niet.");
}

forms::Id chosenFrom(const std::vector<forms::Id>& ids, const std::optional<std::uint32_t>& wanted)
{
    if (ids.empty())
        throw Refused("Zo’n blad is er in dit dossier nog niet.");
    if (!wanted)
        return ids.back();
    std::string known;
    for (const auto id : ids) {
        if (id == *wanted)
            return id;
        known += " " + std::to_string(id);
    }
    throw Refused("Nummer " + std::to_string(*wanted) + " is er niet. Wel:" + known + ".");
}

}  // namespace

void printCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--id", "-o"}, 2, 2);
    const auto& sheet = arguments.plain[1];
    refuseUnknown(sheet);
    const auto out = arguments.option("-o");
    if (!out)
        throw WrongUse("Waar moet het blad komen? Geef -o PDF.");
    const auto id = arguments.option("--id");
    const auto wanted = id ? std::optional(wholeNumber(*id)) : std::nullopt;

    const auto dossier = openToRead(arguments.plain[0]);
    const auto choice = choiceOf(sheet, dossier->database());
    const auto chosen = chosenFrom(choice.ids, wanted);
    const auto made = choice.make(SheetMaker(*dossier), chosen);
    sheets::writeSheet(*out, made.pdf);
    std::cout << *out << ": " << countOf(made.pages, "bladzijde", "bladzijden") << "\n";
    if (made.replaced > 0)
        std::cout << "Tekens die niet getekend konden worden en vervangen zijn: " << made.replaced << "\n";
}

}  // namespace app::console
