#include "db/seal/sealer.h"

#include <atomic>
#include <latch>

#include "tests/db/fixtures.h"

namespace {

using db::Error;
using db::Sealer;
using db::SealState;
using db::Snapshot;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;

Snapshot snapshot(std::uint64_t generation)
{
    Snapshot snapshot;
    snapshot.header.generation = generation;
    return snapshot;
}

// A disk that notes what it is given, and fails as long as it is told to.
struct Disk {
    std::mutex mutex;
    std::vector<std::uint64_t> written;
    int attempts = 0;
    std::optional<Error::Kind> fault;

    Sealer::Write write()
    {
        return [this](const Snapshot& snapshot) {
            const std::scoped_lock lock(mutex);
            ++attempts;
            if (fault)
                throw Error(*fault, "");
            written.push_back(snapshot.header.generation);
        };
    }
    void set(std::optional<Error::Kind> kind)
    {
        const std::scoped_lock lock(mutex);
        fault = kind;
    }
};

TEST(Sealer, BringsWhatWasAskedToTheDisk)
{
    Disk disk;
    Sealer sealer(disk.write(), 4, 1h);
    EXPECT_EQ(sealer.state(), (SealState{4, 4, {}}));
    sealer.ask(snapshot(5));
    EXPECT_EQ(sealer.wait(), (SealState{5, 5, {}}));
    EXPECT_EQ(disk.written, std::vector<std::uint64_t>{5});
}

TEST(Sealer, WritesOnlyTheNewestOfThoseThatWaited)
{
    std::latch begun(1);
    std::latch mayGoOn(1);
    std::vector<std::uint64_t> written;
    const auto slowly = [&](const Snapshot& snapshot) {
        if (written.empty())
            begun.count_down();
        mayGoOn.wait();
        written.push_back(snapshot.header.generation);
    };
    Sealer sealer(slowly, 0, 1h);
    sealer.ask(snapshot(1));
    begun.wait();
    for (std::uint64_t generation = 2; generation <= 9; ++generation)
        sealer.ask(snapshot(generation));
    EXPECT_EQ(sealer.state(), (SealState{9, 0, {}}));
    mayGoOn.count_down();
    EXPECT_TRUE(sealer.wait().isSafe());
    EXPECT_EQ(written, (std::vector<std::uint64_t>{1, 9}));
}

TEST(Sealer, TriesTheNewestAfterAnOlderOneFailed)
{
    std::latch begun(1);
    std::latch mayFail(1);
    std::vector<std::uint64_t> attempted;
    const auto failOnce = [&](const Snapshot& snapshot) {
        attempted.push_back(snapshot.header.generation);
        if (attempted.size() > 1)
            return;
        begun.count_down();
        mayFail.wait();
        throw Error(Error::Kind::DiskFull, "");
    };
    Sealer sealer(failOnce, 0, 1h);
    sealer.ask(snapshot(1));
    begun.wait();
    sealer.ask(snapshot(2));
    mayFail.count_down();
    EXPECT_EQ(sealer.wait(), (SealState{2, 2, {}}));
    EXPECT_EQ(attempted, (std::vector<std::uint64_t>{1, 2}));
}

TEST(Sealer, ShowsAFailureUntilItHasSucceeded)
{
    Disk disk;
    disk.set(Error::Kind::DiskFull);
    Sealer sealer(disk.write(), 0, 1h);
    sealer.ask(snapshot(1));
    EXPECT_EQ(sealer.wait(), (SealState{1, 0, Error::Kind::DiskFull}));
    disk.set(Error::Kind::NoFolder);
    EXPECT_EQ(sealer.wait(), (SealState{1, 0, Error::Kind::NoFolder}));
    disk.set({});
    EXPECT_EQ(sealer.wait(), (SealState{1, 1, {}}));
}

TEST(Sealer, TriesAgainByItself)
{
    Disk disk;
    disk.set(Error::Kind::DiskFull);
    std::latch failedThreeTimes(3);
    std::latch sealed(1);
    int failures = 0;
    Sealer sealer(disk.write(), 0, 1ms);
    sealer.onAttempt([&](const SealState& state) {
        if (state.isSafe())
            sealed.count_down();
        else if (++failures <= 3)
            failedThreeTimes.count_down();
    });
    sealer.ask(snapshot(1));
    failedThreeTimes.wait();
    disk.set({});
    sealed.wait();
    EXPECT_EQ(sealer.state(), (SealState{1, 1, {}}));
}

TEST(Sealer, TriesAgainAtOnceWhenAskedOrWhenThereIsMore)
{
    Disk disk;
    disk.set(Error::Kind::ReadOnly);
    std::latch first(1);
    std::latch second(1);
    std::latch third(1);
    int attempt = 0;
    Sealer sealer(disk.write(), 0, 1h);
    sealer.onAttempt([&](const SealState&) {
        ++attempt;
        (attempt == 1 ? first : attempt == 2 ? second : third).count_down();
    });
    sealer.ask(snapshot(1));
    first.wait();
    sealer.retry();
    second.wait();
    disk.set({});
    sealer.ask(snapshot(2));
    third.wait();
    EXPECT_EQ(disk.written, std::vector<std::uint64_t>{2});
}

TEST(Sealer, TriesWhatStillWaitsOnceMoreBeforeItGoes)
{
    Disk disk;
    disk.set(Error::Kind::DiskFull);
    {
        Sealer sealer(disk.write(), 0, 1h);
        sealer.ask(snapshot(1));
        EXPECT_FALSE(sealer.wait().isSafe());
        disk.set({});
    }
    EXPECT_EQ(disk.written, std::vector<std::uint64_t>{1});
}

TEST(Sealer, DoesNotStayForADiskThatKeepsFailing)
{
    Disk disk;
    disk.set(Error::Kind::NoFolder);
    {
        Sealer sealer(disk.write(), 0, 1h);
        sealer.ask(snapshot(1));
    }
    EXPECT_GE(disk.attempts, 1);
}

TEST(Sealer, TakesAnyExceptionForAFailure)
{
    Sealer sealer([](const Snapshot&) { throw std::bad_alloc(); }, 0, 1h);
    sealer.ask(snapshot(1));
    EXPECT_EQ(sealer.wait().failure, Error::Kind::Failed);
}

}  // namespace
