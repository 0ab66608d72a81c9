// What sealing costs, beside the two things it could be compared with, on the same disk in the same run.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <chrono>
#include <iomanip>
#include <iostream>
#include <map>
#include <stdexcept>

#include "db/dossier.h"
#include "db/store/team_store.h"
#include "tests/db/fixtures.h"

namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;

constexpr int rowSize = 400;

std::string rowsFor(std::int64_t megabytes)
{
    return "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < " +
           std::to_string(megabytes * 1'000'000 / (2 * rowSize + 40)) +
           ") INSERT INTO setting (name, value) SELECT 'r' || n, hex(randomblob(" + std::to_string(rowSize) +
           ")) FROM number";
}

std::unique_ptr<db::Dossier> dossierOf(std::int64_t megabytes, const fs::path& file)
{
    auto dossier = db::Dossier::create(file, tests::linde, tests::coach(), tests::cheap).dossier;
    dossier->database().run(rowsFor(megabytes).c_str());
    dossier->commit();
    dossier->waitUntilSealed();
    return dossier;
}

// What a person does: one small thing is said.
void sayOneThing(db::Dossier& dossier)
{
    db::TeamStore(dossier.database())
        .setSetting("laatst", "een zin van gewone lengte, zoals op een dialoogkaart");
}

// From the change until it is safe on the disk.
void seal(benchmark::State& state)
{
    const tests::Folder folder;
    const auto dossier = dossierOf(state.range(0), folder / "bench.leertafel");
    for (auto _ : state) {
        sayOneThing(*dossier);
        dossier->commit();
        if (!dossier->waitUntilSealed().isSafe())
            throw std::runtime_error("not sealed");
    }
}

// How long the owner's thread, the one of the window, is held by a change and its commit() while the worker
// seals.
void changeAndCommit(benchmark::State& state)
{
    const tests::Folder folder;
    const auto dossier = dossierOf(state.range(0), folder / "bench.leertafel");
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        sayOneThing(*dossier);
        dossier->commit();
        state.SetIterationTime(Seconds(std::chrono::steady_clock::now() - begin).count());
    }
}

// The same change in a plain SQLite file of the same size.
void commitPlainWal(benchmark::State& state)
{
    const tests::Folder folder;
    sqlite3* database = nullptr;
    const auto run = [&](const std::string& sql) {
        if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database));
    };
    sqlite3_open((folder / "plain.db").c_str(), &database);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    run("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID");
    run(rowsFor(state.range(0)));
    for (auto _ : state)
        run("INSERT INTO setting VALUES ('laatst', 'een zin van gewone lengte, zoals op een dialoogkaart') "
            "ON CONFLICT DO UPDATE SET value = excluded.value");
    sqlite3_close(database);
}

// As many bytes as the sealed file has, in a new file, brought to the disk.
void writeSameBytes(benchmark::State& state)
{
    const tests::Folder folder;
    dossierOf(state.range(0), folder / "bench.leertafel");
    const auto bytes = tests::contentsOf(folder / "bench.leertafel");
    const auto file = folder / "bytes";
    for (auto _ : state) {
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (::write(descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) ||
            ::fsync(descriptor) != 0 || ::close(descriptor) != 0)
            throw std::runtime_error("not written");
    }
}

// From the file to the first answer, beside the derivation of the key, which here costs next to nothing.
void openAfterDerivation(benchmark::State& state)
{
    const tests::Folder folder;
    const auto file = folder / "bench.leertafel";
    dossierOf(state.range(0), file);
    for (auto _ : state) {
        const auto dossier = db::Dossier::open(file, tests::coach());
        benchmark::DoNotOptimize(db::TeamStore(dossier->database()).team());
    }
}

void deriveKey(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            db::Key::derived(db::bytesOf("vier lange woorden samen"), {}, db::KeyCost{}));
}

void sizes(benchmark::internal::Benchmark* each)
{
    each->Arg(1)->Arg(5)->Arg(20)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(30);
}

BENCHMARK(seal)->Apply(sizes);
BENCHMARK(commitPlainWal)->Apply(sizes);
BENCHMARK(writeSameBytes)->Apply(sizes);
BENCHMARK(openAfterDerivation)->Apply(sizes);
BENCHMARK(changeAndCommit)
    ->Arg(1)
    ->Arg(5)
    ->Arg(20)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(30);
BENCHMARK(deriveKey)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

// Also remembers the times, for the ratios at the end.
class Reporter : public benchmark::ConsoleReporter {
public:
    Reporter() : ConsoleReporter(OO_None) {}
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const auto& run : runs)
            milliseconds_[run.run_name.function_name + "/" + run.run_name.args] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    void printRatios() const
    {
        for (const auto* name : {"seal", "commitPlainWal", "writeSameBytes"})
            if (!milliseconds_.contains(std::string(name) + "/20"))
                return;  // only some were asked for
        std::cout << "\nsealing compared with   plain WAL commit   the same bytes with fsync\n" << std::fixed;
        for (const std::string size : {"1", "5", "20"}) {
            const auto ratioTo = [&](const std::string& other) {
                return milliseconds_.at("seal/" + size) / milliseconds_.at(other + "/" + size);
            };
            std::cout << std::setw(18) << size << " MB" << std::setprecision(2) << std::setw(19)
                      << ratioTo("commitPlainWal") << std::setw(28) << ratioTo("writeSameBytes") << "\n";
        }
    }

private:
    std::map<std::string, double> milliseconds_;
};

}  // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
}
