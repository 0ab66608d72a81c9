#include "forms/privacy/trace_check.h"

#include "forms/privacy/addresses.h"
#include "forms/privacy/dates.h"
#include "forms/privacy/numbers.h"
#include "forms/privacy/overlaps.h"
#include "forms/privacy/proper_names.h"
#include "forms/privacy/reading.h"

namespace forms {

TraceCheck::TraceCheck(const TeamNames& team, const WordList& words) : words_(words), team_(team, words)
{
}

std::vector<Trace> TraceCheck::tracesIn(std::string_view text) const
{
    const Reading reading(text);
    AllFound found;
    findEmails(reading, found);
    findBankAccounts(reading, found);
    findDates(reading, found);
    findServiceNumbers(reading, found);
    findPhones(reading, found);
    findPostcodes(reading, found);
    findAddresses(reading, words_, found);
    team_.findOrganisations(reading, found);
    team_.findMembers(reading, found);
    findProperNames(reading, words_, found);

    std::vector<Trace> traces;
    for (const auto& one : withoutOverlaps(reading, found))
        traces.push_back({one.kind, reading.byteOf(one.begin), reading.byteOf(one.end), one.standIn});
    return traces;
}

}  // namespace forms
