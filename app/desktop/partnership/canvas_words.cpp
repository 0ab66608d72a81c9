#include "app/desktop/partnership/canvas_words.h"

#include "app/desktop/text.h"

namespace app::desktop {

using forms::CanvasStep;

wxString stepName(CanvasStep step)
{
    switch (step) {
        case CanvasStep::Write:
            return _("stil opschrijven");
        case CanvasStep::Share:
            return _("delen");
        case CanvasStep::Group:
            return _("groeperen");
        case CanvasStep::Choose:
            return _("kiezen");
        case CanvasStep::Record:
            break;
    }
    return _("vastleggen");
}

wxString stepInWords(CanvasStep step)
{
    switch (step) {
        case CanvasStep::Write:
            return _(
                "Iedereen schrijft voor zichzelf, op papier of hier. Eén gedachte per kaartje. Nog niet "
                "praten.");
        case CanvasStep::Share:
            return _("Lees om de beurt een kaartje voor. Zet erbij wat nog niet op tafel ligt.");
        case CanvasStep::Group:
            return _(
                "Leg bij elkaar wat bij elkaar hoort: sleep een kaartje, of kies het en druk op "
                "Verplaatsen.");
        case CanvasStep::Choose:
            return _("Geef stippen aan wat het zwaarst weegt. Spreek er per kolom hoogstens vijf af.");
        case CanvasStep::Record:
            break;
    }
    return _("Lees terug wat jullie afspreken. Staat het er in jullie eigen woorden?");
}

wxString spokenCard(const forms::Statement& statement)
{
    auto words = toWx(statement.text);
    if (statement.votes == 1)
        words += ", " + _("één stip");
    if (statement.votes > 1)
        words += ", " + wxString::Format(_("%d stippen"), statement.votes);
    if (statement.layer == forms::StatementLayer::Agreed)
        words += ", " + _("afgesproken");
    return words;
}

wxString shownCard(const forms::Statement& statement)
{
    // More dots than these are counted, not seen.
    constexpr int dotsSeen = 10;
    auto words = toWx(statement.text);
    if (statement.votes > dotsSeen)
        words += wxString::Format(L"\n%d \u25cf", statement.votes);
    else if (statement.votes > 0)
        words += "\n" + wxString(L'\u25cf', static_cast<std::size_t>(statement.votes));
    if (statement.layer == forms::StatementLayer::Agreed)
        words += L"\n\u2713 " + _("afgesproken");
    return words;
}

wxString changesInWords(const forms::PartnershipCard& before, const forms::PartnershipCard& now)
{
    const auto changes = forms::changesBetween(before, now);
    wxString lines;
    for (const auto& statement : changes.added)
        lines += L"+ " + toWx(statement.text) + "\n";
    for (const auto& statement : changes.dropped)
        lines += L"\u2212 " + toWx(statement.text) + "\n";
    return lines.Trim();
}

}  // namespace app::desktop
