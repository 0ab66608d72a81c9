#include "app/exporting/report_sheet.h"
#include "app/exporting/wording.h"
#include "app/research/export/wording.h"

namespace app::exporting {

Report reportOf(const research::ReleasedTables& tables, const forms::Instrument& instrument)
{
    const auto& treatment = tables.treatment();
    const auto& rules = tables.policy().tables;
    return {instrument.title,
            {{wording::whatItIs, research::wording::anonymousTable},
             {wording::instrument,
              instrument.title + ", " + wording::instrumentLine(instrument.id, instrument.version)},
             {wording::policy, research::wording::policyLine(tables.policy())},
             {wording::size, wording::tablesOf(tables.tables().size(), treatment.cells)}},
            {{wording::consent, wording::consentRule},
             {wording::tooSmall, wording::tooSmallRule(rules.threshold)},
             {wording::allAlike, rules.hidesSameAnswer ? wording::allAlikeHidden : wording::allAlikeShown},
             {wording::withThem, wording::withThemRule(rules.threshold)},
             {wording::means, wording::meansRule}},
            wording::nobodySingledOut(rules.threshold),
            wording::nobodyLinked,
            rules.hidesSameAnswer ? wording::nothingInferred : wording::inferredWithinTheTeam,
            rules.hidesSameAnswer ? wording::tableConclusion : wording::tableConclusionWithinTheTeam,
            {{wording::peopleIn, std::to_string(treatment.people)},
             {wording::withoutConsent, std::to_string(treatment.withoutConsent)},
             {wording::hiddenTooSmall, wording::of(treatment.tooSmall, treatment.cells)},
             {wording::hiddenAllAlike, wording::of(treatment.sameAnswer, treatment.cells)},
             {wording::hiddenWithThem, wording::of(treatment.withThem, treatment.cells)},
             {wording::hiddenMeans, wording::of(treatment.meansHidden, treatment.means)}},
            {}};
}

}  // namespace app::exporting
