#include "app/desktop/lock/lock_card.h"

#include <wx/choice.h>
#include <wx/sizer.h>

#include "app/desktop/lock/lock_times.h"
#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

wxString inWords(int minutes)
{
    return minutes == 1 ? _("1 minuut") : wxString::Format(_("%d minuten"), minutes);
}

}  // namespace

LockCard::LockCard(wxWindow* parent, Workspace& workspace) : Card(parent), workspace_(workspace)
{
    body().Add(new Label(this, _("Vanzelf vergrendelen"), {"heading"}), wxSizerFlags().Expand());
    body().Add(
        new Label(this, _("Als niemand de laptop aanraakt. Wat getypt is, blijft bewaard. Zolang de klok van "
                          "een onderdeel binnen zijn tijd loopt, wacht het vergrendelen.")),
        wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    const auto times = lockTimes(workspace_.database());
    const auto change = [this](std::chrono::minutes LockTimes::*which) {
        return [this, which](int minutes) {
            auto changed = lockTimes(workspace_.database());
            changed.*which = std::chrono::minutes{minutes};
            keep(changed, workspace_.database());
            workspace_.dossier->commit();
        };
    };
    addChoice(_("Vergrendelen na"), static_cast<int>(times.usual.count()), change(&LockTimes::usual));
    addChoice(_("Tijdens het doorgeven na"), static_cast<int>(times.handingOver.count()),
              change(&LockTimes::handingOver));
}

void LockCard::addChoice(const wxString& label, int minutes, std::function<void(int minutes)> chosen)
{
    auto* choice = new wxChoice(this, wxID_ANY);
    native::setName(*choice, label);
    native::noticeFocus(*choice);
    for (const int one : lockChoices) {
        choice->Append(inWords(one));
        if (one == minutes)
            choice->SetSelection(static_cast<int>(choice->GetCount()) - 1);
    }
    choice->Enable(!workspace_.dossier->isReadOnly());
    choice->Bind(wxEVT_CHOICE, [chosen = std::move(chosen)](wxCommandEvent& event) {
        chosen(lockChoices.at(static_cast<std::size_t>(event.GetSelection())));
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new Label(this, label), wxSizerFlags(1).CenterVertical());
    row->Add(choice, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    body().Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
}

}  // namespace app::desktop
