#include "app/printing/recipes/entries.h"
#include "app/printing/recipes/rounds.h"
#include "app/sheets/content/blank_form_sheet.h"
#include "app/sheets/content/entry_sheet.h"
#include "app/sheets/content/wording.h"
#include "db/store/casus_store.h"
#include "db/store/entry_store.h"
#include "db/store/round_store.h"

namespace app::printing {
namespace {

const forms::Instrument& instrumentOf(const Source& source, const forms::Entry& entry)
{
    return chosen(source.templates.instrument(entry.instrumentId, entry.instrumentVersion));
}

std::vector<std::string> occasionOf(const Source& source, const forms::Entry& entry)
{
    std::vector<std::string> lines;
    if (entry.subject == forms::Subject::Casus)
        lines.push_back(sheets::titleOf(chosen(db::CasusStore(source.database).find(entry.subjectId))));
    if (entry.sentAt)
        lines.push_back(sheets::longDate(source.localTime(*entry.sentAt).date));
    return lines;
}

bool hasRecipeOfItsOwn(const std::string& instrument)
{
    return instrument == dialoogkaart || instrument == actiekaart || instrument == partnerschapskaart;
}

std::vector<Offer> offers(const Source& source)
{
    const auto sent = db::EntryStore(source.database).sent();
    std::vector<Offer> all;
    for (const auto& id : source.templates.instrumentIds()) {
        if (hasRecipeOfItsOwn(id))
            continue;
        const auto add = [&](const forms::Instrument& instrument, forms::Id entry, std::string about) {
            all.push_back({{SheetKind::Form, id, entry}, id, instrument.title, std::move(about), entry == 0});
        };
        add(chosen(source.templates.instrument(id)), 0, {});
        for (const auto& entry : sent)
            if (entry.instrumentId == id)
                add(instrumentOf(source, entry), entry.id, inOneLine(occasionOf(source, entry)));
    }
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    if (choice.about == 0)
        return alone(
            sheets::blankFormSheet(chosen(source.templates.instrument(choice.templateId)), teamName(source)));
    return alone(entrySheetOf(source, chosen(db::EntryStore(source.database).find(choice.about))));
}

}  // namespace

sheets::Sheet entrySheetOf(const Source& source, const forms::Entry& entry)
{
    const auto& instrument = instrumentOf(source, entry);
    auto occasion = occasionOf(source, entry);
    occasion.insert(occasion.begin(), teamName(source));
    if (entry.subject == forms::Subject::Casus)
        if (const auto rounds = db::RoundStore(source.database).ofCasus(entry.subjectId); !rounds.empty()) {
            const auto found = roundIn(source, rounds.back().id);
            return sheets::entrySheet(instrument, entry.answers, occasion, &found.round());
        }
    return sheets::entrySheet(instrument, entry.answers, occasion);
}

const Recipe formRecipe{SheetKind::Form, offers, make};

}  // namespace app::printing
