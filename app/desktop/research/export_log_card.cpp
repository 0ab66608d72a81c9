#include "app/desktop/research/export_log_card.h"

#include "app/desktop/research/export_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/words.h"
#include "db/store/export_store.h"

namespace app::desktop {
namespace {

wxString titleOf(const db::ExportRecord& record, const forms::TemplateLibrary& templates)
{
    const auto* instrument = templates.instrument(record.instrumentId, record.instrumentVersion);
    return toWx(instrument ? instrument->title : record.instrumentId);
}

}  // namespace

ExportLogCard::ExportLogCard(wxWindow* parent, Workspace& workspace) : Card(parent)
{
    body().Add(new Label(this, _("Wat is al vrijgegeven"), {"heading"}), wxSizerFlags().Expand());
    const auto log = db::ExportStore(workspace.database()).all();
    if (log.empty())
        body().Add(new Label(this, _("Nog niets."), {"muted"}),
                   wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small)));
    const auto today = localDay(workspace.clock());
    for (auto record = log.rbegin(); record != log.rend(); ++record) {
        body().Add(new Label(this,
                             dayInWords(localDay(record->at), today) + ": " + nameOf(record->product) +
                                 toWx(" · ") + titleOf(*record, workspace.templates),
                             {"strong"}),
                   wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::gap)));
        body().Add(new Label(this,
                             wxString::Format(_("Beleid: %s. Waarvoor: %s"), toWx(record->policyId),
                                              toWx(record->study)),
                             {"small", "muted"}),
                   wxSizerFlags().Expand());
    }
}

}  // namespace app::desktop
