#include "app/desktop/partnership/canvas_side.h"

#include <algorithm>

#include "app/desktop/text.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"

namespace app::desktop {
namespace {

constexpr int sideWidth = 184;
constexpr int leastCharacters = 20;

bool isDone(const CanvasCourse& course, std::size_t place)
{
    const auto& sections = course.instrument().sections;
    const auto& first = course.canvas().active().front();
    return std::none_of(sections.begin(), sections.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                        [&](const forms::Section& one) { return one.id == first; });
}

}  // namespace

wxWindow* canvasSide(wxWindow* parent, const CanvasCourse& course, std::size_t place)
{
    const auto& section = course.instrument().sections[place];
    const bool done = isDone(course, place);
    auto* card = new Card(parent, done ? Card::Look::Plain : Card::Look::Rest);
    card->SetMinSize({parent->FromDIP(sideWidth), -1});
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(shortLabel(card, wxString::Format("%zu", place + 1), {"badge", done ? "done" : "rest"}),
               wxSizerFlags().CenterVertical());
    title->Add(new Label(card, toWx(section.title), {done ? "strong" : "muted"}),
               wxSizerFlags(1).CenterVertical().Border(wxLEFT, card->FromDIP(theme::small)));
    card->body().Add(title, wxSizerFlags().Expand());
    auto* words = new ScrolledSurface(card);
    words->SetBackgroundColour(paint(done ? theme::card : theme::side));
    auto* lines = new wxBoxSizer(wxVERTICAL);
    for (const auto& statement : course.canvas().card().statements)
        if (statement.column == section.id && statement.layer == forms::StatementLayer::Agreed)
            lines->Add(new Label(words, toWx(statement.text), {"small"}),
                       wxSizerFlags().Expand().Border(wxTOP, card->FromDIP(theme::small)));
    words->SetSizer(lines);
    card->body().Add(words, wxSizerFlags(1).Expand());
    return card;
}

int canvasSideWidth(const wxWindow& parent)
{
    return std::max(parent.FromDIP(sideWidth), leastCharacters * parent.GetCharWidth());
}

}  // namespace app::desktop
