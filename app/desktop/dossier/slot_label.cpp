#include "app/desktop/dossier/slot_label.h"

#include <wx/tokenzr.h>

#include <algorithm>

#include "app/desktop/text.h"

namespace app::desktop {
namespace {

bool isTaken(const std::string& label, const std::vector<db::KeySlot>& slots)
{
    return std::any_of(slots.begin(), slots.end(), [&](const auto& slot) { return slot.label == label; });
}

wxArrayString wordsOf(const wxString& text)
{
    return wxStringTokenize(text.Lower(), " .,;:/()'-");
}

// "de" and "van" are in many names, and in many labels.
bool isPartOfAName(const wxString& word)
{
    return !word.empty() && wxIsupper(word[0]);
}

bool names(const forms::Member& member, const wxArrayString& label)
{
    const auto parts = wxStringTokenize(toWx(member.name), " .,-");
    return std::any_of(parts.begin(), parts.end(), [&](const wxString& part) {
        return isPartOfAName(part) && label.Index(part.Lower()) != wxNOT_FOUND;
    });
}

}  // namespace

std::string proposedLabel(db::SlotRole role, const std::vector<db::KeySlot>& slots)
{
    const std::string word = role == db::SlotRole::Researcher ? "onderzoeker" : "leercoach";
    auto label = word;
    for (int number = 2; isTaken(label, slots); ++number)
        label = word + " " + std::to_string(number);
    return label;
}

std::optional<wxString> faultIn(const wxString& label, const std::vector<db::KeySlot>& slots,
                                const std::vector<forms::Member>& members)
{
    const auto text = toUtf8(label);
    if (label.Strip(wxString::both).empty())
        return _("Geef deze zin een label, zodat je hem later terugvindt in de lijst.");
    if (text.size() > db::maxLabelSize)
        return _("Dit label is te lang. Twee of drie woorden is genoeg.");
    if (isTaken(text, slots))
        return _("Dit label staat al in de lijst. Kies een ander.");
    const auto words = wordsOf(label);
    if (std::any_of(members.begin(), members.end(), [&](const auto& member) { return names(member, words); }))
        return _("Dit label staat leesbaar in het bestand. Gebruik geen naam van iemand uit het team.");
    return std::nullopt;
}

}  // namespace app::desktop
