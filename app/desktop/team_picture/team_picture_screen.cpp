#include "app/desktop/team_picture/team_picture_screen.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include "app/desktop/native.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/printing/catalogue.h"
#include "app/printing/team_threshold.h"
#include "app/sheets/content/team_picture_wording.h"
#include "app/sheets/plain_text.h"

namespace app::desktop {
namespace {

// In characters: what is said above the figures takes a line of its own, or has this much beside the buttons.
constexpr int leastLine = 36;

sheets::Bundle teamPicture(Workspace& workspace)
{
    return printing::Catalogue(workspace.database(), workspace.templates)
        .make({printing::SheetKind::TeamPicture}, sheets::Names::Hidden);
}

}  // namespace

TeamPictureScreen::TeamPictureScreen(wxWindow* parent, Workspace& workspace)
    : Surface(parent), fonts_(shareFolder() / "fonts"), bundle_(teamPicture(workspace))
{
    pages_ = new Preview(this, fonts_);
    pages_->showWholeWidth();
    text_ = new wxTextCtrl(this, wxID_ANY, toWx(sheets::plainText(bundle_.sheets.front())), wxDefaultPosition,
                           wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY);
    native::setName(*text_, _("Teambeeld als tekst"));

    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildHead(printing::teamThreshold(workspace.templates)),
              wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::normal)));
    rows->Add(pages_, wxSizerFlags(1).Expand());
    rows->Add(text_, wxSizerFlags(1).Expand());
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::inset)));
    SetSizer(around);
    showText(false);
    other_->SetFocus();
    layOut();
}

void TeamPictureScreen::layOut()
{
    layingOut_.run([this] { return sheets::layOut(bundle_.sheets, fonts_.typeface()); },
                   [this](std::future<sheets::Layout> made) { pages_->show(made.get().pages); });
}

wxSizer* TeamPictureScreen::buildHead(forms::Threshold threshold)
{
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(this, _("Teambeeld"), {"title"}), wxSizerFlags().Expand());
    words->Add(new Label(this,
                         wxString::Format(
                             _("Kijk er samen naar. Er staat niemand op, en geen cijfer over minder dan %s "
                               "mensen."),
                             toWx(sheets::inWords(threshold))),
                         {"muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    words->SetMinSize({leastLine * GetCharWidth(), -1});
    auto* head = new wxWrapSizer(wxHORIZONTAL, 0);
    head->Add(words, wxSizerFlags(1).CenterVertical());
    other_ = button(
        this, {}, ButtonLook::Plain, [this] { showText(!text_->IsShown()); }, "sheet");
    auto* save = button(
        this, _("Bewaren als PDF …"), ButtonLook::Plain,
        [this] { saving_.ask(*this, bundle_, "teambeeld.pdf"); }, "save");
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    for (auto* one : {other_, save})
        buttons->Add(one, wxSizerFlags().Border(wxRIGHT | wxTOP, FromDIP(theme::small)));
    head->Add(buttons, wxSizerFlags().CenterVertical());
    return head;
}

void TeamPictureScreen::showText(bool asText)
{
    text_->Show(asText);
    pages_->Show(!asText);
    relabel(*other_, asText ? _("Als bladen bekijken") : _("Als tekst lezen"));
    settleAround(*this);
}

}  // namespace app::desktop
