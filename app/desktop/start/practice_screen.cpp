#include "app/desktop/start/practice_screen.h"

#include <wx/sizer.h>

#include "app/demo/demo.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"
#include "forms/template/library.h"

namespace app::desktop {

std::filesystem::path practiceFile()
{
    return forms::ownTemplateFolder().parent_path() / "oefenen" / "oefendossier.leertafel";
}

wxString practiceHint()
{
    return wxString::Format(_("De wachtwoordzin om te oefenen is: %s"), toWx(demo::publicPassphrase));
}

PracticeScreen::PracticeScreen(wxWindow* parent, Ways ways) : ScrolledSurface(parent), ways_(std::move(ways))
{
    auto* card = new Card(this);
    auto& body = card->body();
    body.Add(new Label(card, _("Het oefendossier"), {"heading"}), wxSizerFlags().Expand());
    text_ = new Label(
        card, _("Een half jaar van het verzonnen Wijkteam De Linde wordt nagespeeld: zes bijeenkomsten met "
                "casusrondes, acties en reflectoren. Dat duurt even."));
    body.Add(text_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    busy_ = new BusyBar(card, _("Het oefendossier wordt gemaakt"));
    body.Add(busy_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    back_ = button(card, _("‹ Terug"), ButtonLook::Plain, ways_.back);
    back_->Disable();
    body.Add(back_, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    card->SetMinSize({columnWidth(*this), -1});
    auto* across = new wxBoxSizer(wxVERTICAL);
    across->AddStretchSpacer(2);
    across->Add(card, wxSizerFlags().CenterHorizontal().Border(wxTOP | wxBOTTOM, FromDIP(theme::inset)));
    across->AddStretchSpacer(3);
    SetSizer(across);

    const auto file = practiceFile();
    if (std::filesystem::exists(file))
        later(*this, [this, file] { ways_.ready(file); });
    else
        make(file);
}

void PracticeScreen::make(const std::filesystem::path& file)
{
    busy_->setBusy(true);
    making_.run(
        [file] {
            std::filesystem::create_directories(file.parent_path());
            demo::play(file, shareFolder() / "templates");
            return file;
        },
        [this](auto result) { finish(std::move(result)); });
}

void PracticeScreen::finish(std::future<std::filesystem::path> result)
try {
    ways_.ready(result.get());
} catch (const std::exception&) {
    busy_->setBusy(false);
    text_->say(describeCurrentException());
    back_->Enable();
}

}  // namespace app::desktop
