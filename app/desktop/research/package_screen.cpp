#include "app/desktop/research/package_screen.h"

#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/research/done_card.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/column.h"

namespace app::desktop {

PackageScreen::PackageScreen(wxWindow* parent, const PackageWays& ways, std::function<void()> back)
    : ScrolledSurface(parent), back_(std::move(back))
{
    auto* card = new PackageCard(this, ways, {[this](const auto& folder) { showDone(folder); }, back_});
    show(card);
    later(*card, [card] { card->chooseFile(); });
}

void PackageScreen::show(Card* card)
{
    card->SetMinSize({columnWidth(*this), -1});
    auto* across = new wxBoxSizer(wxVERTICAL);
    across->AddStretchSpacer(2);
    across->Add(card, wxSizerFlags().CenterHorizontal().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
    across->AddStretchSpacer(3);
    SetSizer(across);
}

void PackageScreen::showDone(const std::filesystem::path& folder)
{
    rebuild([&] { show(new DoneCard(this, Written::Unpacked, folder, back_)); });
}

}  // namespace app::desktop
