#include "app/console/export_wording.h"

#include <stdexcept>

#include "app/console/wording.h"

namespace app::console {
namespace {

std::string whyNot(const research::Refusal& refusal)
{
    using enum research::RefusalReason;
    switch (refusal.reason) {
        case ProductNotAllowed:
            return "Het beleid laat dit product niet toe.";
        case InstrumentNotAllowed:
            return "Het beleid laat dit formulier niet toe.";
        case NothingFilledIn:
            return "Dit formulier is nog door niemand ingevuld.";
        case NobodyAgreed:
            return "Niemand die dit formulier invulde, geeft toestemming voor onderzoek.";
        case TooFewPeople:
            return "Het zijn te weinig mensen (" + std::to_string(refusal.people) +
                   "). Er zijn er minstens " + std::to_string(refusal.needed) +
                   " nodig, anders is iemand te herkennen.";
        case NothingLeft:
            return "Er blijft niets over: elk cijfer zou weggelaten moeten worden.";
    }
    throw std::logic_error("an unknown reason");
}

std::string whatInstead(research::Nearest nearest)
{
    using enum research::Nearest;
    switch (nearest) {
        case WithoutLink:
            return "Zonder één nummer over de metingen heen kan het wel. Dat staat in het beleid.";
        case AnonymousTable:
            return "Tellingen kunnen wel: kies --product tabel.";
        case WithoutGroups:
            return "Eén tabel van iedereen samen kan wel: laat --per weg.";
        case WithOtherTeams:
            return "Neem er dossiers van andere teams bij.";
        case OtherPolicy:
            return "Kies een beleid dat het toelaat.";
    }
    throw std::logic_error("an unknown alternative");
}

template <typename Holds>
std::string lineOf(const std::string& label, const research::ReleasedMicrodata& data, Holds holds)
{
    std::string names;
    for (const auto& variable : data.treatment().variables)
        if (holds(variable))
            names += (names.empty() ? "" : ", ") + variable.variable;
    return names.empty() ? "" : "  " + label + names + "\n";
}

}  // namespace

std::string sentenceFor(const research::Refusal& refusal)
{
    return "Er is niets geëxporteerd. " + whyNot(refusal) + " " + whatInstead(refusal.nearest);
}

std::string sentenceFor(research::ExportError::Kind kind)
{
    using enum research::ExportError::Kind;
    switch (kind) {
        case SavRefused:
            return "Het bestand voor SPSS kon niet gemaakt worden. Er is niets geëxporteerd. Werk Leertafel "
                   "bij, "
                   "of meld het ons.";
        case NoMemory:
            return sentenceFor(db::Error::Kind::NoMemory);
    }
    throw std::logic_error("an unknown kind of export error");
}

std::string warningOf(const research::Difference& difference)
{
    return "Let op: dit verschilt maar " + countOf(difference.people, "mens", "mensen") +
           " van de export van " + difference.earlier +
           ". Wie ze allebei heeft, kan zien wie dat is. Geef deze niet aan dezelfde ontvanger.\n";
}

std::string readySentence(const exporting::Offer& offer)
{
    if (const auto* data = std::get_if<research::ReleasedMicrodata>(&offer))
        return "Het onderzoeksbestand is klaar: " + countOf(data->rows().size(), "rij", "rijen") + ", " +
               countOf(data->codebook().variables().size(), "kolom", "kolommen") + ".";
    return "De anonieme tabel is klaar: " +
           countOf(std::get<research::ReleasedTables>(offer).tables().size(), "tabel", "tabellen") + ".";
}

std::string summaryOf(const exporting::Offer& offer)
{
    if (const auto* data = std::get_if<research::ReleasedMicrodata>(&offer))
        return lineOf("grover gemaakt          ", *data, [](const auto& one) { return one.coarsened; }) +
               lineOf("hier en daar weggelaten ", *data, [](const auto& one) { return one.suppressed > 0; }) +
               lineOf("helemaal weggelaten     ", *data, [](const auto& one) { return one.dropped; });
    const auto& did = std::get<research::ReleasedTables>(offer).treatment();
    return "  te weinig antwoorden    " + std::to_string(did.tooSmall + did.sameAnswer + did.withThem) +
           " van " + countOf(did.cells, "aantal", "aantallen") + " verborgen\n";
}

}  // namespace app::console
