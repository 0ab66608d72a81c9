#include "app/desktop/failure.h"

#include <wx/app.h>
#include <wx/log.h>

#include <filesystem>
#include <new>

#include "app/desktop/later.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"
#include "forms/template/faults.h"

namespace app::desktop {
namespace {

// For whoever maintains the program. A path may name the team, so that stays out.
void logCurrentException()
try {
    throw;
} catch (const std::filesystem::filesystem_error& error) {
    wxLogError("%s", toWx(error.code().message()));
} catch (const std::exception& error) {
    wxLogError("%s", toWx(error.what()));
} catch (...) {
    wxLogError("an exception of another kind");
}

}  // namespace

wxString describe(db::Error::Kind kind)
{
    using Kind = db::Error::Kind;
    switch (kind) {
        case Kind::NotFound:
            return _("Dit dossier staat niet meer op deze plek. Is het verplaatst, of heet het nu anders?");
        case Kind::NoFolder:
            return _("De map is er niet meer. Zit de USB-stick nog in de laptop?");
        case Kind::NotADossier:
            return _("Dit bestand is geen dossier van Leertafel. Kies een ander bestand.");
        case Kind::TooNew:
            return _(
                "Dit dossier is gemaakt met een nieuwere versie van Leertafel. Werk het programma eerst "
                "bij.");
        case Kind::Damaged:
            return _(
                "Dit dossier is beschadigd. Staat er naast het dossier een map met reservekopieën, open dan "
                "de "
                "nieuwste.");
        case Kind::WrongSecret:
            return _(
                "Deze wachtwoordzin past niet bij dit dossier. Let op hoofdletters en spaties, en probeer "
                "het nog "
                "eens.");
        case Kind::InUse:
            return _("Dit dossier is al open in een ander venster. Sluit het daar eerst.");
        case Kind::ReadOnly:
            return _("Leertafel mag op deze plek niet schrijven. Kies een andere plek.");
        case Kind::DiskFull:
            return _("De schijf is vol. Maak ruimte vrij of kies een andere plek.");
        case Kind::AlreadyExists:
            return _("Er staat al een bestand met deze naam. Kies een andere plek of naam.");
        case Kind::NoMemory:
            return _(
                "De laptop heeft te weinig werkgeheugen vrij. Sluit andere programma's en probeer het "
                "opnieuw.");
        case Kind::Failed:
            return _(
                "Lezen of schrijven lukte niet. Probeer het opnieuw, of kies een andere plek of een kortere "
                "naam.");
    }
    return {};
}

wxString describe(sheets::SheetError::Kind kind)
{
    using Kind = sheets::SheetError::Kind;
    switch (kind) {
        case Kind::FontMissing:
            return _("De lettertypen van Leertafel zijn niet gevonden. Installeer het programma opnieuw.");
        case Kind::FontDamaged:
            return _("Een lettertype van Leertafel is beschadigd. Installeer het programma opnieuw.");
        case Kind::PictureDamaged:
            return _("Een tekening van Leertafel is beschadigd. Installeer het programma opnieuw.");
        case Kind::PdfFailed:
            return _("Het blad kon niet gemaakt worden. Probeer het opnieuw.");
    }
    return {};
}

wxString describeCurrentException()
try {
    throw;
} catch (const db::Error& error) {
    return describe(error.kind());
} catch (const sheets::SheetError& error) {
    return describe(error.kind());
} catch (const forms::TemplateError& error) {
    const auto& fault = error.faults().front();
    return wxString::Format(_("In het formulier %s klopt regel %d niet."), toWx(fault.file), fault.line) +
           " " + toWx(fault.message);
} catch (const std::filesystem::filesystem_error&) {
    return describe(db::Error::Kind::Failed);
} catch (const std::bad_alloc&) {
    return describe(db::Error::Kind::NoMemory);
} catch (...) {
    return _(
        "Er ging iets mis in Leertafel zelf. Wat al bewaard was, is er nog. Probeer het opnieuw. Helpt dat "
        "niet, sluit Leertafel dan en open het dossier opnieuw.");
}

void tellCurrentException()
{
    logCurrentException();
    const auto text = describeCurrentException();
    later(*wxTheApp, [text] {
        auto* active = wxGetActiveWindow();
        tell(active ? active : wxTheApp->GetTopWindow(), {_("Dat lukte niet"), text});
    });
}

}  // namespace app::desktop
