#include "app/desktop/actions/actions_screen.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/actions/action_card.h"
#include "app/desktop/actions/action_wording.h"
#include "app/desktop/actions/look_back_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/part/coach_script.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

constexpr auto postponing = " doorschuiven";
constexpr auto dropping = " vervallen";

}  // namespace

ActionsScreen::ActionsScreen(wxWindow* parent, Workspace& workspace, Occasion occasion,
                             std::function<void()> decided)
    : ScrolledSurface(parent), workspace_(workspace), occasion_(occasion), decided_(std::move(decided))
{
    build();
    if (!cards_.empty())
        cards_.front()->focus();
}

void ActionsScreen::build()
{
    const bool lookBack = occasion_ == Occasion::LookBack;
    actions_ = lookBack ? lookedBackOn(workspace_) : actionsOf(workspace_);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    lookBack ? addScript(rows) : addHead(rows);
    addActions(rows, actions_.open, false);
    if (!actions_.decided.empty()) {
        rows->Add(new Label(this, _("Net besloten"), {"heading"}),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::margin)));
        addActions(rows, actions_.decided, true);
    }
    addClosed(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    if (const auto draft = decisionDraft(workspace_))
        for (auto* card : cards_)
            if (card->about() == draft->action)
                card->resume(*draft);
}

void ActionsScreen::addHead(wxBoxSizer* rows)
{
    rows->Add(new Label(this, _("Acties"), {"title"}), wxSizerFlags().Expand());
    const auto text =
        actions_.open.empty()
            ? _("Er staan geen acties open. Nieuwe acties komen van de actiekaart, aan het eind van een "
                "casusronde.")
            : _("Bespreek bij de terugblik elke open actie: is ze gedaan, schuift ze door of vervalt ze?");
    rows->Add(new Label(this, text, {"muted"}), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
}

void ActionsScreen::addScript(wxBoxSizer* rows)
{
    if (auto* script = activityScript(this, lookBackItem(workspace_)))
        rows->Add(script, wxSizerFlags().Expand());
}

void ActionsScreen::addActions(wxBoxSizer* rows, const std::vector<forms::Action>& actions, bool mends)
{
    const bool mayDecide = !workspace_.dossier->isReadOnly() && decidingMeeting(workspace_).has_value();
    for (const auto& action : actions)
        rows->Add(cardFor(action, mayDecide, mends),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

// They are many after a year, so they stay folded until somebody asks for them.
void ActionsScreen::addClosed(wxBoxSizer* rows)
{
    const auto count = actions_.closed.size();
    if (count == 0)
        return;
    if (!showsClosed_) {
        const auto label = count == 1 ? _("De ene eerder afgehandelde actie tonen")
                                      : wxString::Format(_("De %zu eerder afgehandelde acties tonen"), count);
        rows->Add(button(this, label, ButtonLook::Link,
                         [this] {
                             showsClosed_ = true;
                             later(*this, [this] { buildAgain(0); });
                         }),
                  wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
        return;
    }
    rows->Add(new Label(this, _("Eerder afgehandeld"), {"heading"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::margin)));
    for (const auto& action : actions_.closed)
        rows->Add(cardFor(action, false, false), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

ActionCard* ActionsScreen::cardFor(const forms::Action& action, bool mayDecide, bool mends)
{
    ActionCard::Setting setting;
    setting.today = localDay(workspace_.clock());
    setting.who = whoInWords(action, db::TeamStore(workspace_.database()).members());
    setting.mends = mends;
    if (const auto meeting = decidingMeeting(workspace_))
        setting.keepsComingBack =
            forms::isOpen(action) && forms::timesPostponed(action, meeting->id) >= forms::patience;
    setting.keep = [this](const auto& draft) { keepDecisionDraft(workspace_, draft); };
    if (mayDecide)
        setting.decide = [this, action](const auto& decision) { return decideAbout(action, decision); };
    auto* card = new ActionCard(this, action, std::move(setting));
    if (mayDecide)
        cards_.push_back(card);
    return card;
}

std::optional<forms::DecisionFault> ActionsScreen::decideAbout(const forms::Action& action,
                                                               const forms::ActionDecision& decision)
{
    const auto fault = decide(workspace_, action, decision);
    if (fault)
        return fault;
    if (const auto draft = decisionDraft(workspace_); draft && draft->action == action.id)
        keepDecisionDraft(workspace_, {});
    later(*this, [this, id = action.id] { buildAgain(id); });
    return std::nullopt;
}

// "12 doorschuiven": the first card that asks something.
std::string ActionsScreen::unfolded() const
{
    for (const auto* card : cards_)
        if (const auto asked = card->asked())
            return std::to_string(card->about()) +
                   (asked == forms::DecisionKind::Postponed ? postponing : dropping);
    return {};
}

void ActionsScreen::unfold(const std::string& what)
{
    for (auto* card : cards_)
        for (const auto& [word, kind] : {std::pair(postponing, forms::DecisionKind::Postponed),
                                         std::pair(dropping, forms::DecisionKind::Dropped)})
            if (std::to_string(card->about()) + word == what)
                card->ask(kind);
}

// Keeps the place: the next card to decide on comes where the changed one was.
void ActionsScreen::buildAgain(forms::Id changed)
{
    const auto focused = std::find_if(cards_.begin(), cards_.end(),
                                      [](const auto* card) { return card->IsDescendant(FindFocus()); });
    const auto place = static_cast<std::size_t>(focused - cards_.begin());
    cards_.clear();
    rebuild([this] { build(); });
    if (place < cards_.size())
        cards_[place]->focus();
    if (changed == 0)
        return;
    native::announce(*this, _("Het besluit is bewaard."));
    if (decided_)
        decided_();
}

}  // namespace app::desktop
