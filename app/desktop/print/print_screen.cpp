#include "app/desktop/print/print_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int choiceWidth = 300;

}  // namespace

PrintScreen::PrintScreen(wxWindow* parent, Workspace& workspace, std::optional<forms::Id> meeting)
    : Surface(parent),
      workspace_(workspace),
      catalogue_(workspace.database(), workspace.templates),
      fonts_(shareFolder() / "fonts"),
      offers_(catalogue_.offers())
{
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(buildChoice(grouped(offers_)),
                 wxSizerFlags().Expand().Border(wxRIGHT, FromDIP(theme::normal)));
    preview_ = new Preview(this, fonts_);
    columns->Add(preview_, wxSizerFlags(1).Expand());
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(columns, wxSizerFlags(1).Expand());
    rows->Add(buildFoot(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::inset)));
    SetSizer(around);
    Bind(wxEVT_CHAR_HOOK, &PrintScreen::onKey, this);
    patience_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        progress_->setBusy(true);
        say(working_);
        settleAround(*this);
    });
    if (meeting)
        list_->choose(sheetsOfMeeting(workspace_.database(), *meeting, offers_));
    chosenChanged();
    print_->SetFocus();
}

wxWindow* PrintScreen::buildChoice(std::vector<SheetGroup> groups)
{
    auto* card = new Card(this);
    const auto usual =
        GetTextExtent(_("Bijeenkomstblad, 10 van 10")).x + FromDIP(theme::margin + 3 * theme::inset);
    card->SetMinSize({std::max(FromDIP(choiceWidth), usual), -1});
    card->body().Add(new Label(card, _("Wat druk je af?"), {"heading"}), wxSizerFlags().Expand());
    card->body().Add(buildShortcuts(card), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    list_ = new SheetList(card, std::move(groups), [this] { chosenChanged(); });
    card->body().Add(list_, wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    card->body().Add(buildNames(card), wxSizerFlags().Expand());
    return card;
}

wxSizer* PrintScreen::buildShortcuts(wxWindow* card)
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto add = [&](const wxString& label, std::vector<printing::SheetChoice> choices) {
        row->Add(button(card, label, ButtonLook::Link,
                        [this, choices = std::move(choices)] {
                            list_->choose(choices);
                            chosenChanged();
                        }),
                 wxSizerFlags().Border(wxRIGHT, FromDIP(theme::small)));
    };
    if (const auto meeting = latestMeeting(workspace_.database()))
        add(_("Laatste bijeenkomst"), sheetsOfMeeting(workspace_.database(), *meeting, offers_));
    if (auto kit = kitFor(workspace_.database(), offers_); !kit.empty())
        add(_("Noodpakket"), std::move(kit));
    add(_("Niets"), {});
    return row;
}

wxSizer* PrintScreen::buildNames(wxWindow* card)
{
    auto* row = new wxBoxSizer(wxVERTICAL);
    row->Add(new Label(card, _("Wie is te herkennen?"), {"small", "muted"}), wxSizerFlags().Expand());
    names_ = new wxChoice(card, wxID_ANY);
    for (const auto* words : {"Geen namen", "Initialen", "Rol in het team"})  // in the order of sheets::Names
        names_->Append(_(words));
    names_->SetSelection(0);
    native::setName(*names_, _("Wie is te herkennen?"));
    native::noticeFocus(*names_);
    names_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { chosenChanged(); });
    row->Add(names_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    return row;
}

wxSizer* PrintScreen::buildFoot()
{
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    auto* words = new wxBoxSizer(wxVERTICAL);
    message_ = new Label(this, {}, {"muted"});
    words->Add(message_, wxSizerFlags().Expand());
    progress_ = new BusyBar(this, {});
    words->Add(progress_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    foot->Add(words, wxSizerFlags(1).CenterVertical());
    save_ = button(
        this, _("Bewaren als PDF …"), ButtonLook::Plain, [this] { soon(&PrintScreen::save); }, "save");
    print_ = button(
        this, _("Afdrukken …"), ButtonLook::Primary, [this] { soon(&PrintScreen::print); }, "print");
    for (auto* one : {save_, print_})
        foot->Add(one, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    return foot;
}

void PrintScreen::onKey(wxKeyEvent& event)
{
    if (!event.ControlDown())
        return event.Skip();
    switch (event.GetKeyCode()) {
        case '+':
        case '=':
        case WXK_NUMPAD_ADD:
            return preview_->zoom(1);
        case '-':
        case WXK_NUMPAD_SUBTRACT:
            return preview_->zoom(-1);
        case '0':
            return preview_->showWholePage();
        case 'P':
            return soon(&PrintScreen::print);
        default:
            event.Skip();
    }
}

void PrintScreen::say(const wxString& text)
{
    native::removeClass(*message_, "failure");
    native::addClass(*message_, "muted");
    message_->say(text);
    native::announce(*message_, text);
}

void PrintScreen::sayFailure(const wxString& text)
{
    native::removeClass(*message_, "muted");
    native::addClass(*message_, "failure");
    message_->say(text);
    native::announce(*message_, text);
}

}  // namespace app::desktop
