#include "app/research/export/wording.h"

namespace app::research::wording {

const char* const pseudonymousMeans =
    "Dit is een gepseudonimiseerd onderzoeksbestand: er staat een rij in voor elk ingevuld formulier. Namen "
    "staan er niet in, maar met genoeg andere kennis kan iemand toch te herkennen zijn. Het blijven "
    "persoonsgegevens, en de AVG geldt.";

std::string policyLine(const forms::Policy& policy)
{
    return policy.id + ", versie " + std::to_string(policy.version) + ": " + policy.title +
           ", vastgesteld door " + policy.signedOffBy + " op " + forms::toIso(policy.signedOffOn);
}

std::string ofTheDay(const std::string& product, forms::Date day)
{
    return product + ", gemaakt op " + forms::toIso(day);
}

std::string nameOfPeriod(const Variable& period, double number)
{
    for (const auto& label : period.labels)
        if (label.value == number)
            return label.label;
    constexpr double earliestQuarter = 10000;
    const auto kind = number < earliestQuarter ? Period::Kind::Wave : Period::Kind::Quarter;
    return nameOf(Period{kind, static_cast<int>(number)});
}

std::string ddiTitle(const std::string& instrument)
{
    return "Codeboek bij " + instrument;
}

std::string nameOf(Missing reason)
{
    switch (reason) {
        case Missing::NotFilledIn:
            return "niet ingevuld";
        case Missing::NotApplicable:
            return "niet van toepassing";
        case Missing::Suppressed:
            break;
    }
    return "onderdrukt wegens herleidbaarheid";
}

std::string nameOf(Content content)
{
    switch (content) {
        case Content::Respondent:
            return "willekeurig nummer";
        case Content::Team:
            return "willekeurige teamcode of regio";
        case Content::Period:
            return "meting of kwartaal";
        case Content::Number:
            return "getal";
        case Content::Money:
            return "bedrag in euro";
        case Content::Category:
            return "antwoord met een code";
        case Content::Ticked:
            return "aangekruist of niet";
        case Content::Quarter:
            return "jaar en kwartaal";
        case Content::RowCount:
            return "aantal rijen";
        case Content::Text:
            break;
    }
    return "nagelezen tekst";
}

std::string nameOf(Measure measure)
{
    switch (measure) {
        case Measure::Nominal:
            return "nominaal";
        case Measure::Ordinal:
            return "ordinaal";
        case Measure::Scale:
            break;
    }
    return "schaal";
}

}  // namespace app::research::wording
