// What is kept of one person: to what they agree, everything on paper, and deleting it.
#pragma once

#include <functional>

#include "app/desktop/background.h"
#include "app/desktop/save_as_pdf.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "db/store/consent_store.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;
class Card;

class PersonScreen : public ScrolledSurface {
public:
    PersonScreen(wxWindow* parent, Workspace& workspace, forms::Id member, std::function<void()> back);

    // Deletes what is kept of the person and goes back when the backups are done too; asks nothing.
    void erase();

private:
    void addConsent(wxBoxSizer* rows);
    void addBox(Card* card, db::Purpose purpose, const wxString& label, bool given);
    void addInspection(wxBoxSizer* rows);
    void addErasure(wxBoxSizer* rows);
    void askToErase();
    bool isLastCoach() const;

    Workspace& workspace_;
    forms::Member member_;
    std::function<void()> back_;
    BusyBar* busy_ = nullptr;
    PdfSaving saving_;
    Background<db::BackupState> reaching_;
};

}  // namespace app::desktop
