#include "app/desktop/forms/editors/info_view.h"

#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {

InfoView::InfoView(wxWindow* parent, const forms::InfoKind& kind, const EditorSetting& setting)
    : FieldEditor(parent)
{
    auto* card = new Card(this, Card::Look::Accent);
    const auto add = [&](const wxString& text, std::initializer_list<const char*> classes) {
        if (text.empty())
            return;
        const bool startsPart = classes.size() > 0 && !lines_.empty();
        lines_.push_back(new Label(card, text, classes));
        card->body().Add(lines_.back(),
                         wxSizerFlags().Expand().Border(wxTOP, startsPart ? FromDIP(theme::small) : 0));
    };
    add(toWx(kind.text), {});
    if (kind.source == forms::InfoKind::Source::ActionCard)
        for (const auto& line : setting.recap) {
            add(line.label, {"muted", "small"});
            add(line.text, {});
        }
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(card, wxSizerFlags(1).Expand());
    SetSizer(around);
}

void InfoView::fit(int width)
{
    for (auto* line : lines_)
        line->breakAt(width - 2 * FromDIP(theme::inset));
}

}  // namespace app::desktop
