#include "app/desktop/research/done_card.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <vector>

#include "app/desktop/later.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

std::vector<wxString> about(Written what)
{
    const auto inside = _("Geef exportverslag-intern.pdf niet mee: dat blijft binnen het team.");
    switch (what) {
        case Written::Folder:
            return {inside,
                    _("De map is niet versleuteld. In het dossier staat dat je dit hebt vrijgegeven.")};
        case Written::Package:
            return {
                _("Het pakket gaat alleen open met zijn eigen wachtwoordzin. Vertel die langs een andere "
                  "weg."),
                _("Ook exportverslag-intern.pdf zit erin. Geef het pakket dus alleen aan wie dat mag lezen."),
                _("In het dossier staat dat je dit hebt vrijgegeven.")};
        case Written::Unpacked:
            return {inside, _("Deze map is niet versleuteld. Bewaar haar op een veilige plek.")};
    }
    return {};
}

}  // namespace

DoneCard::DoneCard(wxWindow* parent, Written what, const std::filesystem::path& place,
                   std::function<void()> goOn)
    : Card(parent)
{
    const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    const auto heading = what == Written::Unpacked ? _("Uitgepakt") : _("Vrijgegeven");
    body().Add(new Label(this, heading, {"heading"}), wxSizerFlags().Expand());
    body().Add(
        new Label(this, what == Written::Package ? _("Het pakket staat hier:") : _("De map staat hier:")),
        flags);
    body().Add(new Label(this, pathToWx(place), {"strong"}), flags);
    for (const auto& sentence : about(what))
        body().Add(new Label(this, sentence), flags);
    auto* on = button(this, _("Verder ›"), ButtonLook::Primary, [this, goOn] { later(*this, goOn); });
    body().Add(on, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    on->SetFocus();
}

}  // namespace app::desktop
