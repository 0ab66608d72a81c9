#include "app/desktop/traces/trace_guard.h"

#include <chrono>
#include <fstream>
#include <iterator>

#include "db/store/erasure_store.h"
#include "db/store/team_store.h"

namespace app::desktop {
namespace {

forms::WordList wordsIn(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string lines{std::istreambuf_iterator<char>(in), {}};
    return forms::WordList(lines);
}

}  // namespace

TraceGuard::TraceGuard(const std::filesystem::path& words, Names names)
    : words_(std::async(std::launch::async, wordsIn, words)), names_(std::move(names))
{
}

bool TraceGuard::isReady() const
{
    return words_.wait_for(std::chrono::seconds{0}) == std::future_status::ready;
}

forms::TraceCheck TraceGuard::check() const
{
    return {names_(), words_.get()};
}

forms::TeamNames teamNames(db::Database& database)
{
    const db::TeamStore team(database);
    forms::TeamNames names;
    for (const auto& member : team.members())
        if (member.name != db::nobody)
            names.members.push_back(member.name);
    names.organisations.push_back(team.team().name);
    return names;
}

std::vector<forms::Trace> TraceWatch::tracesIn(const std::string& text) const
{
    auto traces = guard_->check().tracesIn(text);
    std::erase_if(traces, [&](const forms::Trace& trace) { return left_.contains(wordsOf(trace, text)); });
    return traces;
}

}  // namespace app::desktop
