// The laptop goes round: from the moment the coach gives it away until it is back. No window.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/forms/editors/field_editor.h"
#include "app/desktop/hand_over/hand_over_plan.h"

namespace app::desktop {

// Whether the laptop is in other hands. That stands in the dossier, so it holds after unlocking and after the
// program was gone: then the names are the only screen to show.
bool isHandedOver(Workspace& workspace);

// Precondition: not handed over, and askedBy() gives something. Commits, as do the next two.
void handOver(Workspace& workspace, const HandOverPlan& plan);
// The coach proved to be one.
void takeBack(Workspace& workspace);
// With what the last hand-over asked, as it was.
void handOverAgain(Workspace& workspace);

// Who are asked something in the present or last hand-over, in the order of the team.
std::vector<forms::Member> peopleAsked(Workspace& workspace);

// Those of them who did not send everything yet.
std::vector<forms::Member> peopleNotDone(Workspace& workspace);

struct Progress {
    std::size_t done = 0;
    std::size_t people = 0;
};
Progress progressOf(Workspace& workspace);

// A number is the place in the list of the team, so that paper can help.
std::size_t numberOf(Workspace& workspace, forms::Id member);
// The name, or "Nummer 3" when the team prefers that.
wxString nameAtHandOver(Workspace& workspace, const forms::Member& member);

// A form as the person sees it who is asked it.
struct OwnForm {
    forms::AskedForm asked;
    const forms::Instrument* instrument;
    std::optional<forms::HeldRound> held;  // the casusronde it looks back on, when it is about a casus
    bool mayWithdraw = false;              // it was sent, and the meeting is not closed yet
};
std::vector<OwnForm> formsOf(Workspace& workspace, forms::Id member);
// Those that were not sent yet.
std::vector<OwnForm> openForms(Workspace& workspace, forms::Id member);
// Precondition: it may be withdrawn. Commits.
void withdraw(Workspace& workspace, const OwnForm& form);

// "Kantelbox · C-7KQ4"
wxString formInWords(Workspace& workspace, const forms::AskedForm& form);
// The reflectievraag of the casusronde; empty when there is none.
wxString questionOf(const OwnForm& form);
// What was agreed in the casusronde, as a form shows it: casus and day, reflectievraag, actions.
std::vector<RecapLine> recapOf(const OwnForm& form);
// "C-7KQ4 · dinsdag 24 november"; empty when it is not about a casus.
wxString aboutWhich(const OwnForm& form, forms::Date today);
// What a person can count on, in one line.
wxString afterSending();

}  // namespace app::desktop
