// From what a dossier holds to the bytes of a PDF.
#pragma once

#include <vector>

#include "app/sheets/render.h"
#include "db/dossier.h"
#include "forms/meeting/record.h"
#include "forms/template/library.h"

namespace app::console {

class SheetMaker {
public:
    // Reads the templates frozen in the dossier, then the installed ones and the user's own, and the fonts.
    // Throws SheetError.
    explicit SheetMaker(db::Dossier& dossier);

    // Throw Refused when the dossier holds no such thing.
    app::sheets::RenderedSheet meeting(forms::Id meeting) const;
    app::sheets::RenderedSheet actionCard(forms::Id round) const;
    app::sheets::RenderedSheet entry(const forms::Entry& entry) const;

private:
    struct FoundRound {
        forms::MeetingRecord record;
        std::size_t place = 0;  // among the rounds of the meeting
        const forms::RoundRecord& round() const { return record.rounds[place]; }
    };
    FoundRound find(forms::Id round) const;

    db::Dossier& dossier_;
    forms::TemplateLibrary templates_;
    app::sheets::Fonts fonts_;
};

}  // namespace app::console
