// Onderzoek, second page: what would leave, or why it may not; and the one button that lets it leave.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "app/desktop/research/research_choice.h"
#include "app/desktop/widgets/surface.h"
#include "app/exporting/work.h"

class wxBoxSizer;
class wxTextCtrl;

namespace app::desktop {

class Card;
class Label;

class PreviewPage : public Surface {
public:
    struct Ways {
        std::function<void()> back;
        std::function<void(research::Nearest)> instead;
        std::function<std::optional<std::filesystem::path>(wxWindow*)> chooseFolder;
        std::function<void(const std::filesystem::path&, const exporting::Coaches&)> release;
    };
    struct Facts {
        db::ExportProduct product{};
        std::size_t withoutPeriods = 0;
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
    void addCoaches(Card* card, std::size_t coaches);
    void addBack(wxBoxSizer* rows);
    void choose();
    void release();

    Facts facts_;
    Ways ways_;
    Label* folder_ = nullptr;
    Label* problem_ = nullptr;
    std::vector<wxTextCtrl*> coaches_;  // none where who opened the dossier is enough
};

}  // namespace app::desktop
