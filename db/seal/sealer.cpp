#include "db/seal/sealer.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace db {
namespace {

constexpr forms::Milliseconds longestPause{60'000};

}  // namespace

Sealer::Sealer(Write write, std::uint64_t alreadySealed, forms::Milliseconds firstPause)
    : write_(std::move(write)),
      firstPause_(firstPause),
      state_{alreadySealed, alreadySealed, {}},
      worker_([this](const std::stop_token& stop) { work(stop); })
{
}

Sealer::~Sealer()
{
    worker_.request_stop();
    worker_.join();
}

void Sealer::ask(Snapshot snapshot)
{
    const std::scoped_lock lock(mutex_);
    state_.asked = snapshot.header.generation;
    waiting_ = std::move(snapshot);
    hurry_ = true;
    changed_.notify_all();
}

SealState Sealer::state() const
{
    const std::scoped_lock lock(mutex_);
    return state_;
}

void Sealer::onAttempt(std::function<void(const SealState&)> tell)
{
    const std::scoped_lock lock(mutex_);
    tell_ = std::move(tell);
}

void Sealer::retry()
{
    const std::scoped_lock lock(mutex_);
    hurry_ = true;
    changed_.notify_all();
}

SealState Sealer::wait()
{
    std::unique_lock lock(mutex_);
    const auto wanted = state_.asked;
    const auto earlier = begun_;
    hurry_ = true;
    changed_.notify_all();
    changed_.wait(lock, [&] { return state_.sealed >= wanted || failed_ > earlier; });
    return state_;
}

std::optional<Error::Kind> Sealer::attempt(const Snapshot& snapshot) const
try {
    write_(snapshot);
    return std::nullopt;
} catch (const Error& error) {
    return error.kind();
} catch (const std::exception&) {
    return Error::Kind::Failed;
}

void Sealer::work(const std::stop_token& stop)
{
    auto pause = firstPause_;
    std::unique_lock lock(mutex_);
    // A stop that is asked for still lets what waits be tried once.
    while (changed_.wait(lock, stop, [&] { return waiting_.has_value(); }) || waiting_) {
        const bool last = stop.stop_requested();
        auto snapshot = *std::exchange(waiting_, std::nullopt);
        hurry_ = false;
        const auto number = ++begun_;

        lock.unlock();
        const auto failure = attempt(snapshot);
        lock.lock();

        state_.failure = failure;
        if (failure) {
            failed_ = number;
            if (!waiting_)
                waiting_ = std::move(snapshot);
        } else {
            state_.sealed = snapshot.header.generation;
            pause = firstPause_;
        }
        changed_.notify_all();
        const auto tell = tell_;
        const auto state = state_;
        lock.unlock();
        if (tell)
            tell(state);
        lock.lock();

        if (!failure)
            continue;
        if (last)
            return;
        changed_.wait_for(lock, stop, pause, [&] { return hurry_; });
        pause = std::min(2 * pause, longestPause);
    }
}

}  // namespace db
