#include "app/desktop/actions/action_wording.h"

#include "app/desktop/text.h"
#include "app/desktop/words.h"
#include "forms/meeting/record.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

wxString whatWasDecided(const forms::ActionDecision& decision)
{
    switch (decision.kind) {
        case forms::DecisionKind::Done:
            return _("gedaan");
        case forms::DecisionKind::Postponed:
            return decision.newDue ? wxString::Format(_("doorgeschoven naar %s"), shortDay(*decision.newDue))
                                   : _("doorgeschoven");
        case forms::DecisionKind::Dropped:
            return _("vervallen");
    }
    return {};
}

}  // namespace

wxString describe(forms::DecisionFault fault)
{
    switch (fault) {
        case forms::DecisionFault::AlreadyClosed:
            return _("Over deze actie is in een eerdere bijeenkomst al besloten.");
        case forms::DecisionFault::NeedsNewDue:
            return _("Naar welke dag schuift de actie door? Typ bijvoorbeeld 24-11-2026 of 24 nov.");
        case forms::DecisionFault::DueHasPassed:
            return _("Die dag is al geweest. Kies een dag vanaf vandaag.");
        case forms::DecisionFault::NeedsObstacle:
            return _("Deze actie schuift steeds door. Wat staat er in de weg? Eén zin is genoeg.");
        case forms::DecisionFault::NeedsReason:
            return _("Waarom vervalt de actie? Eén zin is genoeg.");
    }
    return {};
}

bool isDue(const forms::Action& action, forms::Date today)
{
    const auto due = forms::dueDate(action);
    return due && *due <= today;
}

wxString dueInWords(const forms::Action& action, forms::Date today)
{
    const auto due = forms::dueDate(action);
    return isDue(action, today) ? _("nu") : due ? shortDay(*due) : _("geen datum");
}

wxString whoInWords(const forms::Action& action, const std::vector<forms::Member>& members)
{
    const auto* owner = forms::findMember(members, action.owner);
    auto text = owner ? toWx(owner->name) : wxString{};
    if (!action.withWhom.empty())
        text += (owner ? ", " + _("samen met") : _("Samen met")) + " " + toWx(action.withWhom);
    return text;
}

wxString decisionInWords(const forms::ActionDecision& decision)
{
    auto text = shortDay(localDay(decision.decidedAt)) + ": " + whatWasDecided(decision) + ".";
    const auto reason = forms::trimmed(decision.reason);
    return reason.empty() ? text : text + " " + toWx(reason);
}

}  // namespace app::desktop
