// Onderzoek: what may leave as data, seen before it leaves.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/background.h"
#include "app/desktop/research/done_card.h"
#include "app/desktop/research/package_card.h"
#include "app/desktop/research/research_choice.h"
#include "app/desktop/widgets/surface.h"
#include "app/exporting/work.h"

class wxBoxSizer;

namespace app::desktop {

class BusyBar;
class ChoosePage;
class Label;
class PreviewPage;

class ResearchScreen : public ScrolledSurface {
public:
    // How a person points something out; none when that was thought better of.
    struct Ways {
        std::function<std::vector<std::filesystem::path>(wxWindow*)> chooseDossiers;
        PackageWays package;
        std::filesystem::path folder;  // in which an export is proposed
    };
    // With the dialogs of the desktop, and the folder for documents.
    static Ways usualWays();

    ResearchScreen(wxWindow* parent, Workspace& workspace, Ways ways);
    // Stops what is going on.
    ~ResearchScreen() override;

private:
    struct Added {
        std::unique_ptr<db::Dossier> dossier;
        std::vector<exporting::FormStock> stock;
    };

    void showChoice();
    void showPreview();
    void showReview();
    void showPackage();
    void showDone(Written what, const std::filesystem::path& place);
    // Puts what `fill` makes below the title.
    void show(const std::function<void(wxWindow* page, wxBoxSizer* rows)>& fill);
    void addHead(wxWindow* head, wxBoxSizer* rows);
    std::vector<exporting::FormStock> stock() const;
    std::vector<std::string> teams();

    void pointOut();
    void unlock(const db::Passphrase& passphrase);
    void takeIn(std::future<Added> opened);
    void remove(std::size_t place);
    void preview();
    void judge(const exporting::Wish& wish);
    void takeJudged(std::future<exporting::Judged> judged);
    forms::TeamNames namesInDossiers();
    bool mayReadTexts() const;
    void readTexts();
    void keepReview(const exporting::FreeText& text);
    using Made = std::unique_ptr<exporting::ExportFolder>;
    void release(exporting::Release asked);
    void takeMade(std::future<Made> made, const exporting::Release& asked);
    void takeReleased(std::future<void> result, const exporting::Release& asked);
    std::vector<db::Dossier*> dossiers();
    exporting::ExportWork work();

    void begin(const wxString& what);
    void end();
    void stop();
    bool isBusy() const
    {
        return opening_.isBusy() || judging_.isBusy() || writing_.isBusy() || releasing_.isBusy();
    }

    Workspace& workspace_;
    Ways ways_;
    forms::TemplateLibrary templates_;
    std::vector<exporting::FormStock> ownStock_;
    std::vector<Added> added_;
    std::vector<std::filesystem::path> pointedOut_;  // to be opened, one after the other
    ResearchChoice choice_;
    exporting::Wish wish_;
    exporting::Judged judged_;
    bool textsWereRead_ = false;         // as far as somebody wanted to
    std::unique_ptr<TraceGuard> guard_;  // knows everybody in the dossiers; while texts are read

    Label* problem_ = nullptr;
    Label* doing_ = nullptr;
    BusyBar* busy_ = nullptr;
    wxWindow* stopButton_ = nullptr;
    wxWindow* page_ = nullptr;
    ChoosePage* choosePage_ = nullptr;    // while it is the page
    PreviewPage* previewPage_ = nullptr;  // while it is the page

    std::atomic<bool> stop_ = false;
    Background<Added> opening_;
    Background<exporting::Judged> judging_;
    Background<Made> writing_;
    Background<void> releasing_;
};

}  // namespace app::desktop
