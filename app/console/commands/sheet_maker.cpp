#include "app/console/commands/sheet_maker.h"

#include "app/console/local_time.h"
#include "app/console/refusal.h"
#include "app/console/share_folder.h"
#include "app/sheets/content/action_card_sheet.h"
#include "app/sheets/content/entry_sheet.h"
#include "app/sheets/content/meeting_sheet.h"
#include "db/store/casus_store.h"
#include "db/store/instrument_store.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"
#include "db/store/round_store.h"
#include "db/store/team_store.h"

namespace app::console {
namespace {

template <class Found>
Found present(std::optional<Found> found)
{
    if (!found)
        throw Refused("Dat staat niet in dit dossier.");
    return *std::move(found);
}

forms::TemplateLibrary templatesFor(db::Database& database)
{
    forms::TemplateLibrary library;
    for (const auto& frozen : db::InstrumentStore(database).all())
        library.addFrozen(frozen.xml);
    library.addFolder(shareFolder() / "templates");
    library.addFolder(forms::ownTemplateFolder());
    return library;
}

const forms::Instrument& present(const forms::Instrument* instrument)
{
    if (!instrument)
        throw Refused("Het sjabloon voor dit blad ontbreekt. Installeer het programma opnieuw.");
    return *instrument;
}

}  // namespace

SheetMaker::SheetMaker(db::Dossier& dossier)
    : dossier_(dossier), templates_(templatesFor(dossier.database())), fonts_(shareFolder() / "fonts")
{
}

sheets::RenderedSheet SheetMaker::meeting(forms::Id meeting) const
{
    const auto record = present(db::RecordStore(dossier_.database()).record(meeting));
    return sheets::render(sheets::meetingSheet(record, sheets::Names::Hidden, localTime), fonts_);
}

sheets::RenderedSheet SheetMaker::actionCard(forms::Id round) const
{
    const auto found = find(round);
    const auto& instrument = present(templates_.instrument("actiekaart"));
    return sheets::render(
        sheets::actionCardSheet(found.record, found.round(), instrument, sheets::Names::Hidden, localTime),
        fonts_);
}

sheets::RenderedSheet SheetMaker::entry(const forms::Entry& entry) const
{
    const auto& instrument = present(templates_.instrument(entry.instrumentId, entry.instrumentVersion));
    std::vector<std::string> occasion = {db::TeamStore(dossier_.database()).team().name};
    if (entry.sentAt)
        occasion.push_back(sheets::longDate(localTime(*entry.sentAt).date));
    if (entry.subject != forms::Subject::Casus)
        return sheets::render(sheets::entrySheet(instrument, entry.answers, occasion), fonts_);

    occasion.push_back("casus " + present(db::CasusStore(dossier_.database()).find(entry.subjectId)).code);
    const auto rounds = db::RoundStore(dossier_.database()).ofCasus(entry.subjectId);
    if (rounds.empty())
        return sheets::render(sheets::entrySheet(instrument, entry.answers, occasion), fonts_);
    const auto found = find(rounds.back().id);
    return sheets::render(sheets::entrySheet(instrument, entry.answers, occasion, &found.round()), fonts_);
}

SheetMaker::FoundRound SheetMaker::find(forms::Id round) const
{
    for (const auto& meeting : db::MeetingStore(dossier_.database()).all()) {
        FoundRound found{present(db::RecordStore(dossier_.database()).record(meeting.id))};
        for (; found.place < found.record.rounds.size(); ++found.place)
            if (found.round().round.id == round)
                return found;
    }
    throw Refused("Deze casusronde staat niet in dit dossier.");
}

}  // namespace app::console
