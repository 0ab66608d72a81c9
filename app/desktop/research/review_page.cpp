#include "app/desktop/research/review_page.h"

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "app/desktop/forms/editors/typed_value.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/start/passphrase_fields.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/traces/trace_hint.h"
#include "app/desktop/traces/trace_words.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/text_field.h"
#include "forms/model/utf8.h"

namespace app::desktop {
namespace {

constexpr int shownLines = 5;

wxSizerFlags below(wxWindow* window, int distance)
{
    return wxSizerFlags().Expand().Border(wxTOP, window->FromDIP(distance));
}

wxString stateOf(const exporting::FreeText& text)
{
    if (!text.review)
        return _("Nog niet gelezen: deze tekst gaat niet mee.");
    const auto reader = toWx(text.review->reviewer);
    if (!text.review->passed)
        return wxString::Format(_("Weggelaten, gelezen door %s."), reader);
    return *text.review->passed == text.text
               ? wxString::Format(_("Gaat mee, gelezen door %s."), reader)
               : wxString::Format(_("Gaat veranderd mee, gelezen door %s."), reader);
}

}  // namespace

ReviewPage::ReviewPage(wxWindow* parent, std::vector<exporting::FreeText> texts, Facts facts, Ways ways)
    : Surface(parent),
      texts_(std::move(texts)),
      facts_(std::move(facts)),
      ways_(std::move(ways)),
      watch_(&facts_.guard)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    auto* card = new Card(this);
    addHead(card);
    addText(card);
    addButtons(card);
    rows->Add(card, below(this, theme::inset));
    auto* foot = new wxBoxSizer(wxHORIZONTAL);
    foot->Add(
        button(this, _("‹ Terug"), ButtonLook::Plain, [this] { later(*this, [this] { ways_.back(); }); }));
    done_ = button(this, _("Naar het voorbeeld ›"), ButtonLook::Plain,
                   [this] { later(*this, [this] { ways_.done(); }); });
    foot->Add(done_, wxSizerFlags().Border(wxLEFT, FromDIP(theme::gap)));
    rows->Add(foot, below(this, theme::inset));
    SetSizer(rows);
    Bind(wxEVT_CHAR_HOOK, &ReviewPage::onKey, this);
    const auto unread =
        std::find_if(texts_.begin(), texts_.end(), [](const auto& text) { return !text.review; });
    showText(unread == texts_.end() ? 0 : static_cast<std::size_t>(unread - texts_.begin()));
    (facts_.reader.empty() ? reader_ : text_)->SetFocus();
}

void ReviewPage::addHead(Card* card)
{
    card->body().Add(new Label(card, _("Teksten nalezen"), {"heading"}), wxSizerFlags().Expand());
    card->body().Add(
        new Label(card,
                  _("Dit beleid laat teksten mee, als iemand van het team ze eerst leest. Wat niemand las, "
                    "blijft hier. Verander wat naar iemand leidt, of laat de tekst weg.") +
                      " " + canMissThings(),
                  {"muted"}),
        below(card, theme::tight));
    reader_ = addField(*card, _("Wie leest? Je naam blijft in het dossier"));
    reader_->ChangeValue(toWx(facts_.reader));
    reader_->Bind(wxEVT_TEXT,
                  [this](wxCommandEvent&) { facts_.reader = toUtf8(reader_->GetValue().Trim()); });
    reader_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { text_->SetFocus(); });
}

void ReviewPage::addText(Card* card)
{
    progress_ = new Label(card, {}, {"strong"});
    card->body().Add(progress_, below(card, theme::inset));
    gauge_ = new wxGauge(card, wxID_ANY, static_cast<int>(texts_.size()));
    native::setName(*gauge_, _("Hoeveel teksten gelezen zijn"));
    card->body().Add(gauge_, below(card, theme::tight));
    question_ = new Label(card, {});
    card->body().Add(question_, below(card, theme::gap));
    text_ = textArea(card, _("De tekst, zoals hij weggaat"), shownLines);
    card->body().Add(text_, below(card, theme::tight));
    hint_ = new TraceHint(card, &watch_);
    hint_->watch(*text_);
    card->body().Add(hint_, wxSizerFlags().Expand());
    state_ = new Label(card, {}, {"small", "muted"});
    card->body().Add(state_, below(card, theme::tight));
    problem_ = new Label(card, {}, {"failure"});
    problem_->Hide();
    card->body().Add(problem_, below(card, theme::tight));
}

void ReviewPage::addButtons(Card* card)
{
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxWRAPSIZER_DEFAULT_FLAGS);
    const auto add = [&](const wxString& label, ButtonLook look, std::function<void()> pressed) {
        row->Add(button(card, label, look, [this, pressed] { later(*this, pressed); }),
                 wxSizerFlags().Border(wxRIGHT | wxTOP, FromDIP(theme::small)));
    };
    add(_("Meenemen (F5)"), ButtonLook::Primary, [this] { letPass(); });
    add(_("Weglaten (F6)"), ButtonLook::Plain, [this] { leaveOut(); });
    add(_("Zoals het was (F7)"), ButtonLook::Link, [this] { asWritten(); });
    add(_("‹ Vorige (F3)"), ButtonLook::Link, [this] { showText(shown_ == 0 ? 0 : shown_ - 1); });
    add(_("Volgende (F4) ›"), ButtonLook::Link,
        [this] { showText(std::min(shown_ + 1, texts_.size() - 1)); });
    card->body().Add(row, below(card, theme::gap));
}

void ReviewPage::onKey(wxKeyEvent& event)
{
    if (event.HasAnyModifiers())
        return event.Skip();
    switch (event.GetKeyCode()) {
        case WXK_F3:
            return showText(shown_ == 0 ? 0 : shown_ - 1);
        case WXK_F4:
            return showText(std::min(shown_ + 1, texts_.size() - 1));
        case WXK_F5:
            return letPass();
        case WXK_F6:
            return leaveOut();
        case WXK_F7:
            return asWritten();
        default:
            event.Skip();
    }
}

void ReviewPage::showText(std::size_t place)
{
    shown_ = place;
    const auto& text = texts_[place];
    const auto* question = findQuestion(facts_.instrument, text.question);
    question_->SetLabelText(toWx(question->label));
    const bool passed = text.review && text.review->passed;
    watch_ = TraceWatch(&facts_.guard);
    text_->ChangeValue(toWx(passed ? *text.review->passed : text.text));
    text_->SetInsertionPoint(0);
    hint_->look(*text_);
    problem_->Hide();
    showProgress();
    native::announce(*text_, progress_->GetLabelText());
}

void ReviewPage::showProgress()
{
    const auto read =
        std::count_if(texts_.begin(), texts_.end(), [](const auto& text) { return text.review; });
    const auto left = texts_.size() - static_cast<std::size_t>(read);
    gauge_->SetValue(static_cast<int>(read));
    progress_->SetLabelText(
        wxString::Format(_("Tekst %zu van %zu"), shown_ + 1, texts_.size()) + ". " +
        (left == 0 ? _("Alle teksten zijn gelezen.") : wxString::Format(_("Nog te lezen: %zu."), left)));
    state_->SetLabelText(stateOf(texts_[shown_]));
    relabel(*done_, left == 0 ? _("Naar het voorbeeld ›") : _("Naar het voorbeeld, zonder de rest ›"));
    settleAround(*this);
}

bool ReviewPage::hasReader()
{
    if (!facts_.reader.empty())
        return true;
    reader_->SetFocus();
    showProblem(*problem_, _("Wie leest? Vul eerst je naam in."));
    return false;
}

// Whoever reads says of each place what it is: a name to replace, or a word that may stay.
bool ReviewPage::hasTraces(const std::string& text)
{
    hint_->look(*text_);
    if (!exporting::mayPass(text)) {
        showProblem(*problem_,
                    _("Er staat een nummer of een mailadres in dat naar één persoon leidt. Haal het weg "
                      "met F8, of laat de tekst weg."));
        return true;
    }
    if (watch_.tracesIn(text).empty())
        return false;
    showProblem(*problem_,
                _("Er staat iets in dat naar iemand kan leiden. Vervang het met F8, of laat het bewust "
                  "staan met F9."));
    return true;
}

void ReviewPage::letPass()
{
    const auto text = plainText(toUtf8(text_->GetValue()), true);
    if (text.find_first_not_of(" \n\t") == std::string::npos)
        return leaveOut();
    if (hasReader() && !isTooLong(text) && !hasTraces(text))
        decide(text);
}

bool ReviewPage::isTooLong(const std::string& text)
{
    const auto& kind = findQuestion(facts_.instrument, texts_[shown_].question)->kind;
    const auto most = std::get<forms::TextKind>(kind).maxLength;
    if (forms::lengthOf(text) <= most)
        return false;
    showProblem(*problem_, wxString::Format(_("De tekst is te lang: hoogstens %zu tekens."), most));
    return true;
}

void ReviewPage::leaveOut()
{
    if (hasReader())
        decide(std::nullopt);
}

void ReviewPage::asWritten()
{
    text_->ChangeValue(toWx(texts_[shown_].text));
    hint_->look(*text_);
}

void ReviewPage::decide(std::optional<std::string> passed)
{
    auto& text = texts_[shown_];
    text.review = {text.entry, text.question, std::move(passed), facts_.reader, facts_.clock()};
    ways_.keep(text);
    goOn();
}

// To the next that nobody read; from the last to the button.
void ReviewPage::goOn()
{
    const auto unread = [](const auto& text) { return !text.review; };
    const auto here = texts_.begin() + static_cast<std::ptrdiff_t>(shown_);
    auto next = std::find_if(here, texts_.end(), unread);
    if (next == texts_.end())
        next = std::find_if(texts_.begin(), texts_.end(), unread);
    const bool all = next == texts_.end();
    showText(static_cast<std::size_t>((all ? here : next) - texts_.begin()));
    (all ? static_cast<wxWindow*>(done_) : text_)->SetFocus();
}

}  // namespace app::desktop
