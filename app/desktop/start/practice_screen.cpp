#include "app/desktop/start/practice_screen.h"

#include <wx/gauge.h>
#include <wx/sizer.h>

#include "app/demo/demo.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "forms/template/library.h"

namespace app::desktop {
namespace {

constexpr int meetings = 6;

}  // namespace

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
    gauge_ = new wxGauge(card, wxID_ANY, meetings + 1);
    native::setName(*gauge_, _("Het oefendossier wordt gemaakt"));
    body.Add(gauge_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    back_ = button(card, _("‹ Terug"), ButtonLook::Plain, ways_.back);
    back_->Disable();
    body.Add(back_, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    card->SetMinSize({FromDIP(theme::columnWidth), -1});
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
    const auto show = [this](db::Dossier&, int meeting) {
        later(*this, [this, meeting] { gauge_->SetValue(meeting + 1); });
    };
    making_.run(
        [file, show] {
            std::filesystem::create_directories(file.parent_path());
            demo::PlayOptions options;
            options.watch = show;
            demo::play(file, shareFolder() / "templates", options);
            return file;
        },
        [this](auto result) { finish(std::move(result)); });
}

void PracticeScreen::finish(std::future<std::filesystem::path> result)
try {
    ways_.ready(result.get());
} catch (const std::exception&) {
    text_->say(describeCurrentException());
    back_->Enable();
}

}  // namespace app::desktop
