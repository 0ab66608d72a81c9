// How one kind of sheet is found in a dossier and made from it.
#pragma once

#include <optional>
#include <stdexcept>
#include <vector>

#include "app/printing/sheet_choice.h"
#include "app/sheets/content/dutch_date.h"
#include "app/sheets/content/names.h"
#include "app/sheets/layout/block.h"
#include "db/database.h"
#include "forms/template/library.h"

namespace app::printing {

// What sheets are made from.
struct Source {
    db::Database& database;
    const forms::TemplateLibrary& templates;
    const sheets::ToLocalTime& localTime;
};

struct Recipe {
    SheetKind kind;
    std::vector<Offer> (*offers)(const Source& source);
    sheets::Bundle (*make)(const Source& source, const SheetChoice& choice, sheets::Names names);
};

extern const Recipe meetingRecipe;
extern const Recipe casusRecipe;
extern const Recipe dialogueCardsRecipe;
extern const Recipe actionCardRecipe;
extern const Recipe formRecipe;
extern const Recipe canvasRecipe;
extern const Recipe canvasOnFourRecipe;
extern const Recipe convenantRecipe;
extern const Recipe coachCardRecipe;
extern const Recipe kitRecipe;
extern const Recipe inspectionRecipe;
extern const Recipe teamPictureRecipe;

sheets::Bundle alone(sheets::Sheet sheet);

std::string teamName(const Source& source);

// The instruments that have a kind of sheet of their own.
inline constexpr auto dialoogkaart = "dialoogkaart";
inline constexpr auto actiekaart = "actiekaart";
inline constexpr auto partnerschapskaart = "partnerschapskaart";

// The day it was held or is planned for, where the team is.
forms::Date dayOf(const Source& source, const forms::Meeting& meeting);

std::string inOneLine(const std::vector<std::string>& lines);

// For what a choice names. Throws std::logic_error when it is not there.
template <class Found>
Found chosen(std::optional<Found> found)
{
    if (!found)
        throw std::logic_error("the choice of a sheet that is not in the dossier");
    return *std::move(found);
}
template <class Found>
const Found& chosen(const Found* found)
{
    if (!found)
        throw std::logic_error("the choice of a sheet whose template is missing");
    return *found;
}

}  // namespace app::printing
