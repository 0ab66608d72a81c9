// Onderzoek, second page: what would leave, or why it may not; and the one button that lets it leave.
#pragma once

#include <filesystem>
#include <functional>

#include "app/desktop/research/release_card.h"
#include "app/desktop/widgets/surface.h"
#include "app/exporting/work.h"

class wxBoxSizer;

namespace app::desktop {

class PreviewPage : public Surface {
public:
    struct Ways {
        std::function<void()> back;
        std::function<void(research::Nearest)> instead;
        std::function<void()> readTexts;  // once more
        ReleaseCard::Ways releasing;
    };
    struct Facts {
        exporting::Wish wish{};
        bool readOnly = false;          // the log cannot be kept, so nothing leaves
        std::filesystem::path dossier;  // that coaches have a wachtwoordzin of
        std::filesystem::path folder;   // proposed
    };
    PreviewPage(wxWindow* parent, const exporting::Judged& judged, Facts facts, Ways ways);

    // A message about releasing, beside its button.
    void say(const wxString& problem);

private:
    void addRefusal(wxBoxSizer* rows, const research::Refusal& refusal);
    void addLines(wxBoxSizer* rows, const exporting::Judged& judged);
    void addFacts(wxBoxSizer* rows, const exporting::Judged& judged);
    void addRelease(wxBoxSizer* rows, std::size_t coaches);
    void addBack(wxBoxSizer* rows);

    Facts facts_;
    Ways ways_;
    ReleaseCard* release_ = nullptr;  // where something may leave
};

}  // namespace app::desktop
