// The agenda of the meeting at the left of a casusronde: what is done, what is going on, what is to come.
#pragma once

#include "app/desktop/widgets/surface.h"
#include "forms/meeting/agenda.h"

class wxBoxSizer;

namespace app::desktop {

class AgendaPanel : public Surface {
public:
    AgendaPanel(wxWindow* parent, const forms::Meeting& meeting, forms::Id present,
                const wxString& presentTitle, forms::Instant now);

private:
    void addRow(wxBoxSizer* rows, const forms::Activity& activity, bool present, const wxString& title,
                forms::Instant now);
};

}  // namespace app::desktop
