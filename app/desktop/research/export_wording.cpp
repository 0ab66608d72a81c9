#include "app/desktop/research/export_wording.h"

#include <algorithm>

#include "app/desktop/failure.h"
#include "app/desktop/text.h"
#include "app/research/dataset/wording.h"

namespace app::desktop {

wxString nameOf(db::ExportProduct product)
{
    return product == db::ExportProduct::Table ? _("Anonieme tabel")
                                               : _("Gepseudonimiseerd onderzoeksbestand");
}

wxString about(const forms::Policy& policy)
{
    auto text =
        wxString::Format(_("Een getal over minder dan %d mensen wordt verborgen."), policy.tables.threshold);
    if (policy.allowsRows)
        text +=
            " " + wxString::Format(_("In een onderzoeksbestand lijken steeds minstens %d mensen op elkaar."),
                                   policy.rows.k);
    if (policy.fourEyes)
        text += " " + _("Een tweede leercoach geeft vrij.");
    return text + " " + wxString::Format(_("Vastgesteld door: %s."), toWx(policy.signedOffBy));
}

wxString nameOf(const research::Period& period)
{
    return toWx(research::wording::nameOf(period));
}

wxString counted(std::size_t count, const wxString& one, const wxString& more)
{
    return wxString::Format("%zu ", count) + (count == 1 ? one : more);
}

wxString whyNot(const research::Refusal& refusal)
{
    using enum research::RefusalReason;
    switch (refusal.reason) {
        case ProductNotAllowed:
            return _("Dit beleid laat dit product niet toe.");
        case InstrumentNotAllowed:
            return _("Dit beleid laat dit formulier niet toe.");
        case NothingFilledIn:
            return _("Er is niets ingevuld door iemand die toestemming gaf.");
        case NobodyAgreed:
            return _("Niemand die dit formulier invulde, geeft toestemming voor onderzoek.");
        case TooFewPeople:
            return wxString::Format(
                _("Het zijn te weinig mensen: %zu. Er zijn er minstens %zu nodig, anders is "
                  "iemand te herkennen."),
                refusal.people, refusal.needed);
        case NothingLeft:
            return _(
                "Er blijft niets over: elk getal zou verborgen moeten worden, anders is iemand te "
                "herkennen.");
    }
    return {};
}

wxString whatInstead(research::Nearest nearest)
{
    using enum research::Nearest;
    switch (nearest) {
        case WithoutLink:
            return _("Zonder één nummer per persoon over de metingen heen kan het wel.");
        case AnonymousTable:
            return _("Een anonieme tabel met aantallen kan wel.");
        case WithoutGroups:
            return _("Eén tabel van iedereen samen kan wel.");
        case WithOtherTeams:
            return _("Neem er dossiers van andere teams bij, of vraag wie toestemming wil geven.");
        case OtherPolicy:
            return _("Kies een ander beleid.");
    }
    return {};
}

wxString buttonFor(research::Nearest nearest)
{
    using enum research::Nearest;
    switch (nearest) {
        case WithoutLink:
            return _("Zonder nummer per persoon");
        case AnonymousTable:
            return _("Anonieme tabel maken");
        case WithoutGroups:
            return _("Alles samen nemen");
        case WithOtherTeams:
        case OtherPolicy:
            break;
    }
    return {};
}

wxString describe(research::ExportError::Kind kind)
{
    using enum research::ExportError::Kind;
    switch (kind) {
        case SavRefused:
            return _("Het bestand voor SPSS kon niet gemaakt worden. Werk Leertafel bij, of meld het ons.");
        case NoMemory:
            return describe(db::Error::Kind::NoMemory);
    }
    return {};
}

wxString describeExportFailure()
try {
    throw;
} catch (const exporting::Stopped&) {
    return _("Gestopt. Er is niets weggegaan.");
} catch (const exporting::SamePerson&) {
    return _("Dit is twee keer dezelfde zin. Iemand anders geeft vrij, met een eigen wachtwoordzin.");
} catch (const exporting::NotACoach&) {
    return _(
        "Dit is de wachtwoordzin van een onderzoeker. Hiervoor typt een leercoach van dat team de eigen "
        "zin.");
} catch (const research::ExportError& error) {
    return describe(error.kind());
} catch (const db::Error& error) {
    if (error.kind() == db::Error::Kind::AlreadyExists)
        return _("Er staat al iets met deze naam. Kies een andere plek.");
    return describe(error.kind());
} catch (...) {
    return describeCurrentException();
}

wxString describeUnpackFailure()
try {
    throw;
} catch (const db::Error& error) {
    switch (error.kind()) {
        case db::Error::Kind::NotFound:
            return _("Dit pakket is er niet meer.");
        case db::Error::Kind::NotADossier:
            return _("Dit bestand is geen pakket van Leertafel.");
        case db::Error::Kind::Damaged:
            return _(
                "Dit pakket is beschadigd of niet heel aangekomen. Er is niets uitgepakt. Vraag het "
                "opnieuw.");
        case db::Error::Kind::WrongSecret:
            return _("Deze wachtwoordzin past niet bij dit pakket.");
        default:
            return describe(error.kind());
    }
} catch (...) {
    return describeCurrentException();
}

std::vector<wxString> filesOf(db::ExportProduct product)
{
    const auto readMe = _("LEESMIJ.txt: wat dit is en hoe je het opent");
    const auto report = _("exportverslag.pdf: voor de functionaris gegevensbescherming");
    const auto inside = _("exportverslag-intern.pdf: met de groottes van groepen; blijft binnen het team");
    const auto manifest = _("manifest.json: waaraan je ziet of een bestand later is veranderd");
    if (product == db::ExportProduct::Table)
        return {readMe, _("tabellen-excel.csv en tabellen-analyse.csv: de tabellen"), report, inside,
                manifest};
    return {readMe,
            _("data-excel.csv, data-analyse.csv en data.sav: de rijen, voor Excel, R en SPSS"),
            _("data.sps en data.R: lezen de rijen in, met alle labels"),
            _("codeboek.csv, codeboek.pdf en ddi.xml: wat elke kolom betekent"),
            report,
            inside,
            manifest};
}

}  // namespace app::desktop
