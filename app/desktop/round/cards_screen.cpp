#include "app/desktop/round/cards_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/round/card_lines.h"
#include "app/desktop/round/kept_cards.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/round_store.h"
#include "forms/meeting/round_state.h"

namespace app::desktop {

CardsScreen::CardsScreen(wxWindow* parent, Workspace& workspace, forms::Id round, std::function<void()> back)
    : ScrolledSurface(parent),
      workspace_(workspace),
      rounds_(recentRounds(workspace)),
      shown_(rounds_.size() - 1),
      typed_(workspace, [this] { lines_->keepAll(); })
{
    for (std::size_t place = 0; place < rounds_.size(); ++place)
        if (rounds_[place].record.round.id == round)
            shown_ = place;
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, _("Dialoogkaarten overtypen"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(
            this,
            _("Eén regel per kaart; Enter is de volgende. Ctrl Z haalt de laatste weer weg. Zonder namen."),
            {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
    addChoice(*rows);
    card_ = new Card(this);
    rows->Add(card_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    rows->Add(buildFoot(std::move(back)), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    show(shown_);
}

wxString CardsScreen::nameOf(const forms::HeldRound& held) const
{
    const auto day = dayInWords(localDay(held.heldAt), localDay(workspace_.clock()));
    return toWx(held.record.casus.code) + toWx(" · ") + day;
}

void CardsScreen::addChoice(wxBoxSizer& rows)
{
    if (rounds_.size() == 1) {
        rows.Add(new Label(this, nameOf(rounds_[0]), {"strong"}), wxSizerFlags().Expand());
        return;
    }
    auto* choice = new wxChoice(this, wxID_ANY);
    native::setName(*choice, _("Bij welke casus"));
    native::noticeFocus(*choice);
    for (const auto& held : rounds_)
        choice->Append(nameOf(held));
    choice->SetSelection(static_cast<int>(shown_));
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        later(*this, [this, place = static_cast<std::size_t>(event.GetInt())] { show(place); });
    });
    rows.Add(choice, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
}

void CardsScreen::show(std::size_t place)
{
    if (lines_)
        lines_->keepAll();
    shown_ = place;
    card_->body().Clear(true);
    const auto& round = rounds_[place].record.round;
    if (const auto question = forms::stateOf(round).question; !question.empty())
        card_->body().Add(new Label(card_, toWx(question), {"muted"}), wxSizerFlags().Expand());
    lines_ = new CardLines(
        card_, db::RoundStore(workspace_.database()).dialogueCardsOf(round.id), workspace_.traces.get(),
        [this, id = round.id](const auto& card) { return keepCard(workspace_, id, card); });
    lines_->onChange([this] { showButtons(); });
    card_->body().Add(lines_, wxSizerFlags().Expand());
    showButtons();
    settleAround(*this);
    lines_->focusLast();
}

wxSizer* CardsScreen::buildFoot(std::function<void()> back)
{
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    remove_ = button(this, _("Laatste weghalen"), ButtonLook::Plain,
                     [this] { later(*this, [this] { lines_->removeLast(); }); });
    putBack_ = button(this, _("Terugzetten"), ButtonLook::Plain,
                      [this] { later(*this, [this] { lines_->putBack(); }); });
    foot->Add(remove_, wxSizerFlags().Border(wxRIGHT, FromDIP(theme::gap)));
    foot->Add(putBack_);
    foot->AddStretchSpacer();
    foot->Add(button(this, _("Klaar ›"), ButtonLook::Primary, [this, back = std::move(back)] {
        lines_->keepAll();
        later(*this, back);
    }));
    return foot;
}

void CardsScreen::showButtons()
{
    remove_->Enable(lines_->canRemove());
    putBack_->Enable(lines_->canPutBack());
}

}  // namespace app::desktop
