#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/later.h"
#include "app/desktop/research/choose_page.h"
#include "app/desktop/research/export_wording.h"
#include "app/desktop/research/preview_page.h"
#include "app/desktop/research/research_screen.h"
#include "app/desktop/share.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"
#include "app/exporting/export_log.h"
#include "db/store/review_store.h"

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
    std::vector<fs::path> there;
    for (auto* dossier : dossiers())
        there.push_back(dossier->file());
    for (const auto& file : ways_.chooseDossiers(this))
        if (std::none_of(there.begin(), there.end(),
                         [&](const auto& one) { return isSameFile(one, file); })) {
            there.push_back(file);
            pointedOut_.push_back(file);
        } else {
            return showProblem(*problem_, _("Dit dossier staat er al bij."));
        }
    if (!pointedOut_.empty())
        showChoice();
}

void ResearchScreen::unlock(const db::Passphrase& passphrase)
{
    if (isBusy())
        return;
    begin(_("Het dossier gaat open …"));
    opening_.run(
        [file = pointedOut_.front(), passphrase] {
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
    pointedOut_.erase(pointedOut_.begin());
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
        return choosePage_->askWhatItIsFor();
    const forms::Date today{std::chrono::floor<std::chrono::days>(workspace_.clock())};
    const auto time = timeOf(choice_, today);
    if (!time)
        return choosePage_->say(
            _("Vul van elke meting de eerste en de laatste dag in, de vroegste meting "
              "eerst. Geen dag hoort bij twee metingen."));
    textsWereRead_ = false;
    judge({choice_.product, *templates_.policy(choice_.policy), *time, choice_.by});
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
    const bool refused = std::holds_alternative<research::Refusal>(judged_.offer);
    if (textsWereRead_ || refused || judged_.unread == 0 || judged_.texts.empty())
        return showPreview();
    showReview();
} catch (const std::exception&) {
    showProblem(*problem_, describeExportFailure());
}

forms::TeamNames ResearchScreen::namesInDossiers()
{
    forms::TeamNames all;
    for (auto* dossier : dossiers()) {
        const auto names = teamNames(dossier->database());
        all.members.insert(all.members.end(), names.members.begin(), names.members.end());
        all.organisations.insert(all.organisations.end(), names.organisations.begin(),
                                 names.organisations.end());
    }
    return all;
}

// A researcher sees no text before somebody of the team let it pass.
bool ResearchScreen::mayReadTexts() const
{
    return !workspace_.isForResearch() && !workspace_.dossier->isReadOnly();
}

void ResearchScreen::keepReview(const exporting::FreeText& text)
{
    auto* dossier = dossiers().at(text.dossier);
    db::ReviewStore(dossier->database()).save(text.review.value());
    dossier->commit();
}

void ResearchScreen::readTexts()
{
    textsWereRead_ = true;
    judge(wish_);
}

void ResearchScreen::release(exporting::Release asked)
{
    if (isBusy())
        return;
    begin(_("De bestanden worden geschreven …"));
    asked.fonts = shareFolder() / "fonts";
    writing_.run(
        [this, planned = work(), asked] { return exporting::prepare(planned, judged_, asked, stop_); },
        [this, asked](auto made) { takeMade(std::move(made), asked); });
}

void ResearchScreen::takeMade(std::future<Made> future, const exporting::Release& asked)
try {
    auto made = future.get();
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
        [this, asked](auto result) { takeReleased(std::move(result), asked); });
} catch (const std::exception&) {
    end();
    previewPage_->say(describeExportFailure());
}

void ResearchScreen::takeReleased(std::future<void> result, const exporting::Release& asked)
try {
    end();
    result.get();
    showDone(asked.package ? Written::Package : Written::Folder, asked.folder);
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
    planned.wantsTexts = mayReadTexts();
    return planned;
}

}  // namespace app::desktop
