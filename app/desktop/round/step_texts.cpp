#include "app/desktop/round/step_texts.h"

#include <wx/sizer.h>

#include "app/desktop/round/round_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

using forms::StepRule;

constexpr std::size_t shortEnoughToBeLarge = 140;  // characters

void addPart(Card& card, const wxString& head, const wxString& text, bool large)
{
    auto& rows = card.body();
    const int above = rows.IsEmpty() ? 0 : card.FromDIP(theme::gap);
    rows.Add(new Label(&card, head, {"small", "muted"}), wxSizerFlags().Expand().Border(wxTOP, above));
    rows.Add(new Label(&card, text, {large ? "question" : "plain"}), wxSizerFlags().Expand());
}

wxString chosenIdea(const LiveRound& round)
{
    const auto idea = toWx(round.chosenIdea());
    return idea.empty() ? _("Een idee dat op geen kaart staat") : idea;
}

// Without a card around them, where what is filled in below needs the height.
wxWindow* questionInBrief(wxWindow* parent, const forms::RoundState& state, const wxString& idea)
{
    auto* surface = new Surface(parent);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(surface, toWx(state.question), {"strong"}), wxSizerFlags().Expand());
    if (!idea.empty())
        rows->Add(new Label(surface, idea, {"muted"}),
                  wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(theme::tight)));
    surface->SetSizer(rows);
    return surface;
}

}  // namespace

wxWindow* questionCard(wxWindow* parent, const LiveRound& round)
{
    const auto state = round.state();
    const auto rule = round.engine().step().rule;
    const auto question = toWx(state.question);
    if (question.empty() || rule == StepRule::NeedsQuestion)
        return nullptr;
    const bool aboutIdea = !state.ideas.empty();
    if (rule == StepRule::InviteExactlyTwo || rule == StepRule::Summarise ||
        rule == StepRule::OpensActionCard)
        return questionInBrief(parent, state,
                               rule == StepRule::Summarise && aboutIdea ? chosenIdea(round) : wxString{});
    auto* card = new Card(parent, Card::Look::Accent);
    // Large as long as nothing else asks for attention.
    const bool alone = rule == StepRule::None || rule == StepRule::SilentWriting;
    addPart(*card, _("REFLECTIEVRAAG VAN DE INBRENGER"), question, alone);
    if (rule == StepRule::Dialogue && aboutIdea) {
        const auto idea = chosenIdea(round);
        addPart(*card, _("HET IDEE WAAROVER JULLIE PRATEN"), idea, idea.length() <= shortEnoughToBeLarge);
    }
    return card;
}

wxWindow* whatFollows(wxWindow* parent, const LiveRound& round)
{
    const auto& steps = round.engine().steps();
    const auto step = round.state().step;
    if (step + 1 >= steps.size())
        return nullptr;
    const auto& following = steps[step + 1];
    auto text = _("Daarna:") + " " + toWx(following.title) + ".";
    if (following.rule == StepRule::InviteExactlyTwo)
        text = _("Daarna: je nodigt twee mensen uit.") + " " + notInvitedLately(round);
    return new Label(parent, text, {"small", "muted"});
}

}  // namespace app::desktop
