#include "app/desktop/entry/hand_over_screen.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/team_store.h"

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

// Editions of one form have the same title, with the edition in brackets behind it.
wxString editionOf(const forms::Instrument& instrument)
{
    const auto title = toWx(instrument.title);
    return title.EndsWith(")") ? title.AfterLast('(').BeforeLast(')') : wxString{};
}

wxString nameOf(const forms::Instrument& instrument)
{
    const auto title = toWx(instrument.title);
    return editionOf(instrument).empty() ? title : title.BeforeLast('(').Trim();
}

}  // namespace

HandOverScreen::HandOverScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      people_(peopleWithOpenEntries(workspace))
{
    SetScrollRate(0, FromDIP(theme::inset));
    showPeople();
}

wxBoxSizer* HandOverScreen::startAgain(const wxString& title, const wxString& text)
{
    SetSizer(nullptr);
    DestroyChildren();
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(new Label(this, title, {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(this, text, {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    return rows;
}

void HandOverScreen::finish(wxBoxSizer* rows, const wxString& backLabel, std::function<void()> back)
{
    rows->AddStretchSpacer(1);
    rows->Add(button(this, backLabel, ButtonLook::Plain, std::move(back)),
              wxSizerFlags().Border(wxTOP, FromDIP(theme::inset)));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    settle(*this);
    SetFocus();
}

wxString HandOverScreen::nameOnScreen(const forms::Member& member) const
{
    const db::TeamStore teams(workspace_.database());
    if (!teams.team().namesAsNumbers)
        return toWx(member.name);
    const auto all = teams.members();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == member.id; });
    return wxString::Format(_("Nummer %d"), static_cast<int>(place - all.begin()) + 1);
}

void HandOverScreen::showPeople()
{
    if (people_.empty()) {
        finish(
            startAgain(_("Alles is ingevuld"),
                       _("Er staat geen formulier meer open. Na een volgende bijeenkomst met een casusronde "
                         "staan hier weer namen.")),
            _("‹ Naar het overzicht"), ways_.back);
        return;
    }
    auto* rows = startAgain(
        _("Wie ben je?"),
        _("Kies je naam en vul je formulier in. Kijk niet met elkaar mee; daarna geef je de laptop door."));
    auto* names = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    for (const auto& member : people_) {
        auto* name = button(this, nameOnScreen(member), ButtonLook::Plain,
                            [this, member] { later(*this, [this, member] { showEntriesOf(member); }); });
        native::addClass(*name, "name");
        names->Add(name, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(theme::gap)));
    }
    rows->Add(names, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
    finish(rows, _("‹ Naar het overzicht"), ways_.back);
}

void HandOverScreen::showEntriesOf(const forms::Member& member)
{
    auto* rows = startAgain(wxString::Format(_("Dag %s"), nameOnScreen(member)),
                            _("Wat wil je invullen?") + " " + afterSending());
    Card* card = nullptr;
    const OpenEntry* before = nullptr;
    const auto open = openEntriesOf(workspace_, member.id);
    for (const auto& entry : open) {
        const bool sameCasus = before && before->round.casus.id == entry.round.casus.id;
        if (!sameCasus) {
            card = casusCard(entry, member);
            rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        }
        if (!sameCasus || nameOf(*before->instrument) != nameOf(*entry.instrument))
            addForm(*card, entry);
        addButton(*card, member, entry);
        before = &entry;
    }
    finish(rows, _("‹ Andere naam"), [this] { later(*this, [this] { showPeople(); }); });
}

wxString HandOverScreen::aboutWhich(const OpenEntry& entry) const
{
    return toWx(entry.round.casus.code) + toWx(" · ") +
           dayInWords(localDay(entry.discussedAt), localDay(workspace_.clock()));
}

// A casus is known by its code alone; by its reflectievraag a person recognises it.
Card* HandOverScreen::casusCard(const OpenEntry& entry, const forms::Member& member)
{
    auto* card = new Card(this);
    const bool own = entry.round.casus.inbrenger == member.id;
    const auto whose = own ? _("Jouw casus") : _("Casus");
    card->body().Add(new Label(card, whose + " " + aboutWhich(entry), {"heading"}), wxSizerFlags().Expand());
    if (const auto question = questionOf(entry); !question.empty())
        card->body().Add(new Label(card, shortened(question), {"muted"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
    return card;
}

void HandOverScreen::addForm(Card& card, const OpenEntry& entry)
{
    form_ = new wxBoxSizer(wxHORIZONTAL);
    form_->Add(new Label(&card, nameOf(*entry.instrument)), wxSizerFlags(1).CenterVertical());
    card.body().Add(form_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
}

void HandOverScreen::addButton(Card& card, const forms::Member& member, const OpenEntry& entry)
{
    const auto edition = editionOf(*entry.instrument);
    auto* fill = button(&card, (edition.empty() ? _("Invullen") : edition) + toWx(" ›"), ButtonLook::Plain,
                        [this, member, entry] { later(*this, [=, this] { ways_.fillIn(member, entry); }); });
    native::setName(*fill, _("Invullen:") + " " + toWx(entry.instrument->title) + ", " + _("casus") + " " +
                               aboutWhich(entry));
    form_->Add(fill, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
}

}  // namespace app::desktop
