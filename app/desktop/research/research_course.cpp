#include <wx/sizer.h>

#include "app/desktop/later.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/research/preview_page.h"
#include "app/desktop/research/research_screen.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"
#include "app/exporting/export_log.h"

// What the room does: opening other dossiers, judging and releasing, each beside the window.
namespace app::desktop {
namespace {

namespace fs = std::filesystem;

bool isSameFile(const fs::path& one, const fs::path& other)
{
    std::error_code unreadable;
    return fs::equivalent(one, other, unreadable);
}

}  // namespace

void ResearchScreen::pointOut()
{
    const auto file = ways_.chooseDossier(this);
    if (!file)
        return;
    bool known = isSameFile(*file, workspace_.dossier->file());
    for (const auto& added : added_)
        known = known || isSameFile(*file, added.dossier->file());
    if (known)
        return showProblem(*problem_, _("Dit dossier staat er al bij."));
    pointedOut_ = *file;
    showChoice();
}

void ResearchScreen::unlock(const db::Passphrase& passphrase)
{
    if (isBusy())
        return;
    begin(_("Het dossier gaat open …"));
    opening_.run(
        [file = pointedOut_, passphrase] {
            Added added{db::Dossier::open(file, passphrase), {}};
            if (added.dossier->openedBy() == db::SlotRole::Researcher)
                throw exporting::NotACoach();
            added.stock = exporting::stockOf(added.dossier->database());
            return added;
        },
        [this](auto opened) { takeIn(std::move(opened)); });
}

void ResearchScreen::takeIn(std::future<Added> opened)
try {
    end();
    auto added = opened.get();
    if (stop_)
        return showProblem(*problem_, _("Gestopt. Het dossier is weer dicht."));
    if (exporting::contradict(stock(), added.stock))
        return showProblem(*problem_,
                           _("Dit dossier heeft een formulier met dezelfde naam en versie, maar met "
                             "andere vragen. Exporteer de dossiers apart."));
    for (const auto& form : added.stock)
        templates_.addFrozen(form.xml);
    added_.push_back(std::move(added));
    pointedOut_.clear();
    showChoice();
} catch (const std::exception&) {
    showProblem(*problem_, describeExportFailure());
}

void ResearchScreen::remove(std::size_t place)
{
    added_.erase(added_.begin() + static_cast<std::ptrdiff_t>(place));
    showChoice();
}

void ResearchScreen::preview()
{
    if (choice_.study.find_first_not_of(' ') == std::string::npos)
        return showProblem(*problem_, _("Waarvoor is het? Vul dat in bij Voor wie."));
    judge({choice_.product, *templates_.policy(choice_.policy), choice_.without, choice_.by});
}

void ResearchScreen::judge(const exporting::Wish& wish)
{
    if (isBusy())
        return;
    wish_ = wish;
    begin(_("De formulieren worden gelezen …"));
    auto planned = work();
    planned.reading = [this, all = planned.dossiers.size()](std::size_t place) {
        later(*this, [this, place, all] {
            if (isBusy() && !stop_)
                doing_->say(wxString::Format(_("Dossier %zu van %zu wordt gelezen …"), place, all));
        });
    };
    planned.judging = [this] {
        later(*this, [this] {
            if (isBusy() && !stop_)
                doing_->say(_("Er wordt gezorgd dat niemand te herkennen is …"));
        });
    };
    judging_.run([this, planned] { return exporting::judge(planned, stop_); },
                 [this](auto judged) { takeJudged(std::move(judged)); });
}

void ResearchScreen::takeJudged(std::future<exporting::Judged> judged)
try {
    end();
    judged_ = judged.get();
    if (stop_)
        throw exporting::Stopped();
    showPreview();
} catch (const std::exception&) {
    showProblem(*problem_, describeExportFailure());
}

void ResearchScreen::release(const fs::path& folder, const exporting::Coaches& coaches)
{
    if (isBusy())
        return;
    begin(_("De bestanden worden geschreven …"));
    const exporting::Release release{folder, shareFolder() / "fonts", {coaches}};
    writing_.run(
        [this, planned = work(), release] { return exporting::prepare(planned, judged_, release, stop_); },
        [this, folder](auto written) { takeWritten(std::move(written), folder); });
}

void ResearchScreen::takeWritten(std::future<Written> written, const fs::path& folder)
try {
    auto made = written.get();
    if (stop_)
        throw exporting::Stopped();
    const auto all = dossiers();
    for (std::size_t place = 0; place < all.size(); ++place) {
        auto record = judged_.records.at(place);
        record.manifestSha256 = made->manifestSha256();
        exporting::keepInLog(*all[place], record);
    }
    releasing_.run(
        [all, made = std::shared_ptr(std::move(made))] {
            for (auto* dossier : all)
                exporting::waitForLog(*dossier);
            made->publish();
        },
        [this, folder](auto result) { takeReleased(std::move(result), folder); });
} catch (const std::exception&) {
    end();
    previewPage_->say(describeExportFailure());
}

void ResearchScreen::takeReleased(std::future<void> result, const fs::path& folder)
try {
    end();
    result.get();
    showDone(folder);
} catch (const std::exception&) {
    previewPage_->say(describeExportFailure());
}

std::vector<db::Dossier*> ResearchScreen::dossiers()
{
    std::vector<db::Dossier*> all = {workspace_.dossier.get()};
    for (const auto& added : added_)
        all.push_back(added.dossier.get());
    return all;
}

exporting::ExportWork ResearchScreen::work()
{
    exporting::ExportWork planned;
    for (auto* dossier : dossiers())
        planned.dossiers.emplace_back([state = exporting::stateOf(*dossier)] { return state; });
    planned.instrument = *templates_.instrument(choice_.form, choice_.version);
    planned.templateXml = templates_.xmlOf(choice_.form, choice_.version);
    planned.wish = wish_;
    planned.study = choice_.study;
    planned.now = workspace_.clock();
    return planned;
}

// A second export on the same day stands beside the first.
fs::path ResearchScreen::freeFolder() const
{
    const auto day = std::chrono::floor<std::chrono::days>(workspace_.clock());
    const auto name = exporting::folderNameFor(forms::Date{day}, choice_.form);
    auto folder = ways_.folder / name;
    std::error_code unreadable;
    for (int number = 2; fs::exists(folder, unreadable); ++number)
        folder = ways_.folder / (name + "-" + std::to_string(number));
    return folder;
}

}  // namespace app::desktop
