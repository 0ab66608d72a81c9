#include "app/desktop/part/coach_script.h"

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

using forms::StepRule;

wxString timeOf(const forms::Step& step)
{
    auto text = _("Tijd:") + " " + minutesAndSeconds(step.planned) +
                (step.timeVerified ? _(", zo staat het in de methode.") : _(", als richtlijn."));
    if (step.hintAt.count() > 0)
        text += " " + wxString::Format(_("Bij %s: %s."), minutesAndSeconds(step.hintAt), toWx(step.hint));
    return text;
}

wxWindow* script(wxWindow* parent, const std::string& say, const std::vector<wxString>& mind, bool beside)
{
    auto* card = new Card(parent);
    const auto part = [card](const wxString& heading) {
        auto* rows = new wxBoxSizer(wxVERTICAL);
        rows->Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
        return rows;
    };
    const auto under = wxSizerFlags().Expand().Border(wxTOP, card->FromDIP(theme::tight));
    auto* left = part(_("Zeg"));
    left->Add(new Label(card, L"\u201c" + toWx(say) + L"\u201d"), under);
    auto* right = part(_("Let op"));
    for (const auto& line : mind)
        right->Add(new Label(card, line, {"muted"}), under);
    auto* both = new wxBoxSizer(beside ? wxHORIZONTAL : wxVERTICAL);
    both->Add(left, wxSizerFlags(beside ? 2 : 0).Expand());
    both->AddSpacer(card->FromDIP(beside ? theme::inset : theme::gap));
    both->Add(right, wxSizerFlags(beside ? 3 : 0).Expand());
    card->body().Add(both, wxSizerFlags().Expand());
    return card;
}

}  // namespace

wxWindow* stepScript(wxWindow* parent, const forms::Step& step)
{
    // Where there is something to fill in below, that needs the height.
    const bool beside = step.rule != StepRule::None && step.rule != StepRule::SilentWriting;
    return script(parent, step.say,
                  {toWx(step.guard), _("Valkuil:") + " " + toWx(step.pitfall), timeOf(step)}, beside);
}

wxWindow* activityScript(wxWindow* parent, const forms::AgendaItem& item)
{
    if (item.say.empty())
        return nullptr;
    const auto minutes = static_cast<long>(item.planned.count());
    return script(parent, item.say,
                  {_("Valkuil:") + " " + toWx(item.pitfall),
                   wxString::Format(_("Tijd: %ld minuten, als richtlijn."), minutes)},
                  true);
}

}  // namespace app::desktop
