// After a casusronde: how long each step took, what was agreed, and both on paper.
#pragma once

#include <functional>

#include "app/desktop/save_as_pdf.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "app/printing/sheet_choice.h"
#include "forms/meeting/record.h"

class wxSizer;

namespace app::desktop {

class RoundDoneScreen : public ScrolledSurface {
public:
    struct Ways {
        std::function<void()> backToRound;
        std::function<void()> another;
        std::function<void()> cards;  // are typed over
        std::function<void()> goOn;   // with the next part of the meeting
        std::function<void()> overview;
        std::function<void()> closeMeeting;
        std::function<void()> print;
    };
    RoundDoneScreen(wxWindow* parent, Workspace& workspace, forms::Id round, Ways ways);

private:
    wxWindow* buildTimes();
    wxWindow* buildAgreed();
    wxSizer* buildButtons();
    void save(const printing::SheetChoice& choice, const wxString& file);

    Workspace& workspace_;
    forms::MeetingRecord record_;
    const forms::RoundRecord& round_;  // in the record
    Ways ways_;
    PdfSaving saving_;
};

}  // namespace app::desktop
