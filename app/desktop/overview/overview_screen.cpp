#include "app/desktop/overview/overview_screen.h"

#include <wx/datetime.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/actions/action_wording.h"
#include "app/desktop/dossier/backups_wording.h"
#include "app/desktop/keeping/keeping_wording.h"
#include "app/desktop/listed.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/even_grid.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "app/printing/team_threshold.h"
#include "app/sheets/content/team_picture_wording.h"

namespace app::desktop {
namespace {

constexpr std::size_t actionsShown = 4;
// In characters: narrower cards stand below each other.
constexpr int leastLine = 30;

wxString greeting(forms::Instant now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    const auto hour = wxDateTime(static_cast<time_t>(seconds)).GetHour();
    return hour < 12 ? _("Goedemorgen") : hour < 18 ? _("Goedemiddag") : _("Goedenavond");
}

// "C-3MVD, C-4RTA en C-9RTB", "C-3MVD, C-4RTA en nog 5 casussen"
wxString list(const std::vector<std::string>& codes)
{
    constexpr std::size_t named = 3;
    const bool shortened = codes.size() > named + 1;
    std::vector<wxString> words;
    for (const auto& code : codes)
        if (!shortened || words.size() < named)
            words.push_back(toWx(code));
    if (shortened)
        words.push_back(wxString::Format(_("nog %zu casussen"), codes.size() - named));
    return listed(words);
}

wxString toFillWords(const ToFill& toFill)
{
    const auto who = toFill.people == 1
                         ? _("Eén teamlid heeft nog iets in te vullen")
                         : wxString::Format(_("%zu teamleden hebben nog iets in te vullen"), toFill.people);
    return who + (toFill.codes.empty() ? wxString{} : ", " + _("bij") + " " + list(toFill.codes)) + ".";
}

wxString reviewInWords(forms::Date review, forms::Date today)
{
    const auto day = dayInWords(review, today);
    return review <= today ? wxString::Format(_("Tijd om terug te kijken op de partnerschapskaart: %s."), day)
                           : wxString::Format(_("Op %s kijken jullie terug op de partnerschapskaart."), day);
}

// Card and heading, the same for every part of the screen.
Card* cardWith(wxWindow* parent, const wxString& heading)
{
    auto* card = new Card(parent);
    card->SetMinSize({leastLine * parent->GetCharWidth(), -1});
    card->body().Add(new Label(card, heading, {"heading"}), wxSizerFlags().Expand());
    return card;
}

wxSizer* actionRow(wxWindow* parent, const forms::Action& action, forms::Date today)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(parent, toWx(action.what)), wxSizerFlags(1));
    row->Add(shortLabel(parent, dueInWords(action, today), {isDue(action, today) ? "amber" : "muted"}),
             wxSizerFlags().Border(wxLEFT, parent->FromDIP(theme::normal)));
    return row;
}

}  // namespace

OverviewScreen::OverviewScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      facts_(overviewFacts(workspace)),
      today_(localDay(workspace.clock()))
{
    const auto gap = FromDIP(theme::inset);
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(buildToFill(), wxSizerFlags().Expand().Border(wxBOTTOM, gap));
    right->Add(buildBaken(), wxSizerFlags(1).Expand());
    auto* cards = new EvenGrid(2, gap);
    cards->Add(buildActions(), wxSizerFlags().Expand());
    cards->Add(right, wxSizerFlags().Expand());

    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(buildHead(), wxSizerFlags().Expand().Border(wxBOTTOM, gap));
    rows->Add(buildNotes(), wxSizerFlags().Expand().Border(wxBOTTOM, gap));
    rows->Add(cards, wxSizerFlags().Expand());
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(rows, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(theme::margin)));
    around->AddSpacer(gap);
    SetSizer(around);
}

wxSizer* OverviewScreen::buildHead()
{
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new Label(this, greeting(workspace_.clock()), {"title"}), wxSizerFlags().Expand());
    const auto when = facts_.running ? _("De bijeenkomst van vandaag is begonnen.")
                      : facts_.next  ? _("Volgende bijeenkomst:") + " " +
                                          dayInWords(localDay(facts_.next->plannedStart), today_) + ", " +
                                          timeOfDay(facts_.next->plannedStart)
                                    : _("Er is nog geen volgende bijeenkomst gepland.");
    words->Add(new Label(this, when, {"muted"}),
               wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    if (!workspace_.dossier->isReadOnly())
        words->Add(buildLinks(), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(words, wxSizerFlags(1).CenterVertical());
    auto* start = button(this, _("Start casusronde"), ButtonLook::Big, ways_.startRound, "stopwatch");
    start->Enable(!workspace_.dossier->isReadOnly());
    head->Add(start, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::inset)));
    start->SetFocus();
    return head;
}

wxSizer* OverviewScreen::buildLinks()
{
    auto* links = new wxWrapSizer(wxHORIZONTAL, 0);
    const auto flags = wxSizerFlags().Border(wxRIGHT, FromDIP(theme::inset));
    links->Add(button(this, facts_.running ? _("Verder met de bijeenkomst ›") : _("Bijeenkomst beginnen ›"),
                      ButtonLook::Link, ways_.goOn),
               flags);
    links->Add(button(this, _("Casus klaarzetten ›"), ButtonLook::Link, ways_.prepareCasus), flags);
    return links;
}

// A line each, and few on most days: something is wrong with the backups, something is due, or the
// partnerschapskaart or a casus is to be looked at again.
wxWindow* OverviewScreen::buildNotes()
{
    auto* card = new Card(this);
    notes_ = card;
    const auto add = [&](Label* text, const wxString& label, const std::function<void()>& way) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(text, wxSizerFlags(1).CenterVertical());
        row->Add(button(card, label, ButtonLook::Link, way),
                 wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
        card->body().Add(row, wxSizerFlags().Expand());
        return row;
    };
    backupTrouble_ = new Label(card, {}, {"amber"});
    backupRow_ = add(backupTrouble_, _("Bekijk de reservekopieën ›"), ways_.dossier);
    if (!facts_.due.empty())
        add(new Label(card, _("Lang genoeg bewaard, en mag weg:") + " " + kindsInWords(facts_.due) + ".",
                      {"amber"}),
            _("Bewaren en verwijderen ›"), ways_.keeping);
    if (!facts_.dueSoon.empty())
        add(new Label(card,
                      _("Binnen een maand lang genoeg bewaard:") + " " + kindsInWords(facts_.dueSoon) + ".",
                      {"muted"}),
            _("Bewaren en verwijderen ›"), ways_.keeping);
    if (const auto review = facts_.reviewOn)
        add(new Label(card, reviewInWords(*review, today_), {*review <= today_ ? "amber" : "muted"}),
            _("Bijeenkomst plannen ›"), ways_.plan);
    if (!facts_.comeBack.empty())
        add(new Label(
                card,
                wxString::Format(_("Nog niet op de agenda van de volgende bijeenkomst: terugkomen op %s."),
                                 list(facts_.comeBack)),
                {"muted"}),
            _("Bijeenkomst plannen ›"), ways_.plan);
    hasNotes_ = card->body().GetItemCount() > 1;
    backups_ =
        std::make_unique<BackupWatch>(*workspace_.dossier, [this](const auto& state) { showBackups(state); });
    return card;
}

void OverviewScreen::showBackups(const db::BackupState& state)
{
    const auto trouble = backupTroubleInWords(state);
    backupTrouble_->say(trouble);
    notes_->Show(hasNotes_ || !trouble.empty());
    backupRow_->ShowItems(!trouble.empty());
    settleAround(*this);
}

wxWindow* OverviewScreen::buildActions()
{
    auto* card = cardWith(this, _("Acties die nu spelen"));
    const auto shown = std::min(actionsShown, facts_.open.size());
    for (std::size_t place = 0; place < shown; ++place) {
        if (place > 0)
            card->body().Add(divider(card), wxSizerFlags().Expand());
        card->body().Add(actionRow(card, facts_.open[place], today_),
                         wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::small)));
    }
    if (facts_.open.empty()) {
        card->body().Add(new Label(card, _("Er staan geen acties open."), {"muted"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        return card;
    }
    const auto label = facts_.open.size() == 1
                           ? _("Bekijk de actie ›")
                           : wxString::Format(_("Alle %zu open acties ›"), facts_.open.size());
    card->body().Add(button(card, label, ButtonLook::Link, ways_.actions),
                     wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    return card;
}

wxWindow* OverviewScreen::buildToFill()
{
    auto* card = cardWith(this, _("Nog in te vullen"));
    const bool any = facts_.toFill.people > 0;
    const auto text =
        any ? toFillWords(facts_.toFill)
        : facts_.metBefore
            ? _("Niets meer: van de vorige bijeenkomsten is alles ingevuld.")
            : _("Nog niets. Na een bijeenkomst met een casusronde vullen jullie hier formulieren in.");
    card->body().Add(new Label(card, text, {any ? "plain" : "muted"}),
                     wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    if (ways_.handOver)
        card->body().Add(
            button(card, any ? _("Nu doorgeven ›") : _("Iets doorgeven ›"), ButtonLook::Link, ways_.handOver),
            wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
    if (ways_.cards && facts_.hadRound)
        card->body().Add(button(card, _("Dialoogkaarten overtypen ›"), ButtonLook::Link, ways_.cards),
                         wxSizerFlags().Border(wxTOP, FromDIP(theme::tight)));
    return card;
}

wxWindow* OverviewScreen::buildBaken()
{
    auto* card = cardWith(this, _("Baken dat achterblijft"));
    if (!facts_.least) {
        const auto text =
            wxString::Format(_("Dat is te zien zodra %s mensen een reflector hebben ingevuld en er een "
                               "baken echt achterblijft."),
                             toWx(sheets::inWords(printing::teamThreshold(workspace_.templates))));
        card->body().Add(new Label(card, text, {"muted"}),
                         wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
        return card;
    }
    const auto& least = *facts_.least;
    const auto text = wxString::Format(_("%s: herkend in %zu van de %zu reflectoren."), toWx(least.title),
                                       least.recognised, least.reflectors);
    card->body().Add(new Label(card, text), wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    auto* bar = new wxGauge(card, wxID_ANY, static_cast<int>(least.reflectors));
    bar->SetValue(static_cast<int>(least.recognised));
    native::setName(*bar, text);
    card->body().Add(bar, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::normal)));
    return card;
}

}  // namespace app::desktop
