#include "app/desktop/keeping/keeping_wording.h"

#include <map>

#include "app/desktop/listed.h"
#include "app/desktop/text.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

wxString counted(std::size_t number, const wxString& one, const wxString& several)
{
    return wxString::Format("%zu ", number) + (number == 1 ? one : several);
}

wxString counted(db::ErasedKind kind, std::size_t number)
{
    switch (kind) {
        case db::ErasedKind::DialogueCards:
            return _("dialoogkaarten van") + " " + counted(number, _("casusronde"), _("casusrondes"));
        case db::ErasedKind::CasusNotes:
            return _("notities van") + " " + counted(number, _("casus"), _("casussen"));
        case db::ErasedKind::Action:
            return counted(number, _("actie"), _("acties"));
        case db::ErasedKind::Entry:
            return counted(number, _("ingevuld formulier"), _("ingevulde formulieren"));
        case db::ErasedKind::PartnershipCard:
            return counted(number, _("oude partnerschapskaart"), _("oude partnerschapskaarten"));
        case db::ErasedKind::Person:
            return _("de gegevens van") + " " + counted(number, _("persoon"), _("personen"));
    }
    return {};
}

wxString counted(const db::Due& due)
{
    const auto number = static_cast<std::size_t>(due.count);
    switch (due.kind) {
        case db::Kept::DialogueCards:
            return counted(number, _("dialoogkaart"), _("dialoogkaarten"));
        case db::Kept::CasusNotes:
            return _("notities van") + " " + counted(number, _("casus"), _("casussen"));
        case db::Kept::Actions:
            return counted(number, _("afgehandelde actie"), _("afgehandelde acties"));
        case db::Kept::CasusForms:
            return counted(number, _("reflector of kantelbox"), _("reflectoren en kantelboxen"));
        case db::Kept::Questionnaires:
            return counted(number, _("ingevulde vragenlijst"), _("ingevulde vragenlijsten"));
        case db::Kept::PartnershipCards:
            return counted(number, _("oude partnerschapskaart"), _("oude partnerschapskaarten"));
    }
    return {};
}

}  // namespace

wxString nameOf(db::Kept kind)
{
    switch (kind) {
        case db::Kept::DialogueCards:
            return _("Dialoogkaarten");
        case db::Kept::CasusNotes:
            return _("Casusnotities");
        case db::Kept::Actions:
            return _("Acties");
        case db::Kept::CasusForms:
            return _("Reflectoren en kantelboxen");
        case db::Kept::Questionnaires:
            return _("Vragenlijsten");
        case db::Kept::PartnershipCards:
            return _("Oude partnerschapskaarten");
    }
    return {};
}

wxString kindsInWords(const std::vector<db::Kept>& kinds)
{
    std::vector<wxString> words;
    for (const auto kind : kinds)
        words.push_back(nameOf(kind).Lower());
    return listed(words);
}

wxString aboutKind(db::Kept kind)
{
    switch (kind) {
        case db::Kept::DialogueCards:
            return _("na de dag van de terugkoppeling");
        case db::Kept::CasusNotes:
            return _("reflectievraag, samenvattingen en opbrengst, na de terugkoppeling");
        case db::Kept::Actions:
            return _("nadat is besloten dat ze gedaan of vervallen zijn");
        case db::Kept::CasusForms:
            return _("alles wat over een casus is ingevuld, na het versturen");
        case db::Kept::Questionnaires:
            return _("alles wat over het team of het eigen werk is ingevuld, na het versturen");
        case db::Kept::PartnershipCards:
            return _("die door een nieuwe zijn opgevolgd, nadat ze zijn afgesproken");
    }
    return {};
}

wxString termInWords(db::KeepTerm term)
{
    if (!term)
        return _("zolang het team er is");
    if (*term == 0)
        return _("meteen");
    if (*term == 1)
        return _("1 maand");
    if (*term % 12 == 0)
        return wxString::Format(_("%d jaar"), *term / 12);
    return wxString::Format(_("%d maanden"), *term);
}

wxString dueInWords(const db::Due& due)
{
    const auto text = counted(due);
    return due.casusCodes.empty() ? text : text + ", " + _("van") + " " + listed(due.casusCodes);
}

std::vector<wxString> erasuresInWords(const std::vector<db::Erasure>& erasures, forms::Date today)
{
    struct Group {
        const db::Erasure* first;
        std::size_t count = 0;
    };
    std::vector<Group> groups;
    for (const auto& erasure : erasures) {
        const bool same = !groups.empty() && groups.back().first->at == erasure.at &&
                          groups.back().first->kind == erasure.kind;
        if (!same)
            groups.push_back({&erasure});
        ++groups.back().count;
    }
    std::vector<wxString> lines;
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        const auto why =
            group->first->reason == db::ErasureReason::Retention ? _("bewaartermijn") : _("op verzoek");
        lines.push_back(dayInWords(localDay(group->first->at), today) + ": " +
                        counted(group->first->kind, group->count) + " (" + why + ")");
    }
    return lines;
}

}  // namespace app::desktop
