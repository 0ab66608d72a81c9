#include "app/desktop/meeting/script_screen.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/meeting/script_card.h"
#include "app/desktop/meeting/script_course.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/undo_bar.h"

namespace app::desktop {

ScriptScreen::ScriptScreen(wxWindow* parent, Workspace& workspace, const std::string& programme,
                           std::function<void()> back)
    : ScrolledSurface(parent),
      workspace_(workspace),
      programme_(workspace.templates.programme(programme) ? programme
                                                          : workspace.templates.programmeIds().front()),
      back_(std::move(back)),
      typed_(workspace, [this] { keepTyped(); })
{
    build();
}

void ScriptScreen::build()
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    addHead(rows);
    addProgrammes(rows);
    addCards(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    showWhose();
    if (workspace_.dossier->isReadOnly())
        for (auto* card : cards_)
            card->Disable();
}

void ScriptScreen::addHead(wxBoxSizer* rows)
{
    rows->Add(button(this, _("‹ Naar de bijeenkomst"), ButtonLook::Link,
                     [this] {
                         keepTyped();
                         later(*this, back_);
                     }),
              wxSizerFlags());
    rows->Add(new Label(this, _("Wat de leercoach zegt"), {"title"}), wxSizerFlags().Expand());
    rows->Add(
        new Label(this,
                  _("Pas de zinnen en tijden aan zoals ze bij jullie passen. Wat je hier verandert, is "
                    "meteen bewaard in "
                    "het dossier en geldt vanaf de volgende ronde. Op het zaalscherm blijft staan wat in het "
                    "programma staat."),
                  {"muted"}),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
}

void ScriptScreen::addProgrammes(wxBoxSizer* rows)
{
    auto* choice = new wxChoice(this, wxID_ANY);
    native::setName(*choice, _("Programma"));
    native::noticeFocus(*choice);
    const auto ids = workspace_.templates.programmeIds();
    for (std::size_t place = 0; place < ids.size(); ++place) {
        choice->Append(toWx(workspace_.templates.programme(ids[place])->title));
        if (ids[place] == programme_)
            choice->SetSelection(static_cast<int>(place));
    }
    choice->Bind(wxEVT_CHOICE, [this, ids](wxCommandEvent& event) {
        keepTyped();
        programme_ = ids.at(static_cast<std::size_t>(event.GetSelection()));
        later(*this, [this] { rebuild([this] { build(); }); });
    });
    rows->Add(choice, wxSizerFlags().Border(wxTOP, FromDIP(theme::normal)));
    whose_ = new Label(this, {}, {"muted"});
    rows->Add(whose_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    original_ = button(this, _("Terug naar het origineel"), ButtonLook::Plain,
                       [this] { later(*this, [this] { takeBack(); }); });
    rows->Add(original_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    undo_ = new UndoBar(this);
    rows->Add(undo_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
}

void ScriptScreen::addCards(wxBoxSizer* rows)
{
    cards_.clear();
    const auto& programme = *workspace_.templates.programme(programme_);
    const auto scripts = scriptsNow(workspace_, programme_);
    for (std::size_t place = 0; place < scripts.size(); ++place) {
        const bool isStep = !programme.steps.empty();
        const auto& title = isStep ? programme.steps[place].title : programme.agenda[place].title;
        cards_.push_back(new ScriptCard(this, {scripts[place], toWx(title), isStep},
                                        [this](const forms::OwnScript& script) {
                                            keepScript(workspace_, programme_, script);
                                            undo_->forget();
                                            showWhose();
                                        }));
        rows->Add(cards_.back(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    }
}

void ScriptScreen::takeBack()
{
    const auto before = scriptsNow(workspace_, programme_);
    const auto programme = programme_;
    keepScripts(workspace_, programme_, {});
    rebuild([this] { build(); });
    undo_->offer(_("De zinnen en tijden van het programma zelf zijn terug."), [this, programme, before] {
        keepScripts(workspace_, programme, before);
        rebuild([this] { build(); });
    });
}

void ScriptScreen::showWhose()
{
    const bool own = workspace_.templates.hasOwn(programme_);
    whose_->say(own ? _("Dit programma heeft woorden of tijden van jullie zelf.")
                    : _("Dit zijn de woorden en tijden van het programma zelf."));
    if (original_->IsShown() == own)
        return;
    original_->Show(own);
    settleAround(*this);
}

void ScriptScreen::keepTyped()
{
    for (auto* card : cards_)
        card->flush();
}

}  // namespace app::desktop
