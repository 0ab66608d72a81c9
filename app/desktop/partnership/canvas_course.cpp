#include "app/desktop/partnership/canvas_course.h"

#include <algorithm>
#include <stdexcept>

#include "app/desktop/half_written.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/words.h"
#include "db/store/partnership_store.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

const forms::Instrument& partnerschapskaart(const Workspace& workspace)
{
    const auto* instrument = workspace.templates.instrument("partnerschapskaart");
    if (!instrument)
        throw std::runtime_error("a template of the program is missing");
    return *instrument;
}

std::size_t blockOf(const std::vector<forms::CanvasBlock>& blocks, const std::string& column)
{
    const auto holds = [&](const forms::CanvasBlock& block) {
        return std::find(block.begin(), block.end(), column) != block.end();
    };
    const auto found = std::find_if(blocks.begin(), blocks.end(), holds);
    return found == blocks.end() ? 0 : static_cast<std::size_t>(found - blocks.begin());
}

std::string halfWrittenName(const std::string& column)
{
    return "card." + column;
}

bool comesLater(const forms::Meeting& meeting)
{
    const auto present = forms::presentActivity(meeting);
    const auto from = present ? *present + 1 : meeting.activities.size();
    return std::any_of(meeting.activities.begin() + static_cast<std::ptrdiff_t>(from),
                       meeting.activities.end(), [](const forms::Activity& activity) {
                           return activity.kind == forms::ActivityKind::PartnershipCard &&
                                  !activity.startedAt;
                       });
}

}  // namespace

CanvasCourse::CanvasCourse(Workspace& workspace)
    : workspace_(workspace),
      instrument_(&partnerschapskaart(workspace)),
      before_(db::PartnershipStore(workspace.database()).latest()),
      canvas_(begin())
{
}

forms::PartnershipCanvas CanvasCourse::begin()
{
    const auto meeting = meetingOfToday(workspace_);
    hasLaterPart_ = comesLater(meeting);
    if (const auto draft = db::PartnershipStore(workspace_.database()).draft()) {
        auto blocks = forms::canvasBlocks(*instrument_, draft->card.mode);
        const auto block = blockOf(blocks, draft->column);
        return {draft->card, std::move(blocks), {block, draft->step}};
    }
    auto card = before_ ? forms::nextVersion(*before_) : forms::PartnershipCard{};
    card.mode = forms::canvasMode(*instrument_, meeting);
    card.agreedAt = workspace_.clock();
    card.reviewOn = forms::monthsAfter(localDay(card.agreedAt), forms::monthsToReview);
    auto blocks = forms::canvasBlocks(*instrument_, card.mode);
    return {std::move(card), std::move(blocks)};
}

bool CanvasCourse::change(const Change& change)
{
    if (!change(canvas_))
        return false;
    db::PartnershipStore store(workspace_.database());
    canvas_.kept(store.saveDraft({canvas_.card(), canvas_.active().front(), canvas_.place().step}));
    workspace_.dossier->commit();
    return true;
}

std::string CanvasCourse::halfWritten(const std::string& column) const
{
    return desktop::halfWritten(workspace_, halfWrittenName(column));
}

void CanvasCourse::keepHalfWritten(const std::string& column, const std::string& text)
{
    desktop::keepHalfWritten(workspace_, halfWrittenName(column), text);
}

void CanvasCourse::agree()
{
    auto card = canvas_.card();
    card.agreedAt = workspace_.clock();
    static_cast<void>(db::PartnershipStore(workspace_.database()).save(std::move(card)));
    workspace_.dossier->commit();
}

const forms::Section& CanvasCourse::section(const std::string& column) const
{
    return *std::find_if(instrument_->sections.begin(), instrument_->sections.end(),
                         [&](const forms::Section& section) { return section.id == column; });
}

}  // namespace app::desktop
