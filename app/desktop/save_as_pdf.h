// Sheets, kept as a PDF where the person says.
#pragma once

#include <wx/string.h>

#include <filesystem>

#include "app/desktop/background.h"
#include "app/sheets/layout/block.h"

class wxWindow;

namespace app::desktop {

// How many characters could not be printed, as a sentence; empty for none.
wxString replacedWords(std::size_t replaced);

// Lays out and writes beside the window, for its owner only, and whole or not at all. A member of the screen
// that keeps sheets; destroying it waits until the file is whole.
class PdfSaving {
public:
    // Given the number of characters that could not be printed, or throws what went wrong.
    using Done = std::function<void(std::future<std::size_t> replaced)>;

    // Asks for a place after the present event, with `name` as a proposal that names nobody. Tells when it
    // failed, or when characters could not be printed. While a file is being made nothing more is asked.
    void ask(wxWindow& parent, sheets::Bundle bundle, const wxString& name);

    // Without asking. Precondition: not busy.
    void keep(sheets::Bundle bundle, std::filesystem::path file, Done done);

    bool isBusy() const { return work_.isBusy(); }

private:
    void askNow(wxWindow& parent, const sheets::Bundle& bundle, const wxString& name);

    Background<std::size_t> work_;
};

}  // namespace app::desktop
