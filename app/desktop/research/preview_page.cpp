#include "app/desktop/research/preview_page.h"

#include <wx/dataview.h>
#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr std::size_t shownLines = 8;

wxSizerFlags below(wxWindow* window, int distance)
{
    return wxSizerFlags().Expand().Border(wxTOP, window->FromDIP(distance));
}

Card* addCard(wxWindow* parent, wxBoxSizer* rows, const wxString& heading,
              const std::vector<wxString>& sentences = {})
{
    auto* card = new Card(parent);
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    for (const auto& sentence : sentences)
        card->body().Add(new Label(card, sentence), below(card, theme::small));
    rows->Add(card, below(parent, theme::inset));
    return card;
}

// The native table of the desktop, which a screen reader reads cell by cell.
wxWindow* tableOf(wxWindow* parent, const std::vector<std::vector<std::string>>& lines)
{
    auto* table = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                         wxDV_ROW_LINES | wxDV_HORIZ_RULES);
    for (const auto& name : lines.front())
        table->AppendTextColumn(toWx(name), wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_AUTOSIZE);
    for (std::size_t line = 1; line < lines.size(); ++line) {
        wxVector<wxVariant> cells;
        for (const auto& cell : lines[line])
            cells.push_back(toWx(cell));
        table->AppendItem(cells);
    }
    native::setName(*table, _("De eerste regels"));
    const auto rows = static_cast<int>(lines.size()) + 1;
    table->SetMinSize({-1, rows * (table->GetCharHeight() + parent->FromDIP(theme::small))});
    return table;
}

}  // namespace

PreviewPage::PreviewPage(wxWindow* parent, const exporting::Judged& judged, Facts facts, Ways ways)
    : Surface(parent), facts_(std::move(facts)), ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    if (const auto* refusal = std::get_if<research::Refusal>(&judged.offer)) {
        addRefusal(rows, *refusal);
    } else {
        addLines(rows, judged);
        addFacts(rows, judged);
        addRelease(rows, judged.coachesNeeded);
    }
    addBack(rows);
    SetSizer(rows);
}

void PreviewPage::addRefusal(wxBoxSizer* rows, const research::Refusal& refusal)
{
    auto* card = addCard(this, rows, _("Dit kan niet weg"), {whyNot(refusal), whatInstead(refusal.nearest)});
    const auto label = buttonFor(refusal.nearest);
    if (label.empty())
        return;
    auto* instead = button(card, label, ButtonLook::Primary, [this, nearest = refusal.nearest] {
        later(*this, [this, nearest] { ways_.instead(nearest); });
    });
    card->body().Add(instead, wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    instead->SetFocus();
}

void PreviewPage::addLines(wxBoxSizer* rows, const exporting::Judged& judged)
{
    auto* card = addCard(this, rows, _("De eerste regels, precies zoals ze weggaan"));
    if (const auto* data = std::get_if<research::ReleasedMicrodata>(&judged.offer))
        card->body().Add(
            new Label(card,
                      wxString::Format(
                          _("In het bestand staan %s en %s, in willekeurige volgorde. Een getal onder nul "
                            "zegt waarom een antwoord ontbreekt; het codeboek legt het uit."),
                          counted(data->rows().size(), _("rij"), _("rijen")),
                          counted(data->codebook().variables().size(), _("kolom"), _("kolommen"))),
                      {"small", "muted"}),
            below(card, theme::tight));
    auto* table = tableOf(card, firstLines(judged.offer, shownLines));
    card->body().Add(table, below(card, theme::gap));
    table->SetFocus();  // reading begins at the top
}

void PreviewPage::addFacts(wxBoxSizer* rows, const exporting::Judged& judged)
{
    auto* leftBehind = addCard(this, rows, _("Wat is weggelaten, en waarom"), leftOut(judged, facts_.wish));
    if (!judged.texts.empty())
        leftBehind->body().Add(button(leftBehind, _("Teksten nalezen …"), ButtonLook::Plain,
                                      [this] { later(*this, [this] { ways_.readTexts(); }); }),
                               wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
    auto* seen = addCard(this, rows, _("Wat kan een teamgenoot herkennen?"), whatATeammateSees(judged.offer));
    if (!judged.near.empty())
        seen->body().Add(
            new Label(seen,
                      _("Let op: dit lijkt erg op een eerdere export. Wie beide heeft, kan uit het verschil "
                        "zien wat een paar mensen antwoordden. Geef ze niet aan dezelfde persoon."),
                      {"amber"}),
            below(seen, theme::small));
    if (const auto sizes = classSizes(judged.offer); !sizes.empty())
        addCard(this, rows, _("Hoe groot de groepen zijn"), sizes);
    addCard(this, rows, _("De bestanden"), filesOf(facts_.wish.product));
}

void PreviewPage::addRelease(wxBoxSizer* rows, std::size_t coaches)
{
    if (facts_.readOnly) {
        addCard(this, rows, _("Vrijgeven"),
                {_("Dit dossier is open om te lezen. Vrijgeven kan niet, want wat weggaat komt in het "
                   "logboek.")});
        return;
    }
    release_ = new ReleaseCard(this, facts_.dossier, facts_.folder, coaches, ways_.releasing);
    rows->Add(release_, below(this, theme::inset));
}

void PreviewPage::addBack(wxBoxSizer* rows)
{
    auto* back =
        button(this, _("‹ Terug"), ButtonLook::Plain, [this] { later(*this, [this] { ways_.back(); }); });
    rows->Add(back, wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    if (!FindFocus() || !IsDescendant(FindFocus()))
        back->SetFocus();
}

void PreviewPage::say(const wxString& problem)
{
    release_->fail(problem);
}

}  // namespace app::desktop
