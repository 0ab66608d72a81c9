#include "app/desktop/research/research_screen.h"

#include <wx/sizer.h>
#include <wx/stdpaths.h>

#include "app/desktop/choose_file.h"
#include "app/desktop/later.h"
#include "app/desktop/native.h"
#include "app/desktop/research/choose_page.h"
#include "app/desktop/research/consent_card.h"
#include "app/desktop/research/export_log_card.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/research/free_place.h"
#include "app/desktop/research/preview_page.h"
#include "app/desktop/research/review_page.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/busy_bar.h"
#include "app/desktop/widgets/button.h"
#include "app/desktop/widgets/label.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

namespace fs = std::filesystem;

// Whoever changed something that shows other things goes on where the focus was.
bool focusOn(wxWindow& where, const wxString& name)
{
    for (auto* child : where.GetChildren()) {
        if (child->CanAcceptFocus() && child->IsShownOnScreen() && native::nameOf(*child) == name) {
            child->SetFocus();
            return true;
        }
        if (focusOn(*child, name))
            return true;
    }
    return false;
}

}  // namespace

ResearchScreen::Ways ResearchScreen::usualWays()
{
    return {[](wxWindow* parent) { return chooseFiles(parent, _("Dossiers toevoegen"), dossierFile()); },
            usualPackageWays(), toPath(wxStandardPaths::Get().GetDocumentsDir())};
}

ResearchScreen::ResearchScreen(wxWindow* parent, Workspace& workspace, Ways ways)
    : ScrolledSurface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      templates_(workspace.templates),
      ownStock_(exporting::stockOf(workspace.database()))
{
    showChoice();
}

ResearchScreen::~ResearchScreen()
{
    stop_ = true;
}

void ResearchScreen::show(const std::function<void(wxWindow* page, wxBoxSizer* rows)>& fill)
{
    auto* focused = FindFocus();
    const auto used = focused && IsDescendant(focused) ? native::nameOf(*focused) : wxString{};
    choosePage_ = nullptr;
    previewPage_ = nullptr;
    SetSizer(nullptr);
    DestroyChildren();
    // GTK complains of hidden controls that stand on the page that scrolls itself, so nothing does.
    auto* all = new Surface(this);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    addHead(all, rows);
    page_ = new Surface(all);
    auto* inside = new wxBoxSizer(wxVERTICAL);
    fill(page_, inside);
    page_->SetSizer(inside);
    rows->Add(page_, wxSizerFlags().Expand());
    all->SetSizer(rows);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(all, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(theme::margin)));
    SetSizer(around);
    settleAround(*this);
    if (!used.empty() && !(FindFocus() && IsDescendant(FindFocus())))
        focusOn(*this, used);
}

void ResearchScreen::addHead(wxWindow* head, wxBoxSizer* rows)
{
    const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::small));
    rows->Add(new Label(head, _("Onderzoek"), {"title"}), wxSizerFlags().Expand());
    rows->Add(new Label(head,
                        _("Cijfers of een bestand voor onderzoek. Er wordt niets geschreven voordat iemand "
                          "Vrijgeven kiest."),
                        {"muted"}),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::tight)));
    if (workspace_.isForResearch())
        rows->Add(
            new Label(head, _("Je bent binnen als onderzoeker en ziet alleen dit. Wil je iets meenemen, dan "
                              "typt een leercoach van het team de eigen wachtwoordzin.")),
            flags);
    problem_ = new Label(head, {}, {"failure"});
    doing_ = new Label(head, {}, {"strong"});
    busy_ = new BusyBar(head, _("Leertafel is bezig"));
    stopButton_ = button(head, _("Stoppen"), ButtonLook::Plain, [this] { stop(); });
    for (auto* hidden : {static_cast<wxWindow*>(problem_), static_cast<wxWindow*>(doing_), stopButton_})
        hidden->Hide();
    rows->Add(problem_, flags);
    rows->Add(doing_, flags);
    rows->Add(busy_, flags);
    rows->Add(stopButton_, wxSizerFlags().Border(wxTOP, FromDIP(theme::small)));
}

void ResearchScreen::showChoice()
{
    const ChoosePage::Ways ways{[this](const auto& passphrase) { unlock(passphrase); },
                                [this] { pointOut(); },
                                [this] {
                                    pointedOut_.erase(pointedOut_.begin());
                                    showChoice();
                                },
                                [this](std::size_t place) { remove(place); },
                                [this] { showChoice(); },
                                [this] { preview(); }};
    show([&](wxWindow* page, wxBoxSizer* rows) {
        const auto flags = wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset));
        const auto* guard = workspace_.isForResearch() ? nullptr : workspace_.traces.get();
        choosePage_ = new ChoosePage(page, templates_, choice_, {teams(), stock(), pointedOut_, guard}, ways);
        rows->Add(choosePage_, wxSizerFlags().Expand());
        if (!workspace_.isForResearch())
            rows->Add(new ConsentCard(page, workspace_), flags);
        rows->Add(new ExportLogCard(page, workspace_), flags);
        auto* package = new Card(page);
        package->body().Add(new Label(package, _("Een pakket gekregen?"), {"heading"}),
                            wxSizerFlags().Expand());
        package->body().Add(button(package, _("Pakket uitpakken …"), ButtonLook::Plain,
                                   [this] { later(*this, [this] { showPackage(); }); }),
                            wxSizerFlags().Border(wxTOP, FromDIP(theme::gap)));
        rows->Add(package, flags);
    });
}

void ResearchScreen::showPreview()
{
    const PreviewPage::Ways ways{[this] { showChoice(); },
                                 [this](auto nearest) { judge(exporting::nearestTo(wish_, nearest)); },
                                 [this] { showReview(); },
                                 {ways_.package.chooseFolder, [this](const auto& asked) { release(asked); }}};
    const auto day = std::chrono::floor<std::chrono::days>(workspace_.clock());
    const PreviewPage::Facts facts{
        wish_, workspace_.dossier->isReadOnly(), workspace_.dossier->file(),
        freePlace(exporting::folderNameFor(forms::Date{day}, choice_.form), ways_.folder)};
    show([&](wxWindow* page, wxBoxSizer* rows) {
        previewPage_ = new PreviewPage(page, judged_, facts, ways);
        rows->Add(previewPage_, wxSizerFlags().Expand());
    });
    Scroll(0, 0);
}

void ResearchScreen::showReview()
{
    const ReviewPage::Ways ways{[this](const auto& text) { keepReview(text); }, [this] { readTexts(); },
                                [this] { showChoice(); }};
    show([&](wxWindow* page, wxBoxSizer* rows) {
        guard_ = std::make_unique<TraceGuard>(shareFolder() / "words/dutch.txt",
                                              [names = namesInDossiers()] { return names; });
        rows->Add(new ReviewPage(page, judged_.texts,
                                 {*templates_.instrument(choice_.form, choice_.version), *guard_,
                                  workspace_.clock, choice_.reader},
                                 ways),
                  wxSizerFlags().Expand());
    });
    Scroll(0, 0);
}

void ResearchScreen::showPackage()
{
    show([&](wxWindow* page, wxBoxSizer* rows) {
        auto* card = new PackageCard(
            page, ways_.package,
            {[this](const auto& folder) { showDone(Written::Unpacked, folder); }, [this] { showChoice(); }});
        rows->Add(card, wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
        later(*card, [card] { card->chooseFile(); });
    });
    Scroll(0, 0);
}

void ResearchScreen::showDone(Written what, const fs::path& place)
{
    show([&](wxWindow* page, wxBoxSizer* rows) {
        rows->Add(new DoneCard(page, what, place, [this] { showChoice(); }),
                  wxSizerFlags().Expand().Border(wxTOP, FromDIP(theme::inset)));
    });
    Scroll(0, 0);
    native::announce(*this, what == Written::Unpacked ? _("Uitgepakt") : _("Vrijgegeven"));
}

std::vector<exporting::FormStock> ResearchScreen::stock() const
{
    std::vector<std::vector<exporting::FormStock>> stocks = {ownStock_};
    for (const auto& added : added_)
        stocks.push_back(added.stock);
    return exporting::together(stocks);
}

std::vector<std::string> ResearchScreen::teams()
{
    std::vector<std::string> names = {db::TeamStore(workspace_.database()).team().name};
    for (const auto& added : added_)
        names.push_back(db::TeamStore(added.dossier->database()).team().name);
    return names;
}

void ResearchScreen::begin(const wxString& what)
{
    stop_ = false;
    problem_->Hide();
    page_->Disable();
    doing_->say(what);
    doing_->Show();
    busy_->setBusy(true);
    stopButton_->Enable();
    stopButton_->Show();
    stopButton_->SetFocus();
    settleAround(*this);
    Scroll(0, 0);
}

void ResearchScreen::end()
{
    doing_->Hide();
    busy_->setBusy(false);
    stopButton_->Hide();
    page_->Enable();
    settleAround(*this);
}

void ResearchScreen::stop()
{
    stop_ = true;
    stopButton_->Disable();
    doing_->say(_("Het wordt gestopt …"));
}

}  // namespace app::desktop
