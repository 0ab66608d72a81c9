// The partnerschapskaart of the team that sits at the table, kept after every change.
#pragma once

#include <functional>

#include "app/desktop/workspace.h"
#include "forms/meeting/partnership_canvas.h"

namespace app::desktop {

class CanvasCourse {
public:
    // Goes on with the card that is being filled in, or begins the next version, in the time that the meeting
    // of today has for it. Throws std::runtime_error when the template is missing.
    explicit CanvasCourse(Workspace& workspace);

    using Change = std::function<bool(forms::PartnershipCanvas&)>;
    // Keeps the card when the change made a difference, and gives whether it did.
    bool change(const Change& change);
    // What was typed for a card of this column and not entered yet; empty when nothing was.
    std::string halfWritten(const std::string& column) const;
    void keepHalfWritten(const std::string& column, const std::string& text);
    // The card as it is becomes what the team agreed.
    void agree();

    const forms::PartnershipCanvas& canvas() const { return canvas_; }
    const forms::Instrument& instrument() const { return *instrument_; }
    const forms::Section& section(const std::string& column) const;
    // What the team agreed before; absent at the first card.
    const std::optional<forms::PartnershipCard>& before() const { return before_; }

    // Whether the agenda has another part for the card after the present one.
    bool hasLaterPart() const { return hasLaterPart_; }

private:
    forms::PartnershipCanvas begin();

    Workspace& workspace_;
    const forms::Instrument* instrument_;
    std::optional<forms::PartnershipCard> before_;
    bool hasLaterPart_ = false;
    forms::PartnershipCanvas canvas_;
};

}  // namespace app::desktop
