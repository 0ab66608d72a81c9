#include "app/desktop/print/preview.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <iterator>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int thumbnailsWidth = 148;
constexpr int arrowWidth = 44;

constexpr int wholePage = 0;
constexpr int width = 1;
constexpr int firstPercent = 2;  // these places in the list; then come:
constexpr int percents[] = {25, 50, 75, 100, 125, 150, 200, 300};

wxButton* arrow(wxWindow* parent, const wxString& label, const wxString& spoken,
                std::function<void()> pressed)
{
    auto* made = button(parent, label, ButtonLook::Link, std::move(pressed));
    native::setName(*made, spoken);
    made->SetToolTip(spoken);
    made->SetMinSize({parent->FromDIP(arrowWidth), -1});
    return made;
}

wxSizer* inARow(std::initializer_list<wxWindow*> windows)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (auto* window : windows)
        row->Add(window, wxSizerFlags().CenterVertical());
    return row;
}

}  // namespace

Preview::Preview(wxWindow* parent, const sheets::Fonts& fonts) : Surface(parent), painter_(fonts)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildBar(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    rows->Add(buildPages(), wxSizerFlags(1).Expand());
    SetSizer(rows);
}

wxSizer* Preview::buildBar()
{
    auto* bar = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    bar->Add(buildTurning(), wxSizerFlags().CenterVertical());
    bar->AddSpacer(FromDIP(theme::margin));
    bar->Add(buildZoom(), wxSizerFlags().CenterVertical());
    return bar;
}

wxSizer* Preview::buildTurning()
{
    const auto turn = [this](std::size_t page) { pages_->goTo(page); };
    auto* back = arrow(this, toWx("‹"), _("Vorige bladzijde"),
                       [=, this] { turn(pages_->current() == 0 ? 0 : pages_->current() - 1); });
    place_ = shortLabel(this, _("Nog geen bladzijden"));
    auto* on = arrow(this, toWx("›"), _("Volgende bladzijde"), [=, this] { turn(pages_->current() + 1); });
    return inARow({back, place_, on});
}

wxSizer* Preview::buildZoom()
{
    auto* smaller = arrow(this, toWx("−"), _("Kleiner"), [this] { zoom(-1); });
    zoom_ = new wxChoice(this, wxID_ANY);
    zoom_->Append(_("Hele bladzijde"));
    zoom_->Append(_("Hele breedte"));
    for (const auto percent : percents)
        zoom_->Append(wxString::Format("%d %%", percent));
    zoom_->SetSelection(wholePage);
    native::setName(*zoom_, _("Hoe groot"));
    native::noticeFocus(*zoom_);
    zoom_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { setZoom(zoom_->GetSelection()); });
    auto* larger = arrow(this, "+", _("Groter"), [this] { zoom(1); });
    return inARow({smaller, zoom_, larger});
}

wxSizer* Preview::buildPages()
{
    pages_ = new PageColumn(this, PageColumn::Look::Pages, painter_, [this] {
        thumbnails_->goTo(pages_->current());
        showPlace();
    });
    thumbnails_ = new PageColumn(this, PageColumn::Look::Thumbnails, painter_,
                                 [this] { pages_->goTo(thumbnails_->current()); });
    thumbnails_->SetMinSize({FromDIP(thumbnailsWidth), -1});
    native::setName(*thumbnails_, _("Alle bladzijden in het klein"));
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(pages_, wxSizerFlags(1).Expand());
    columns->Add(thumbnails_, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(theme::small)));
    return columns;
}

void Preview::show(std::vector<sheets::Page> pages)
{
    thumbnails_->show(pages);
    pages_->show(std::move(pages));
    showPlace();
}

void Preview::showWholePage()
{
    setZoom(wholePage);
}

void Preview::showWholeWidth()
{
    setZoom(width);
}

void Preview::zoom(int direction)
{
    const int now = pages_->percent();
    const auto* next = direction > 0 ? std::upper_bound(std::begin(percents), std::end(percents), now)
                                     : std::lower_bound(std::begin(percents), std::end(percents), now) - 1;
    if (next >= std::begin(percents) && next < std::end(percents))
        setZoom(firstPercent + static_cast<int>(next - std::begin(percents)));
}

void Preview::setZoom(int choice)
{
    zoom_->SetSelection(choice);
    if (choice == wholePage)
        pages_->setZoom(Zoom::WholePage);
    else if (choice == width)
        pages_->setZoom(Zoom::Width);
    else
        pages_->setZoom(Zoom::Percent, percents[choice - firstPercent]);
}

// "Bladzijde 3 van 12", which is also what the pages are called for who cannot see them.
void Preview::showPlace()
{
    const auto count = pages().size();
    const auto words = count == 0
                           ? _("Nog geen bladzijden")
                           : wxString::Format(_("Bladzijde %zu van %zu"), pages_->current() + 1, count);
    place_->SetLabelText(words);
    native::setName(*pages_, words);
    native::announce(*pages_, words);
    Layout();
}

}  // namespace app::desktop
