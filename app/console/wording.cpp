#include "app/console/wording.h"

#include <stdexcept>

namespace app::console {

std::string sentenceFor(db::Error::Kind kind)
{
    using enum db::Error::Kind;
    switch (kind) {
        case NotFound:
            return "Dit dossier is er niet. Kijk of de naam en de map kloppen.";
        case NoFolder:
            return "De map is er niet. Kijk of de naam klopt en of de usb-stick er nog in zit.";
        case NotADossier:
            return "Dit bestand is geen dossier van Leertafel.";
        case TooNew:
            return "Dit dossier is gemaakt met een nieuwere versie van Leertafel. Werk eerst het programma "
                   "bij.";
        case Damaged:
            return "Dit dossier is beschadigd en gaat daarom niet open. Er is niets aan veranderd. Kijk in "
                   "de map "
                   "met reservekopieën naast het dossier.";
        case WrongSecret:
            return "Deze wachtwoordzin past niet bij dit dossier.";
        case InUse:
            return "Dit dossier is al open in een ander venster of programma. Sluit het daar eerst.";
        case ReadOnly:
            return "Hier mag niet geschreven worden, of het bestand mag niet gelezen worden. Kies een andere "
                   "plek.";
        case DiskFull:
            return "De schijf is vol. Maak ruimte en probeer het opnieuw.";
        case AlreadyExists:
            return "Er staat al een bestand met deze naam. Het is niet aangeraakt.";
        case NoMemory:
            return "De computer heeft nu te weinig werkgeheugen. Sluit andere programma’s.";
        case Failed:
            return "Lezen of schrijven lukte niet. Probeer het opnieuw, of kies een andere plek of een "
                   "kortere naam.";
    }
    throw std::logic_error("an unknown kind of error");
}

std::string sentenceFor(app::sheets::SheetError::Kind kind)
{
    using enum app::sheets::SheetError::Kind;
    switch (kind) {
        case FontMissing:
            return "De lettertypen van Leertafel zijn niet gevonden. Installeer het programma opnieuw.";
        case FontDamaged:
            return "Een lettertype van Leertafel is beschadigd. Installeer het programma opnieuw.";
        case PictureDamaged:
            return "Een tekening van Leertafel is beschadigd. Installeer het programma opnieuw.";
        case PdfFailed:
            return "Het blad kon niet gemaakt worden. Probeer het opnieuw.";
    }
    throw std::logic_error("an unknown kind of sheet error");
}

std::string sentenceFor(const db::CheckFault& fault)
{
    using enum db::CheckFault::What;
    switch (fault.what) {
        case NotOpened:
            return sentenceFor(fault.reason.value_or(db::Error::Kind::Failed));
        case Integrity:
            return "De gegevens zijn beschadigd.";
        case ForeignKeys:
            return "Er wordt verwezen naar iets wat er niet is.";
        case Schema:
            return "De tabellen zijn anders dan Leertafel ze maakt.";
        case Contents:
            return "Er staat iets in wat Leertafel nooit schrijft.";
    }
    throw std::logic_error("an unknown kind of fault");
}

std::string sentencesFor(const std::vector<forms::TemplateFault>& faults)
{
    std::string sentences;
    for (const auto& fault : faults)
        sentences += fault.file + ":" + std::to_string(fault.line) + ": " + fault.message + "\n";
    return sentences;
}

std::string countOf(std::size_t count, const std::string& one, const std::string& several)
{
    return std::to_string(count) + " " + (count == 1 ? one : several);
}

}  // namespace app::console
