#include "app/desktop/hand_over/own_forms_screen.h"

#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

constexpr std::size_t recognisable = 110;  // letters of a reflectievraag

// Between words, so that what is left can be read.
wxString shortened(const wxString& text)
{
    if (text.length() <= recognisable)
        return text;
    const auto start = text.Left(recognisable);
    const auto blank = start.rfind(' ');
    return start.Left(blank == wxString::npos ? recognisable : blank) + toWx(" …");
}

bool standTogether(const OwnForm& one, const OwnForm& other)
{
    return one.held.has_value() == other.held.has_value() &&
           (!one.held || one.asked.subjectId == other.asked.subjectId);
}

wxString question()
{
    return _(
        "Wil je dit formulier terugtrekken? Dan ziet alleen jij het nog, en het telt pas weer mee als je het "
        "opnieuw verstuurt.");
}

wxString takenBack()
{
    return _("Teruggetrokken. Alleen jij ziet het nu, en je kunt het weer invullen.");
}

}  // namespace

OwnFormsScreen::OwnFormsScreen(wxWindow* parent, Workspace& workspace, const forms::Member& member, Ways ways)
    : ScrolledSurface(parent), workspace_(workspace), member_(member), ways_(std::move(ways))
{
    build();
}

void OwnFormsScreen::build()
{
    first_ = nullptr;
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, wxString::Format(_("Dag %s"), nameAtHandOver(workspace_, member_)), {"title"}),
              wxSizerFlags().Expand());
    rows->Add(new Label(this, _("Wat wil je invullen?") + " " + afterSending(), {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    Card* card = nullptr;
    const auto own = formsOf(workspace_, member_.id);
    for (std::size_t place = 0; place < own.size(); ++place) {
        if (place == 0 || !standTogether(own[place - 1], own[place])) {
            card = cardFor(own[place]);
            rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        }
        addForm(*card, own[place]);
    }
    rows->AddStretchSpacer(1);
    auto* back = button(this, _("‹ Andere naam"), ButtonLook::Plain, [this] { later(*this, ways_.back); });
    rows->Add(back, wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    (first_ ? first_ : back)->SetFocus();
}

// A casus is known by its code alone; by its reflectievraag a person recognises it.
Card* OwnFormsScreen::cardFor(const OwnForm& form)
{
    auto* card = new Card(this);
    const auto today = localDay(workspace_.clock());
    const bool own = form.held && form.held->record.casus.inbrenger == member_.id;
    const auto heading = form.held ? (own ? _("Jouw casus") : _("Casus")) + " " + aboutWhich(form, today)
                                   : _("Over het team en jezelf");
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    if (const auto question = questionOf(form); !question.empty())
        card->body().Add(new Label(card, shortened(question), {"muted"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
    return card;
}

void OwnFormsScreen::addForm(Card& card, const OwnForm& form)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(&card, toWx(form.instrument->title)), wxSizerFlags(1).CenterVertical());
    form.asked.sent == 0 ? addOpen(card, *row, form) : addSent(card, *row, form);
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    card.body().Add(row, below);
    if (form.asked.id != at_)
        return;
    if (asks_)
        addQuestion(card, form);
    else if (form.asked.sent == 0)
        card.body().Add(new Label(&card, takenBack(), {"small", "muted"}), below);
}

void OwnFormsScreen::addOpen(Card& card, wxBoxSizer& row, const OwnForm& form)
{
    auto* fill = button(&card, _("Invullen ›"), ButtonLook::Plain,
                        [this, form] { later(*this, [this, form] { ways_.fillIn(form); }); });
    const auto about = aboutWhich(form, localDay(workspace_.clock()));
    native::setName(*fill, _("Invullen:") + " " + toWx(form.instrument->title) +
                               (about.empty() ? wxString{} : ", " + _("casus") + " " + about));
    row.Add(fill, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    if (!first_ || form.asked.id == at_)
        first_ = fill;
}

void OwnFormsScreen::addSent(Card& card, wxBoxSizer& row, const OwnForm& form)
{
    const bool isAt = form.asked.id == at_;
    const auto beside = wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap));
    row.Add(shortLabel(&card, _("verstuurd"), {"good"}), beside);
    if (!form.mayWithdraw || (isAt && asks_))
        return;
    auto* back = button(&card, _("Terugtrekken …"), ButtonLook::Link,
                        [this, form] { later(*this, [this, form] { askToTakeBack(form, true); }); });
    native::setName(*back, _("Terugtrekken:") + " " + toWx(form.instrument->title));
    row.Add(back, beside);
    if (isAt)
        first_ = back;
}

void OwnFormsScreen::addQuestion(Card& card, const OwnForm& form)
{
    const auto below = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    card.body().Add(new Label(&card, question()), below);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* leave = button(&card, _("Laten staan"), ButtonLook::Plain,
                         [this, form] { later(*this, [this, form] { askToTakeBack(form, false); }); });
    row->Add(leave);
    row->Add(button(&card, _("Ja, terugtrekken"), ButtonLook::Plain,
                    [this, form] { later(*this, [this, form] { takeBack(form); }); }),
             wxSizerFlags().Border(wxLEFT, FromDIP(theme::gap)));
    card.body().Add(row, below);
    first_ = leave;
}

void OwnFormsScreen::askToTakeBack(const OwnForm& form, bool asks)
{
    at_ = form.asked.id;
    asks_ = asks;
    rebuild([this] { build(); });
    if (asks)
        native::announce(*this, question());
}

void OwnFormsScreen::takeBack(const OwnForm& form)
{
    withdraw(workspace_, form);
    asks_ = false;
    rebuild([this] { build(); });
    native::announce(*this, takenBack());
}

}  // namespace app::desktop
