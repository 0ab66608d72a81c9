// What the room Onderzoek says about an export.
#pragma once

#include <wx/string.h>

#include <vector>

#include "app/exporting/work.h"
#include "app/research/export/export_error.h"

namespace app::desktop {

wxString nameOf(db::ExportProduct product);
// One sentence about what the policy lets through and for whom.
wxString about(const forms::Policy& policy);
wxString nameOf(const research::Period& period);
// "1 rij", "12 rijen"
wxString counted(std::size_t count, const wxString& one, const wxString& more);

// Why nothing may leave, and what may instead.
wxString whyNot(const research::Refusal& refusal);
wxString whatInstead(research::Nearest nearest);
// What stands on the button that does it; empty when somebody has to choose.
wxString buttonFor(research::Nearest nearest);

wxString describe(research::ExportError::Kind kind);
// Also of what only exports throw. Only inside a catch block.
wxString describeExportFailure();
// Of what goes wrong with a package that somebody received. Only inside a catch block.
wxString describeUnpackFailure();

// What is left out, and why: one sentence each.
std::vector<wxString> leftOut(const exporting::Judged& judged, const exporting::Wish& wish);
// What somebody who knows the people can see in it.
std::vector<wxString> whatATeammateSees(const exporting::Offer& offer);
// How many people look alike; empty for tables, which have no classes.
std::vector<wxString> classSizes(const exporting::Offer& offer);
// The files of the folder, each with what it is for.
std::vector<wxString> filesOf(db::ExportProduct product);

// The first lines exactly as they will leave, in columns; the first names them.
std::vector<std::vector<std::string>> firstLines(const exporting::Offer& offer, std::size_t most);

}  // namespace app::desktop
