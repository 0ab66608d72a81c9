#include "forms/meeting/partnership_canvas.h"

#include <algorithm>
#include <utility>

#include "forms/model/utf8.h"

namespace forms {
namespace {

bool isColumn(const std::vector<CanvasBlock>& blocks, const CanvasPlace& place, const std::string& column)
{
    const auto& block = blocks[place.block];
    return std::find(block.begin(), block.end(), column) != block.end();
}

}  // namespace

std::vector<CanvasBlock> canvasBlocks(const Instrument& partnerschapskaart, const std::string& mode)
{
    std::vector<CanvasBlock> blocks;
    std::string last;
    for (const auto& section : partnerschapskaart.sections) {
        const auto time = section.times.find(mode);
        const auto together = time == section.times.end() ? std::string{} : time->second.block;
        if (together.empty() || together != last)
            blocks.emplace_back();
        blocks.back().push_back(section.id);
        last = together;
    }
    return blocks;
}

std::string canvasMode(const Instrument& partnerschapskaart, const Meeting& meeting)
{
    const auto parts = std::count_if(
        meeting.activities.begin(), meeting.activities.end(),
        [](const Activity& activity) { return activity.kind == ActivityKind::PartnershipCard; });
    return static_cast<std::size_t>(parts) >= partnerschapskaart.sections.size() ? "ruim" : "krap";
}

Date monthsAfter(Date day, int months)
{
    const auto later = day + std::chrono::months{months};
    return later.ok() ? later : later.year() / later.month() / std::chrono::last;
}

PartnershipCard nextVersion(const PartnershipCard& agreed)
{
    PartnershipCard next;
    next.version = agreed.version + 1;
    next.namingSet = agreed.namingSet;
    for (auto statement : agreed.statements)
        if (statement.layer == StatementLayer::Agreed) {
            statement.id = 0;
            next.statements.push_back(std::move(statement));
        }
    return next;
}

PartnershipCanvas::PartnershipCanvas(PartnershipCard card, std::vector<CanvasBlock> blocks, CanvasPlace place)
    : blocks_(std::move(blocks)), now_{std::move(card), place}
{
    now_.place.block = std::min(now_.place.block, blocks_.size() - 1);
}

bool PartnershipCanvas::isActive(const std::string& column) const
{
    return isColumn(blocks_, now_.place, column);
}

std::vector<std::string> PartnershipCanvas::clusters(const std::string& column) const
{
    std::vector<std::string> names;
    for (const auto& statement : now_.card.statements)
        if (statement.column == column && !statement.cluster.empty() &&
            std::find(names.begin(), names.end(), statement.cluster) == names.end())
            names.push_back(statement.cluster);
    return names;
}

std::size_t PartnershipCanvas::agreedIn(const std::string& column) const
{
    return static_cast<std::size_t>(std::count_if(
        now_.card.statements.begin(), now_.card.statements.end(), [&](const Statement& statement) {
            return statement.column == column && statement.layer == StatementLayer::Agreed;
        }));
}

bool PartnershipCanvas::add(const std::string& column, const std::string& text)
{
    auto written = trimmed(text);
    if (written.empty() || !isActive(column))
        return false;
    Statement statement;
    statement.column = column;
    statement.text = std::move(written);
    change().statements.push_back(std::move(statement));
    return true;
}

bool PartnershipCanvas::reword(std::size_t at, const std::string& text)
{
    auto written = trimmed(text);
    if (written.empty())
        return remove(at);
    if (written == now_.card.statements[at].text)
        return false;
    statement(at).text = std::move(written);
    return true;
}

bool PartnershipCanvas::remove(std::size_t at)
{
    auto& statements = change().statements;
    statements.erase(statements.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

bool PartnershipCanvas::move(std::size_t at, const std::string& column, const std::string& cluster)
{
    const auto& was = now_.card.statements[at];
    if (!isActive(column) || (was.column == column && was.cluster == cluster) ||
        (was.column != column && was.layer == StatementLayer::Agreed &&
         agreedIn(column) == maxAgreedInColumn))
        return false;
    auto& statements = change().statements;
    const auto from = statements.begin() + static_cast<std::ptrdiff_t>(at);
    from->column = column;
    from->cluster = cluster;
    std::rotate(from, from + 1, statements.end());
    return true;
}

bool PartnershipCanvas::join(std::size_t at, std::size_t other, const std::string& name)
{
    const auto& one = now_.card.statements[at];
    const auto& two = now_.card.statements[other];
    const auto cluster = trimmed(name);
    if (at == other || cluster.empty() || one.column != two.column || !isActive(one.column) ||
        !one.cluster.empty() || !two.cluster.empty())
        return false;
    auto& statements = change().statements;
    statements[at].cluster = cluster;
    statements[other].cluster = cluster;
    return true;
}

bool PartnershipCanvas::nameCluster(const std::string& column, const std::string& from, const std::string& to)
{
    const auto name = trimmed(to);
    const auto named = clusters(column);
    if (name == from || std::find(named.begin(), named.end(), from) == named.end())
        return false;
    for (auto& statement : change().statements)
        if (statement.column == column && statement.cluster == from)
            statement.cluster = name;
    return true;
}

bool PartnershipCanvas::vote(std::size_t at, int by)
{
    if (now_.card.statements[at].votes + by < 0)
        return false;
    statement(at).votes += by;
    return true;
}

bool PartnershipCanvas::agree(std::size_t at)
{
    const auto& chosen = now_.card.statements[at];
    if (chosen.layer == StatementLayer::Agreed || agreedIn(chosen.column) >= maxAgreedInColumn)
        return false;
    statement(at).layer = StatementLayer::Agreed;
    return true;
}

bool PartnershipCanvas::withdraw(std::size_t at)
{
    if (now_.card.statements[at].layer == StatementLayer::Loose)
        return false;
    statement(at).layer = StatementLayer::Loose;
    return true;
}

bool PartnershipCanvas::reviewOn(std::optional<Date> day)
{
    if (day == now_.card.reviewOn)
        return false;
    change().reviewOn = day;
    return true;
}

bool PartnershipCanvas::isAtEnd() const
{
    return now_.place == CanvasPlace{blocks_.size() - 1, CanvasStep::Record};
}

bool PartnershipCanvas::forward()
{
    if (isAtEnd())
        return false;
    auto place = now_.place;
    if (place.step == CanvasStep::Record)
        return go({place.block + 1, CanvasStep::Write});
    place.step = static_cast<CanvasStep>(static_cast<int>(place.step) + 1);
    return go(place);
}

bool PartnershipCanvas::back()
{
    if (isAtStart())
        return false;
    auto place = now_.place;
    if (place.step == CanvasStep::Write)
        return go({place.block - 1, CanvasStep::Record});
    place.step = static_cast<CanvasStep>(static_cast<int>(place.step) - 1);
    return go(place);
}

// Going on is not undone: a change is seen to be undone in the place where it was made.
bool PartnershipCanvas::go(CanvasPlace place)
{
    now_.place = place;
    return true;
}

bool PartnershipCanvas::undo()
{
    if (undone_.empty())
        return false;
    redone_.push_back(std::exchange(now_, std::move(undone_.back())));
    undone_.pop_back();
    return true;
}

bool PartnershipCanvas::redo()
{
    if (redone_.empty())
        return false;
    undone_.push_back(std::exchange(now_, std::move(redone_.back())));
    redone_.pop_back();
    return true;
}

void PartnershipCanvas::kept(const PartnershipCard& card)
{
    now_.card.id = card.id;
    for (std::size_t at = 0; at < card.statements.size(); ++at)
        now_.card.statements[at].id = card.statements[at].id;
    for (auto* states : {&undone_, &redone_})
        for (auto& state : *states)
            state.card.id = card.id;
}

PartnershipCard& PartnershipCanvas::change()
{
    undone_.push_back(now_);
    redone_.clear();
    return now_.card;
}

}  // namespace forms
