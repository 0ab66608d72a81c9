// The noodpakket: the sheets of a whole meeting in the order of use, made from its programme.
#include <algorithm>

#include "app/printing/recipes/recipe.h"
#include "app/sheets/content/action_card_sheet.h"
#include "app/sheets/content/blank_form_sheet.h"
#include "app/sheets/content/canvas_sheet.h"
#include "app/sheets/content/coach_card_sheet.h"
#include "app/sheets/content/dialogue_cards_sheet.h"
#include "app/sheets/content/kit_sheets.h"
#include "app/sheets/content/kit_wording.h"
#include "app/sheets/content/wording.h"
#include "db/store/action_store.h"
#include "db/store/team_store.h"

namespace app::printing {
namespace {

// For a dossier in which nobody stands yet.
constexpr std::size_t usualTeam = 8;
constexpr std::size_t cardsOnPage = 4;
// Those who look back at the same time; a form takes minutes, so it goes round.
constexpr std::size_t lookingBack = 2;

std::size_t peopleAtTheTable(const Source& source)
{
    const auto members = db::TeamStore(source.database).members();
    const auto active = std::count_if(members.begin(), members.end(),
                                      [](const forms::Member& member) { return member.active; });
    return active == 0 ? usualTeam : static_cast<std::size_t>(active);
}

class Kit {
public:
    Kit(const Source& source, const forms::Programme& programme)
        : source_(source), programme_(programme), team_(teamName(source))
    {
    }

    sheets::Bundle bundle()
    {
        add(sheets::coachCardSheet(programme_), sheets::wording::forCoach);
        add(sheets::meetingByHand(programme_, team_), sheets::wording::forCoach);
        for (const auto& item : programme_.agenda)
            addFor(item);
        sheets::Bundle bundle{{sheets::kitContents(programme_, team_, parts_)},
                              sheets::wording::kit + (" " + programme_.title)};
        bundle.sheets.insert(bundle.sheets.end(), sheets_.begin(), sheets_.end());
        return bundle;
    }

private:
    void add(const sheets::Sheet& sheet, const char* forWhom, std::size_t count = 1)
    {
        parts_.push_back({sheet.documentTitle, forWhom, count});
        sheets_.insert(sheets_.end(), count, sheet);
    }

    void addFor(const forms::AgendaItem& item)
    {
        switch (item.kind) {
            case forms::ActivityKind::LookBack:
                return add(sheets::lookBackByHand(db::ActionStore(source_.database).open(), team_),
                           sheets::wording::forCoach);
            case forms::ActivityKind::Casusronde:
                return addRound(item);
            case forms::ActivityKind::PartnershipCard:
                return addCanvas();
            case forms::ActivityKind::HandOver:
                return addForms(item);
            case forms::ActivityKind::CheckIn:
            case forms::ActivityKind::Closing:
            case forms::ActivityKind::Other:
                return;
        }
    }

    void addRound(const forms::AgendaItem& item)
    {
        if (const auto* round = source_.templates.programme(item.rounds)) {
            const bool first = std::none_of(programme_.agenda.data(), &item, [&](const auto& earlier) {
                return earlier.rounds == item.rounds;
            });
            if (first)
                add(sheets::coachCardSheet(*round), sheets::wording::forCoach);
            add(sheets::roundByHand(*round, item.title, team_), sheets::wording::forCoach);
        }
        if (const auto* instrument = source_.templates.instrument(dialoogkaart)) {
            const auto cards = (peopleAtTheTable(source_) + cardsOnPage - 1) / cardsOnPage * cardsOnPage;
            parts_.push_back({sheets::wording::dialogueCards, sheets::wording::forEverybody, cards});
            sheets_.push_back(sheets::blankDialogueCards(*instrument, cards));
        }
        if (const auto* instrument = source_.templates.instrument(actiekaart))
            add(sheets::blankActionCard(*instrument, team_), sheets::wording::forInbrenger);
    }

    void addCanvas()
    {
        if (const auto* instrument = source_.templates.instrument(partnerschapskaart))
            add(sheets::blankCanvas(*instrument, team_), sheets::wording::forEverybody);
    }

    void addForms(const forms::AgendaItem& item)
    {
        for (const auto& id : item.instruments)
            if (const auto* instrument = source_.templates.instrument(id))
                add(sheets::blankFormSheet(*instrument, team_), sheets::wording::forWhoLooksBack,
                    lookingBack);
    }

    const Source& source_;
    const forms::Programme& programme_;
    std::string team_;
    std::vector<sheets::KitPart> parts_;
    std::vector<sheets::Sheet> sheets_;
};

std::vector<Offer> offers(const Source& source)
{
    std::vector<Offer> all;
    for (const auto& id : source.templates.programmeIds())
        if (const auto& programme = chosen(source.templates.programme(id)); !programme.agenda.empty())
            all.push_back({{SheetKind::Kit, id}, "noodpakket-" + id, sheets::wording::kit, programme.title});
    return all;
}

sheets::Bundle make(const Source& source, const SheetChoice& choice, sheets::Names)
{
    return Kit(source, chosen(source.templates.programme(choice.templateId))).bundle();
}

}  // namespace

const Recipe kitRecipe{SheetKind::Kit, offers, make};

}  // namespace app::printing
