#include "app/desktop/hand_over/names_screen.h"

#include <wx/sizer.h>

#include "app/desktop/hand_over/hand_over_course.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int mostColumns = 4;

wxString inWords(const Progress& progress)
{
    return wxString::Format(_("%zu van %zu klaar"), progress.done, progress.people);
}

}  // namespace

NamesScreen::NamesScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : Surface(parent), workspace_(workspace), ways_(std::move(ways))
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildNames(), wxSizerFlags(1).Expand());
    rows->AddSpacer(FromDIP(theme::gap));
    rows->Add(buildFoot(), wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin)));
    rows->AddSpacer(FromDIP(theme::gap));
    SetSizer(rows);
}

wxWindow* NamesScreen::buildNames()
{
    auto* page = new ScrolledSurface(this);
    auto* names = new EvenGrid(mostColumns, FromDIP(theme::gap));
    for (const auto& member : peopleAsked(workspace_)) {
        auto* name = button(page, nameAtHandOver(workspace_, member), ButtonLook::Plain,
                            [this, member] { later(*this, [this, member] { ways_.chosen(member); }); });
        native::addClass(*name, "name");
        if (names->IsEmpty())
            name->SetFocus();
        names->Add(name, wxSizerFlags().Expand());
    }
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(page, _("Wie ben je?"), {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(page, _("Kies je naam. Kijk niet met elkaar mee; daarna geef je de laptop door."),
                        {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    rows->Add(names, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    page->SetSizer(around);
    return page;
}

wxSizer* NamesScreen::buildFoot()
{
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(new Label(this, inWords(progressOf(workspace_)), {"muted"}), wxSizerFlags(1).CenterVertical());
    foot->Add(button(this, _("Coach: terug"), ButtonLook::Plain, [this] { later(*this, ways_.coach); }),
              wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    return foot;
}

}  // namespace app::desktop
