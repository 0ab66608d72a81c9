// What the screen Afdrukken does: pages and files are made beside the window, which stays alive.
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/scopeguard.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/desktop/choose_file.h"
#include "app/desktop/failure.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/print/names_warning.h"
#include "app/desktop/print/print_screen.h"
#include "app/desktop/print/printout.h"
#include "app/desktop/text.h"
#include "app/desktop/traces/kept_texts.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

// Shorter work is over before somebody would read that it is going on.
constexpr int patienceInMilliseconds = 300;

}  // namespace

sheets::Names PrintScreen::names() const
{
    return static_cast<sheets::Names>(names_->GetSelection());
}

// The dossier belongs to the thread of the window; what is made of it does not.
sheets::Bundle PrintScreen::bundle() const
{
    const auto chosen = list_->chosen();
    if (chosen.size() == 1)
        return catalogue_.make(chosen.front().choice, names());
    sheets::Bundle bundle{{}, toUtf8(_("Bladen van Leertafel"))};
    for (const auto& offer : chosen) {
        auto made = catalogue_.make(offer.choice, names());
        std::move(made.sheets.begin(), made.sheets.end(), std::back_inserter(bundle.sheets));
    }
    return bundle;
}

void PrintScreen::chosenChanged()
{
    const auto chosen = list_->chosen();
    names_->Enable(std::any_of(chosen.begin(), chosen.end(), [](const auto& offer) {
        return offer.names == printing::NamesOn::WhenAsked;
    }));
    print_->Enable(!chosen.empty());
    save_->Enable(!chosen.empty());
    printWhenReady_ = false;
    if (layingOut_.isBusy() || saving_.isBusy())
        changedMeanwhile_ = true;
    else
        layOutChosen();
}

void PrintScreen::layOutChosen()
{
    changedMeanwhile_ = false;
    auto chosen = bundle();
    if (chosen.sheets.empty())
        return showPages({});
    beginWork(_("De bladzijden worden gemaakt …"));
    layingOut_.run(
        [this, sheets = std::move(chosen.sheets)] { return sheets::layOut(sheets, fonts_.typeface()); },
        [this](std::future<sheets::Layout> made) {
            endWork();
            if (changedMeanwhile_)
                return layOutChosen();
            try {
                showPages(made.get());
            } catch (const std::exception&) {
                printWhenReady_ = false;
                sayFailure(describeCurrentException());
            }
            if (std::exchange(printWhenReady_, false))
                soon(&PrintScreen::print);
        });
}

void PrintScreen::showPages(sheets::Layout layout)
{
    say(layout.pages.empty() ? _("Kies links wat je wilt afdrukken.") : replacedWords(layout.replaced));
    preview_->show(std::move(layout.pages));
}

void PrintScreen::soon(void (PrintScreen::*act)())
{
    if (std::exchange(asking_, true))
        return;
    later(*this, [this, act] {
        wxON_BLOCK_EXIT_SET(asking_, false);
        (this->*act)();
    });
}

void PrintScreen::print()
{
    if (layingOut_.isBusy() || changedMeanwhile_) {
        printWhenReady_ = true;
        return say(_("De bladzijden worden nog gemaakt. Zodra ze klaar zijn, gaat het afdrukken door."));
    }
    if (preview_->pages().empty() || !mayShowNames(_("Toch afdrukken")))
        return;
    switch (sendToPrinter(wxGetTopLevelParent(this), preview_->pages(), fonts_)) {
        case Sent::Cancelled:
            return;
        case Sent::Done:
            return say(_("De bladen zijn naar de printer gestuurd."));
        case Sent::Refused:
            return sayFailure(_(
                "Het afdrukken lukte niet. Staat de printer aan, is er papier, en is hij verbonden met deze "
                "laptop? Je kunt de bladen ook bewaren als PDF en ergens anders afdrukken."));
    }
}

void PrintScreen::save()
{
    const auto chosen = list_->chosen();
    if (saving_.isBusy())
        return say(working_);
    if (chosen.empty() || !mayShowNames(_("Toch bewaren")))
        return;
    const auto name = chosen.size() == 1 ? printing::fileNameFor(chosen.front()) : "bladen.pdf";
    if (const auto file = choosePlace(this, _("Bewaren als PDF"), name, pdfFile()))
        saveTo(*file);
}

void PrintScreen::saveTo(const std::filesystem::path& file)
{
    beginWork(_("De PDF wordt gemaakt …"));
    saving_.keep(bundle(), file, [this](std::future<std::size_t> saved) {
        endWork();
        if (changedMeanwhile_)
            layOutChosen();
        try {
            const auto replaced = replacedWords(saved.get());
            say(_("De PDF is bewaard.") + (replaced.empty() ? replaced : " " + replaced));
        } catch (const std::exception&) {
            sayFailure(_("De PDF is niet bewaard.") + " " + describeCurrentException());
        }
    });
}

bool PrintScreen::mayShowNames(const wxString& goOn)
{
    std::vector<std::string> traces;
    if (workspace_.traces)
        traces = tracesOn(bundle(), keptTexts(workspace_.database()), *workspace_.traces);
    const auto warning = namesWarning(list_->chosen(), names(), traces);
    return !warning || ask(this, *warning, goOn, _("Terug"));
}

void PrintScreen::beginWork(const wxString& what)
{
    working_ = what;
    native::setName(*progress_, what);
    patience_.StartOnce(patienceInMilliseconds);
}

void PrintScreen::endWork()
{
    patience_.Stop();
    if (!progress_->IsShown())
        return;
    progress_->setBusy(false);
    say({});
}

}  // namespace app::desktop
