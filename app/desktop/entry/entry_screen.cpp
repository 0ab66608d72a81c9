#include "app/desktop/entry/entry_screen.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include "app/desktop/failure.h"
#include "app/desktop/forms/form_panel.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/selections.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/column.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/typing_pause.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

constexpr int sealingLook = 150;
constexpr std::size_t mostOnButton = 48;  // characters that fit in the smallest window, however large

// A few words in the middle of an empty screen, and what can be done.
class Message : public ScrolledSurface {
public:
    Message(wxWindow* parent, const wxString& title, const wxString& text)
        : ScrolledSurface(parent), rows_(new wxBoxSizer(wxVERTICAL))
    {
        rows_->Add(new Label(this, title, {"title"}), wxSizerFlags().Expand());
        rows_->Add(new Label(this, text, {"muted"}),
                   wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::gap)));
        buttons_ = new wxWrapSizer(wxHORIZONTAL, 0);
        rows_->Add(buttons_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        rows_->SetMinSize({columnWidth(*this), -1});
        auto* middle = new wxBoxSizer(wxVERTICAL);
        middle->AddStretchSpacer(2);
        middle->Add(rows_, wxSizerFlags().CenterHorizontal());
        middle->AddStretchSpacer(3);
        SetSizer(middle);
    }

    wxButton* add(const wxString& label, ButtonLook look, std::function<void()> pressed)
    {
        auto* made = button(this, label, look, std::move(pressed));
        buttons_->Add(made, wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap)));
        return made;
    }

private:
    wxBoxSizer* rows_;
    wxSizer* buttons_;
};

wxString whatSendingMeans()
{
    return _(
        "Je formulier is verstuurd en dicht. Niemand kan er iets aan veranderen. Jij kunt het nog "
        "terugtrekken, met je pincode, tot de bijeenkomst is afgesloten.");
}

// Form by form, each on its own line.
wxString whatIsOpen(Workspace& workspace, const std::vector<OwnForm>& open)
{
    auto lines = _("Vul het meteen in, of geef de laptop door en kom later terug.");
    for (const auto& form : open)
        lines += toWx("\n• ") + formInWords(workspace, form.asked);
    return lines;
}

}  // namespace

EntryScreen::EntryScreen(wxWindow* parent, Workspace& workspace, OwnForm form, Ways ways)
    : Surface(parent),
      workspace_(workspace),
      opened_(std::move(form)),
      ways_(std::move(ways)),
      draft_(workspace, *opened_.instrument, opened_.asked),
      typed_(workspace, [this] { keep(); })
{
    SetSizer(new wxBoxSizer(wxVERTICAL));
    typing_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep(); });
    sealing_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { showSaved(); });
    if (draft_.isTakenUp())
        askToGoOn();
    else
        showForm();
}

EntryScreen::~EntryScreen()
{
    forget();
}

void EntryScreen::show(wxWindow* content)
{
    if (content_)
        content_->Destroy();
    content_ = content;
    GetSizer()->Add(content, wxSizerFlags(1).Expand());
    settle(*this);
    content->SetFocus();
}

void EntryScreen::askToGoOn()
{
    auto* question =
        new Message(this, _("Je was hier al mee begonnen"),
                    _("Wat je toen invulde, is bewaard. Wil je verdergaan, of opnieuw beginnen? Opnieuw "
                      "beginnen gooit weg wat er staat."));
    question->add(_("Verdergaan"), ButtonLook::Primary, [this] {
        later(*this, [this] {
            showForm();
            panel_->goToFirstOpen();
        });
    });
    question->add(_("Opnieuw beginnen"), ButtonLook::Plain, [this] {
        later(*this, [this] {
            draft_.startOver();
            showForm();
        });
    });
    show(question);
}

void EntryScreen::showForm()
{
    FormPanel::Owner owner;
    owner.changed = [this](const std::string& id, const forms::Answer& answer) {
        draft_.change(id, answer);
        panel_->showState({}, false);
        keepSoon(typing_);
    };
    owner.pageTurned = [this] { keep(); };
    owner.leave = [this] { later(*this, [this] { stopForNow(); }); };
    owner.promise = afterSending();
    owner.traces = workspace_.traces.get();
    owner.leftTraces = [this](const std::string& reason) { draft_.leaveTraces(reason); };
    owner.send = [this] { later(*this, [this] { send(); }); };
    panel_ = new FormPanel(this, draft_.instrument(), draft_.answers(), std::move(owner),
                           localDay(workspace_.clock()), recapOf(opened_));
    show(panel_);
    panel_->focus();
}

void EntryScreen::keep()
{
    typing_.Stop();
    draft_.keep();
    showSaved();
}

// "Bewaard" is only said of what stands on the disk.
void EntryScreen::showSaved()
{
    const auto state = workspace_.dossier->sealState();
    if (panel_ && !typing_.IsRunning())
        panel_->showState(state.failure    ? _("nog niet bewaard") + ": " + describe(*state.failure)
                          : state.isSafe() ? _("bewaard")
                                           : _("bewaren …"),
                          state.failure.has_value());
    if (state.isSafe())
        sealing_.Stop();
    else if (!sealing_.IsRunning())
        sealing_.Start(sealingLook);
}

void EntryScreen::stopForNow()
{
    keep();
    forget();
    ways_.done();
}

void EntryScreen::send()
{
    typing_.Stop();
    draft_.send();
    forget();
    ways_.sent();
    showThanks();
}

// The laptop goes on once nothing of this person is open any more.
void EntryScreen::showThanks()
{
    const auto open = openForms(workspace_, opened_.asked.member);
    const auto next = [this] { later(*this, [this] { ways_.done(); }); };
    if (open.empty()) {
        auto* thanks = new Message(this, _("Dank je. Geef de laptop door."), whatSendingMeans());
        thanks->add(_("Volgende persoon ›"), ButtonLook::Primary, next);
        return show(thanks);
    }
    const auto& first = open.front();
    auto* thanks = new Message(this, _("Dank je. Er ligt nog iets voor je klaar."),
                               whatIsOpen(workspace_, open) + "\n\n" + whatSendingMeans());
    const auto which = formInWords(workspace_, first.asked);
    const bool fits = which.length() <= mostOnButton;
    auto* more = thanks->add(fits ? _("Nog invullen:") + " " + which + toWx(" ›") : _("Nog invullen ›"),
                             ButtonLook::Primary,
                             [this, first] { later(*this, [this, first] { ways_.fillIn(first); }); });
    native::setName(*more, _("Nog invullen:") + " " + which);
    thanks->add(_("Volgende persoon ›"), ButtonLook::Plain, next);
    show(thanks);
}

void EntryScreen::forget()
{
    if (panel_)
        panel_->forget();
    panel_ = nullptr;
    clearSelections();
}

}  // namespace app::desktop
