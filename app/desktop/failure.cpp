#include "app/desktop/failure.h"

#include <wx/log.h>

#include <exception>

#include "app/desktop/text.h"

namespace app::desktop {

wxString describe(db::Error::Kind kind)
{
    using Kind = db::Error::Kind;
    switch (kind) {
        case Kind::NotFound:
            return _("Dit dossier staat niet meer op deze plek. Is het verplaatst, of heet het nu anders?");
        case Kind::NoFolder:
            return _("De map van dit dossier is er niet. Zit de USB-stick nog in de laptop?");
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
                "Dit past niet op het dossier. Let op hoofdletters en spaties, en probeer het nog eens.");
        case Kind::InUse:
            return _("Dit dossier is al open in een ander venster.");
        case Kind::ReadOnly:
            return _("Leertafel mag op deze plek niet schrijven.");
        case Kind::DiskFull:
            return _("De schijf is vol. Maak ruimte vrij of kies een andere plek.");
        case Kind::AlreadyExists:
            return _("Er staat al een bestand met deze naam. Kies een andere plek of naam.");
        case Kind::NoMemory:
            return _(
                "De laptop heeft te weinig werkgeheugen vrij. Sluit andere programma's en probeer het "
                "opnieuw.");
        case Kind::Failed:
            return _("Het lukte niet om het dossier te lezen of te schrijven.");
    }
    return {};
}

wxString describeCurrentException()
try {
    throw;
} catch (const db::Error& error) {
    return describe(error.kind());
} catch (const std::exception& error) {
    return _("Er ging iets mis in het programma. Wat je hebt ingevuld is er nog.") + "\n" +
           toWx(error.what());
}

void tellCurrentException()
{
    wxLogError("%s", describeCurrentException());
}

}  // namespace app::desktop
