#include <algorithm>
#include <map>

#include "app/desktop/research/export_wording.h"
#include "app/desktop/text.h"
#include "app/research/disclosure/recognition.h"
#include "app/research/export/cell.h"
#include "app/research/export/table_csv.h"
#include "forms/model/overloaded.h"

namespace app::desktop {
namespace {

using Sentences = std::vector<wxString>;
using research::Refusal;
using research::ReleasedMicrodata;
using research::ReleasedTables;

template <typename Holds>
void addColumns(Sentences& to, const wxString& why, const ReleasedMicrodata& data, Holds holds)
{
    wxString names;
    for (const auto& variable : data.treatment().variables)
        if (holds(variable))
            names += (names.empty() ? "" : ", ") + toWx(variable.variable);
    if (!names.empty())
        to.push_back(why + " " + names + ".");
}

Sentences leftOutOf(const ReleasedMicrodata& data)
{
    const auto& treatment = data.treatment();
    Sentences sentences = {_("Namen en contactgegevens: die gaan nooit mee."),
                           wxString::Format(_("Zonder toestemming voor onderzoek: %s."),
                                            counted(treatment.withoutConsent, _("persoon"), _("mensen")))};
    addColumns(sentences, _("Grover gemaakt, omdat een precieze waarde te veel zegt:"), data,
               [](const auto& one) { return one.coarsened; });
    addColumns(sentences, _("Hier en daar weggelaten, bij wie anders alleen stond:"), data,
               [](const auto& one) { return one.suppressed > 0 && !one.dropped; });
    addColumns(sentences, _("Helemaal weggelaten, omdat er te veel weg moest:"), data,
               [](const auto& one) { return one.dropped; });
    if (treatment.teamsTogether > 0)
        sentences.push_back(
            wxString::Format(_("Kleine teams onder één code: %zu."), treatment.teamsTogether));
    return sentences;
}

Sentences leftOutOf(const ReleasedTables& tables)
{
    const auto& treatment = tables.treatment();
    Sentences sentences = {
        _("Namen, teksten, getallen en bedragen: alleen antwoorden die je kunt tellen staan erin. Wie geen "
          "toestemming gaf, telt niet mee."),
        wxString::Format(_("Verborgen omdat het er te weinig zijn: %zu van %zu getallen."),
                         treatment.tooSmall, treatment.cells)};
    if (treatment.withThem > 0)
        sentences.push_back(
            wxString::Format(_("Ook verborgen, omdat een ander getal er anders uit te berekenen is: %zu."),
                             treatment.withThem));
    if (treatment.sameAnswer > 0)
        sentences.push_back(wxString::Format(
            _("Verborgen omdat iedereen in een groep hetzelfde antwoordde: %zu."), treatment.sameAnswer));
    if (treatment.meansHidden > 0)
        sentences.push_back(wxString::Format(_("Verborgen gemiddelden: %zu van %zu."), treatment.meansHidden,
                                             treatment.means));
    return sentences;
}

void addTexts(Sentences& to, const exporting::Judged& judged, const forms::Policy& policy)
{
    if (!policy.freeText)
        return to.push_back(_("Teksten: die laat dit beleid niet mee."));
    const auto* data = std::get_if<ReleasedMicrodata>(&judged.offer);
    to.push_back(wxString::Format(_("Teksten die iemand van het team las en meegeeft: %zu."),
                                  data ? data->texts().size() : 0));
    if (judged.unread > 0)
        to.push_back(
            wxString::Format(_("Teksten die niemand nog las, en die hier blijven: %zu. Een leercoach leest "
                               "ze na, voordat iemand anders ze ziet."),
                             judged.unread));
}

Sentences recognisedIn(const ReleasedMicrodata& data)
{
    return {
        wxString::Format(_("Op team, periode en achtergrond: %zu van %zu rijen zijn uniek."),
                         research::uniqueByGroup(data), data.rows().size()),
        wxString::Format(_("Wie precies weet wat een ander overal antwoordde, vindt %zu van %zu rijen terug. "
                           "Geef dit bestand daarom niet aan teamgenoten."),
                         research::uniqueByAnswers(data), data.rows().size())};
}

Sentences recognisedIn(const ReleasedTables& tables)
{
    const int threshold = tables.policy().tables.threshold;
    return {
        wxString::Format(
            _("Een teamgenoot kan zijn eigen antwoord aftrekken. Elk getal gaat over minstens %d "
              "mensen, dus er blijven er minstens %d over."),
            threshold, threshold - 1),
        tables.policy().tables.hidesSameAnswer
            ? _("Waar iedereen hetzelfde antwoordde, staat niets: anders weet je het ook van elk apart.")
            : _("Waar iedereen hetzelfde antwoordde, staat dat er. Dan weet je het ook van elk apart: houd "
                "deze tabel binnen het team.")};
}

}  // namespace

Sentences leftOut(const exporting::Judged& judged, const exporting::Wish& wish)
{
    auto sentences = std::visit(forms::Overloaded{[](const Refusal&) { return Sentences{}; },
                                                  [](const auto& released) { return leftOutOf(released); }},
                                judged.offer);
    if (wish.product == db::ExportProduct::Microdata)
        addTexts(sentences, judged, wish.policy);
    if (judged.otherVersions > 0)
        sentences.push_back(
            wxString::Format(_("Een andere versie van het formulier, met andere vragen: %s."),
                             counted(judged.otherVersions, _("formulier"), _("formulieren"))));
    if (!wish.time.without.empty())
        sentences.push_back(
            wxString::Format(_("Periodes die je niet hebt aangevinkt: %zu."), wish.time.without.size()));
    for (const auto& wave : namesOf(wish.time.waves))
        sentences.push_back(toWx(wave) + ".");
    if (!wish.time.waves.empty())
        sentences.push_back(_("Wat buiten deze metingen is verstuurd, gaat niet mee."));
    return sentences;
}

Sentences whatATeammateSees(const exporting::Offer& offer)
{
    return std::visit(forms::Overloaded{[](const Refusal&) { return Sentences{}; },
                                        [](const auto& released) { return recognisedIn(released); }},
                      offer);
}

Sentences classSizes(const exporting::Offer& offer)
{
    const auto* data = std::get_if<ReleasedMicrodata>(&offer);
    if (!data)
        return {};
    std::map<std::size_t, std::size_t> times;
    for (const auto size : data->treatment().classSizes)
        ++times[size];
    Sentences sentences;
    for (const auto& [size, groups] : times)
        sentences.push_back(counted(groups, _("groep"), _("groepen")) +
                            wxString::Format(_(" van %zu mensen die op elkaar lijken"), size));
    return sentences;
}

std::vector<std::vector<std::string>> firstLines(const exporting::Offer& offer, std::size_t most)
{
    std::vector<std::vector<std::string>> lines;
    if (const auto* data = std::get_if<ReleasedMicrodata>(&offer)) {
        const auto& variables = data->codebook().variables();
        auto& head = lines.emplace_back();
        for (const auto& variable : variables)
            head.push_back(variable.name);
        for (std::size_t row = 0; row < std::min(most, data->rows().size()); ++row) {
            auto& line = lines.emplace_back();
            for (std::size_t column = 0; column < variables.size(); ++column)
                line.push_back(research::cellOf(variables[column], data->rows()[row][column], data->texts()));
        }
    } else if (const auto* tables = std::get_if<ReleasedTables>(&offer)) {
        for (const auto& fields : research::linesOf(*tables)) {
            if (lines.size() > most)
                break;
            auto& line = lines.emplace_back();
            for (const auto& field : fields)
                line.push_back(field.text);
        }
    }
    return lines;
}

}  // namespace app::desktop
