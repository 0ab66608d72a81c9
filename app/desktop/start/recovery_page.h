// The second page of a new dossier: the herstelsleutel, which is shown once and cannot be passed unseen.
#pragma once

#include <functional>
#include <string>

#include "app/desktop/save_as_pdf.h"
#include "app/desktop/widgets/card.h"

namespace app::desktop {

class RecoveryPage : public Card {
public:
    RecoveryPage(wxWindow* parent, std::string team, std::string key, std::function<void()> done);

private:
    void save();
    void leave();

    std::string team_;
    std::string key_;
    std::function<void()> done_;
    bool kept_ = false;
    PdfSaving saving_;
};

}  // namespace app::desktop
