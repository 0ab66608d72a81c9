#include "app/desktop/round/round_wording.h"

#include "app/desktop/text.h"
#include "app/desktop/words.h"

namespace app::desktop {

wxString describe(forms::Refusal refusal)
{
    using forms::Refusal;
    switch (refusal) {
        case Refusal::NotStarted:
            return _("De ronde is nog niet begonnen.");
        case Refusal::AlreadyStarted:
            return _("De ronde loopt al.");
        case Refusal::Stopped:
            return _("De ronde is afgerond.");
        case Refusal::AlreadyPaused:
            return _("De klok staat al stil.");
        case Refusal::NotPaused:
            return _("De klok loopt al.");
        case Refusal::FirstStep:
            return _("Dit is de eerste stap.");
        case Refusal::LastStep:
            return _("Dit is de laatste stap. Rond de ronde af.");
        case Refusal::NotInThisStep:
            return _("Dat kan niet in deze stap.");
        case Refusal::NeedsQuestion:
            return _("Eerst de reflectievraag, in één zin. Daarna gaat iedereen schrijven.");
        case Refusal::NotOneSentence:
            return _("Houd de reflectievraag op één regel.");
        case Refusal::NotExactlyTwo:
            return _("Kies precies twee mensen. Er is geen rondje.");
        case Refusal::InbrengerInvited:
            return _("De inbrenger vraagt; kies twee anderen.");
        case Refusal::NeedsIdea:
            return _("De inbrenger kiest eerst welk idee jullie bespreken.");
        case Refusal::OnlyInbrengerChooses:
            return _("Alleen de inbrenger kiest.");
        case Refusal::NothingExtended:
            return _("Er is geen extra tijd om weg te halen.");
        case Refusal::BadDuration:
            return _("Die tijd klopt niet.");
        case Refusal::MoreThanPassed:
            return _("Dat is langer dan er voorbij is gegaan.");
        case Refusal::Unreadable:
            return _("Eén ding op de actiekaart is nog niet duidelijk. Kijk bij de rode tekst.");
    }
    return {};
}

wxString describe(forms::Reach reach)
{
    switch (reach) {
        case forms::Reach::Unsaid:
            return _("bij hoeveel mensen?");
        case forms::Reach::OnePerson:
            return _("alleen hier");
        case forms::Reach::SomePeople:
            return _("bij meer mensen");
        case forms::Reach::ManyPeople:
            break;
    }
    return _("bij veel mensen in de wijk");
}

wxString notInvitedLately(const LiveRound& round)
{
    const auto ids = round.notInvitedLately();
    if (ids.empty())
        return {};
    wxString names;
    for (const auto id : ids)
        names += (names.empty() ? "" : ", ") + firstName(round.nameOf(id));
    return _("Al even niet gevraagd:") + " " + names + ".";
}

}  // namespace app::desktop
