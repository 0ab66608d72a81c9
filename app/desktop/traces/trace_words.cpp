#include "app/desktop/traces/trace_words.h"

#include "app/desktop/text.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

wxString genericWords(forms::StandIn standIn)
{
    using forms::StandIn;
    switch (standIn) {
        case StandIn::Nothing:
            return {};
        case StandIn::Number:
            return _("een nummer");
        case StandIn::Account:
            return _("een rekening");
        case StandIn::Email:
            return _("een mailadres");
        case StandIn::Phone:
            return _("een telefoonnummer");
        case StandIn::Area:
            return _("een postcode");
        case StandIn::BirthDate:
            return _("een geboortedatum");
        case StandIn::Day:
            return _("een datum");
        case StandIn::Address:
            return _("een adres");
        case StandIn::Street:
            return _("een straat");
        case StandIn::Place:
            return _("een andere plaats");
        case StandIn::Colleague:
            return _("een collega");
        case StandIn::Organisation:
            return _("een instelling");
        case StandIn::Somebody:
            return _("iemand");
        case StandIn::Woman:
            return _("een vrouw");
        case StandIn::Man:
            return _("een man");
        case StandIn::Family:
            return _("een gezin");
    }
    return {};
}

bool opensSentence(const forms::Trace& trace, const std::string& text)
{
    const auto before = text.find_last_not_of(" \t\"", trace.begin - 1);
    return trace.begin == 0 || before == std::string::npos ||
           std::string_view(".!?\n").find(text[before]) != std::string_view::npos;
}

}  // namespace

wxString quoted(const forms::Trace& trace, const std::string& text)
{
    return toWx("“" + wordsOf(trace, text) + "”");
}

wxString reasonFor(forms::TraceKind kind)
{
    using forms::TraceKind;
    switch (kind) {
        case TraceKind::ServiceNumber:
            return _("lijkt een burgerservicenummer");
        case TraceKind::BankAccount:
            return _("is een bankrekening");
        case TraceKind::Email:
            return _("is een mailadres");
        case TraceKind::Phone:
            return _("lijkt een telefoonnummer");
        case TraceKind::Postcode:
            return _("lijkt een postcode");
        case TraceKind::BirthDate:
            return _("lijkt een geboortedatum");
        case TraceKind::FullDate:
            return _("is een volledige datum");
        case TraceKind::Address:
            return _("lijkt een adres");
        case TraceKind::MemberName:
            return _("is een naam uit het team");
        case TraceKind::MemberInitials:
            return _("lijken initialen van iemand uit het team");
        case TraceKind::Organisation:
            return _("noemt het team of een instelling");
        case TraceKind::ProperName:
            return _("lijkt een naam");
    }
    return {};
}

wxString standInFor(const forms::Trace& trace, const std::string& text)
{
    const auto words = genericWords(trace.standIn);
    return opensSentence(trace, text) ? words.Left(1).Upper() + words.Mid(1) : words;
}

Span spanOf(const forms::Trace& trace, const std::string& text)
{
    const auto characters = [&](std::size_t bytes) {
        return static_cast<long>(forms::lengthOf(std::string_view(text).substr(0, bytes)));
    };
    return {characters(trace.begin), characters(trace.end)};
}

Span replacedBy(const forms::Trace& trace, const std::string& text)
{
    auto span = spanOf(trace, text);
    if (trace.standIn == forms::StandIn::Nothing && trace.begin > 0 && text[trace.begin - 1] == ' ')
        --span.begin;
    return span;
}

wxString canMissThings()
{
    return _("De controle kan iets missen. Lees zelf nog eens of iemand te herkennen is.");
}

}  // namespace app::desktop
