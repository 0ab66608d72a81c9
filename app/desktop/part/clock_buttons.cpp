#include "app/desktop/part/clock_buttons.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <algorithm>
#include <utility>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/button.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

wxString pauseLabel(bool paused)
{
    return paused ? _("Klok verder") : _("Pauze");
}

wxString withKey(const wxString& label)
{
    return label + " " + _("(spatie)");
}

}  // namespace

wxString extensionLabel(std::chrono::seconds extension)
{
    return extension == 60s ? _("+ 1 min")
                            : wxString::Format(_("+ %lld s"), static_cast<long long>(extension.count()));
}

ClockButtons::ClockButtons(wxWindow* parent, wxSizer& row, const Ways& ways)
{
    const auto add = [&](const wxString& label, std::function<void()> pressed) {
        auto* made = button(parent, label, ButtonLook::Plain, std::move(pressed));
        row.Add(made, wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, parent->FromDIP(theme::gap)));
        return made;
    };
    if (ways.back)
        back_ = add(_("‹ Terug"), ways.back);
    pause_ = add({}, ways.startOrPause);
    labelPause();
    for (const auto extension : {30s, 60s})
        add(extensionLabel(extension), [extend = ways.extend, extension] { extend(extension); });
}

void ClockButtons::showBack(bool possible)
{
    if (back_)
        back_->Enable(possible);
}

void ClockButtons::showPaused(bool paused)
{
    if (std::exchange(paused_, paused) != paused)
        labelPause();
}

void ClockButtons::showKey(bool shown)
{
    if (std::exchange(keyed_, shown) != shown)
        labelPause();
}

// As wide as the wider of its two labels, so that nothing beside it moves.
void ClockButtons::labelPause()
{
    const auto show = [this](bool paused) {
        const auto label = pauseLabel(paused);
        relabel(*pause_, keyed_ ? withKey(label) : label);
        native::setName(*pause_, label);
        return native::naturalWidth(*pause_);
    };
    const int other = show(!paused_);
    pause_->SetMinSize({std::max(other, show(paused_)), -1});
}

}  // namespace app::desktop
