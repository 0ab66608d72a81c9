#include "app/printing/recipes/recipe.h"
#include "app/sheets/content/meeting_sheet.h"
#include "app/sheets/content/wording.h"
#include "db/store/meeting_store.h"
#include "db/store/record_store.h"

namespace app::printing {
namespace {

// Two groups of one team meet on the same day; the title, which comes from the programme, tells them apart.
std::string aboutOf(const Source& source, const forms::Meeting& meeting)
{
    const auto day = sheets::longDate(dayOf(source, meeting));
    return meeting.coach == 0 ? day : day + ", " + meeting.title;
}

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& meeting : db::MeetingStore(source.database).all())
        all.push_back({{SheetKind::Meeting, {}, meeting.id},
                       "bijeenkomstblad",
                       sheets::wording::meetingSheet,
                       aboutOf(source, meeting),
                       false,
                       NamesOn::WhenAsked});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names names)
{
    const auto record = chosen(db::RecordStore(source.database).record(choice.about));
    return alone(sheets::meetingSheet(record, names, source.localTime));
}

}  // namespace

const Recipe meetingRecipe{SheetKind::Meeting, offers, make};

}  // namespace app::printing
