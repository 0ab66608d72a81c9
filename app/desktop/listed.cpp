#include "app/desktop/listed.h"

#include "app/desktop/text.h"

namespace app::desktop {

wxString listed(const std::vector<wxString>& words)
{
    wxString text;
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (place > 0)
            text += place + 1 == words.size() ? " " + _("en") + " " : wxString(", ");
        text += words[place];
    }
    return text;
}

wxString listed(const std::vector<std::string>& words)
{
    std::vector<wxString> shown;
    for (const auto& word : words)
        shown.push_back(toWx(word));
    return listed(shown);
}

}  // namespace app::desktop
