// Which sheet of a dossier: what a shell shows in a list, and hands back to have it made.
#pragma once

#include <string>

#include "forms/model/team.h"

namespace app::printing {

enum class SheetKind {
    Meeting,
    Casus,
    DialogueCards,
    ActionCard,
    Form,
    Canvas,
    CanvasOnFour,
    Convenant,
    CoachCard,
    Kit,
    Inspection,
    TeamPicture
};

struct SheetChoice {
    SheetKind kind = SheetKind::Meeting;
    std::string templateId = {};  // the instrument of a form, the programme of a coachkaart or noodpakket
    forms::Id about = 0;  // the meeting, casus, round, entry, partnerschapskaart or member it tells about
    bool operator==(const SheetChoice&) const = default;
};

// Whether a person can be recognised on it by something that the program knows of people; what somebody wrote
// can always name anybody.
enum class NamesOn { Never, WhenAsked, Always };

struct Offer {
    SheetChoice choice;
    std::string name;   // "bijeenkomstblad", "reflector-bakens": the same for all that differ in `about` only
    std::string title;  // "Bijeenkomstblad"
    std::string about;  // "dinsdag 24 november 2026"; holds nobody's name
    bool blank = false;  // to be filled in by hand
    NamesOn names = NamesOn::Never;
};

// "bijeenkomstblad-3.pdf": says nothing of a person or a casus.
std::string fileNameFor(const Offer& offer);

}  // namespace app::printing
