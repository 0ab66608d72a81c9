#include "app/desktop/forms/problem_text.h"

#include <algorithm>

#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/text.h"
#include "forms/model/overloaded.h"

namespace app::desktop {
namespace {

using forms::Fault;
using forms::Overloaded;

// A column's kinds are some of a question's kinds; both are described by one set of visitors.
wxString missing(const auto& kind)
{
    return std::visit(
        Overloaded{
            [](const forms::TextKind&) {
                return _("Hier hoort nog een antwoord. Een paar woorden is genoeg.");
            },
            [](const forms::NumberKind&) { return _("Hier hoort nog een getal."); },
            [](const forms::MoneyKind&) { return _("Hier hoort nog een bedrag."); },
            [](const forms::DateKind&) { return _("Hier hoort nog een datum, zoals 3-11-2026."); },
            [](const forms::ChoicesKind&) { return _("Vink aan wat past. Eén is genoeg."); },
            [](const forms::TableKind&) { return _("Vul minstens één regel in."); },
            [](const auto&) { return _("Kies wat het beste past."); },
        },
        kind);
}

wxString wrongType(const auto& kind)
{
    return std::visit(
        Overloaded{
            [](const forms::NumberKind&) { return _("Dit is geen getal. Typ cijfers, zoals 7,5."); },
            [](const forms::MoneyKind&) { return _("Dit is geen bedrag. Typ het zoals 12,50."); },
            [](const forms::DateKind&) {
                return _("Dit is geen datum. Typ dag, maand en jaar, zoals 3-11-2026.");
            },
            [](const auto&) { return _("Dit antwoord past niet bij de vraag. Vul het opnieuw in."); },
        },
        kind);
}

wxString between(const wxString& lowest, const wxString& highest)
{
    return wxString::Format(_("Vul iets in van %s tot en met %s."), lowest, highest);
}

wxString outOfRange(const forms::DateKind& kind)
{
    if (kind.earliest && kind.latest)
        return wxString::Format(_("Vul een datum in van %s tot en met %s."), toWx(textOf(*kind.earliest)),
                                toWx(textOf(*kind.latest)));
    if (kind.earliest)
        return wxString::Format(_("Vul een datum in vanaf %s."), toWx(textOf(*kind.earliest)));
    if (kind.latest)
        return wxString::Format(_("Vul een datum in tot en met %s."), toWx(textOf(*kind.latest)));
    return _("Deze dag bestaat niet. Kijk de datum nog eens na.");
}

wxString outOfRange(const auto& kind)
{
    return std::visit(Overloaded{
                          [](const forms::NumberKind& number) {
                              return between(toWx(textOf(number.minimum)), toWx(textOf(number.maximum)));
                          },
                          [](const forms::MoneyKind& money) {
                              return between(toWx("€ " + textOf(money.minimum)),
                                             toWx("€ " + textOf(money.maximum)));
                          },
                          [](const forms::DateKind& date) { return outOfRange(date); },
                          [](const forms::GradeKind&) { return between("0", "10"); },
                          [](const auto&) { return _("Kies een van de punten die er staan."); },
                      },
                      kind);
}

wxString tooLong(const auto& kind)
{
    const auto* text = std::get_if<forms::TextKind>(&kind);
    return wxString::Format(_("Dit is te lang. Maak het korter: hoogstens %zu tekens."),
                            text ? text->maxLength : 0);
}

wxString tooManyDecimals(const auto& kind)
{
    const auto* number = std::get_if<forms::NumberKind>(&kind);
    if (!number || number->decimals == 0)
        return _("Vul een heel getal in, zonder cijfers achter de komma.");
    return wxString::Format(_("Te veel cijfers achter de komma: hoogstens %d."), number->decimals);
}

wxString sentence(Fault fault, const auto& kind)
{
    switch (fault) {
        case Fault::Missing:
            return missing(kind);
        case Fault::WrongType:
            return wrongType(kind);
        case Fault::TooLong:
            return tooLong(kind);
        case Fault::OutOfRange:
            return outOfRange(kind);
        case Fault::TooManyDecimals:
            return tooManyDecimals(kind);
        case Fault::UnknownOption:
            return _("Dit antwoord staat er niet meer bij. Kies opnieuw.");
        case Fault::TooManyOptions:
        case Fault::TooManyRows:
        case Fault::UnknownColumn:
            return _("Dit antwoord past niet bij de vraag. Vul het opnieuw in.");
        case Fault::NotText:
            return _("Hierin staan tekens die niet te lezen zijn. Typ dit stuk opnieuw.");
    }
    return {};
}

const forms::Column* columnOf(const forms::TableKind& table, const std::string& id)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const forms::Column& column) { return column.id == id; });
    return found == table.columns.end() ? nullptr : &*found;
}

wxString inTable(const forms::TableKind& table, const forms::Problem& problem)
{
    if (problem.fault == Fault::TooManyRows)
        return wxString::Format(_("Er passen hoogstens %zu regels in. Haal er een weg."), table.maxRows);
    const auto* column = columnOf(table, problem.columnId);
    if (!problem.row || !column)
        return sentence(problem.fault, forms::QuestionKind{table});
    return wxString::Format(_("Regel %zu, %s:"), *problem.row + 1, toWx(column->label)) + " " +
           sentence(problem.fault, column->kind);
}

}  // namespace

wxString describe(const forms::Question& question, const forms::Problem& problem)
{
    if (const auto* table = std::get_if<forms::TableKind>(&question.kind))
        return inTable(*table, problem);
    const auto* choices = std::get_if<forms::ChoicesKind>(&question.kind);
    if (choices && choices->atMost && problem.fault == Fault::TooManyOptions)
        return wxString::Format(_("Kies er hoogstens %zu. Haal ergens een vinkje weg."), *choices->atMost);
    return sentence(problem.fault, question.kind);
}

}  // namespace app::desktop
