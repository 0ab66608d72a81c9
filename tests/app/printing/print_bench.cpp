// What a sheet costs from the sealed dossier to the PDF on the disk, beside the same content as a web page
// that Chromium and LibreOffice print in the same run. Each of the three is a program of its own, so that its
// start and all of its memory count; of programs with several processes the largest one.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <limits>
#include <map>
#include <sstream>
#include <stdexcept>

#include "app/demo/demo.h"
#include "app/printing/catalogue.h"
#include "app/sheets/layout/layout.h"
#include "app/sheets/render.h"
#include "db/file_system.h"
#include "tests/app/printing/sheet_html.h"
#include "tests/support/run.h"

namespace {

namespace fs = std::filesystem;
using namespace app;

constexpr double goal = 10;  // times quicker, and times less memory
constexpr int runs = 5;

struct Content {
    std::string name;
    std::string offer;
    std::size_t leastPages;
};
const std::vector<Content> contents = {{"bijeenkomstblad", "bijeenkomstblad", 1},
                                       {"convenant", "convenant", 1},
                                       {"noodpakket", "noodpakket-casusbijeenkomst", 200}};
const std::vector<std::string> programs = {"leertafel", "chromium", "libreoffice"};

sheets::Fonts fonts()
{
    return sheets::Fonts(SHARE_DIR "/fonts");
}

// The last one of this name in the dossier, so many times behind each other.
sheets::Bundle bundleOf(const fs::path& file, const std::string& name, std::size_t copies)
{
    const auto dossier = db::Dossier::open(file, db::Passphrase(demo::publicPassphrase));
    forms::TemplateLibrary templates;
    templates.addFolder(SHARE_DIR "/templates");
    const printing::Catalogue catalogue(dossier->database(), templates);
    const auto offers = catalogue.offers();
    const auto offer = std::find_if(offers.rbegin(), offers.rend(),
                                    [&](const auto& each) { return each.name == name && !each.blank; });
    if (offer == offers.rend())
        throw std::runtime_error("the dossier has no " + name);
    auto bundle = catalogue.make(offer->choice, sheets::Names::Hidden);
    const auto once = bundle.sheets;
    for (std::size_t copy = 1; copy < copies; ++copy)
        bundle.sheets.insert(bundle.sheets.end(), once.begin(), once.end());
    return bundle;
}

struct Cost {
    double seconds;
    double megabytes;
};

// Runs a program to its end, without what it says.
Cost costOf(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    const auto child = fork();
    if (child == 0) {
        static_cast<void>(std::freopen("/dev/null", "w", stdout));
        static_cast<void>(std::freopen("/dev/null", "w", stderr));
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        throw std::runtime_error(command.front() + " did not print");
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return {taken.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

class Bench {
public:
    explicit Bench(std::string self) : self_(std::move(self))
    {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
        demo::PlayOptions options;
        options.cost = {1, 8192};  // the key is not what is measured
        demo::play(dossier_, SHARE_DIR "/templates", options);
        for (const auto& content : contents)
            prepare(content);
    }
    ~Bench() { fs::remove_all(folder_); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    void run(benchmark::State& state, const std::string& program, const Content& content)
    {
        const auto command = commandFor(program, content);
        weigh(command);  // once unmeasured: it makes a profile, and brings everything into memory
        Cost all{std::numeric_limits<double>::max(), 0};
        for (auto _ : state) {
            const auto cost = weigh(command);
            state.SetIterationTime(cost.seconds);
            all = {std::min(all.seconds, cost.seconds), std::max(all.megabytes, cost.megabytes)};
        }
        const auto pdf = folder_ / (content.name + ".pdf");
        const auto said = tests::run("pdfinfo '" + pdf.string() + "'").output;
        state.counters["fastest ms"] = 1000 * all.seconds;
        state.counters["MB"] = all.megabytes;
        state.counters["kB"] = static_cast<double>(fs::file_size(pdf)) / 1024;
        state.counters["pages"] = std::atof(said.c_str() + said.find("Pages:") + 6);
        fs::remove(pdf);
    }

private:
    // A program counts as large as the one it was begun by, until it is larger; so a fresh one begins it.
    Cost weigh(const std::vector<std::string>& command) const
    {
        std::string line = self_ + " --cost";
        for (const auto& word : command)
            line += " '" + word + "'";
        Cost cost{};
        std::istringstream(tests::run(line).output) >> cost.seconds >> cost.megabytes;
        if (cost.seconds <= 0)
            throw std::runtime_error(command.front() + " did not print");
        return cost;
    }

    void prepare(const Content& content)
    {
        const auto typefaces = fonts();
        const auto pages =
            sheets::layOut(bundleOf(dossier_, content.offer, 1).sheets, typefaces.typeface()).pages;
        copies_[content.name] = (content.leastPages + pages.size() - 1) / pages.size();
        std::ofstream(folder_ / (content.name + ".html"))
            << tests::htmlOf(bundleOf(dossier_, content.offer, copies_[content.name]));
    }

    std::vector<std::string> commandFor(const std::string& program, const Content& content)
    {
        const auto page = (folder_ / (content.name + ".html")).string();
        const auto pdf = (folder_ / (content.name + ".pdf")).string();
        if (program == "chromium")
            return {"chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-pdf-header-footer",
                    "--user-data-dir=" + (folder_ / "chromium").string(),
                    "--print-to-pdf=" + pdf,
                    "file://" + page};
        if (program == "libreoffice")
            return {"soffice",
                    "--headless",
                    "-env:UserInstallation=file://" + (folder_ / "office").string(),
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder_.string(),
                    page};
        return {self_, "--write", dossier_.string(), content.offer, std::to_string(copies_[content.name]),
                pdf};
    }

    std::string self_;
    fs::path folder_ = fs::temp_directory_path() / "leertafel-print-bench";
    fs::path dossier_ = folder_ / "bench.leertafel";
    std::map<std::string, std::size_t> copies_;
};

// Also remembers the figures, for the ratios at the end. The fastest run tells most: what else the computer
// did only makes the others slower.
class Reporter : public benchmark::ConsoleReporter {
public:
    Reporter() : ConsoleReporter(OO_Tabular) {}
    void ReportRuns(const std::vector<Run>& all) override
    {
        for (const auto& run : all)
            figures_[run.run_name.function_name] = {run.counters.at("fastest ms").value / 1000,
                                                    run.counters.at("MB").value};
        ConsoleReporter::ReportRuns(all);
    }
    void printRatios() const
    {
        std::cout << "\nhow many times quicker, and how many times less memory; the goal is " << goal << "\n"
                  << std::fixed << std::setprecision(1);
        for (const auto& content : contents)
            for (const auto& other : {programs[1], programs[2]})
                printRatio(content.name, other);
    }

private:
    void printRatio(const std::string& content, const std::string& other) const
    {
        const auto ours = figures_.find(content + "/" + programs[0]);
        const auto theirs = figures_.find(content + "/" + other);
        if (ours == figures_.end() || theirs == figures_.end())
            return;  // only some were asked for
        const auto time = theirs->second.seconds / ours->second.seconds;
        const auto memory = theirs->second.megabytes / ours->second.megabytes;
        std::cout << std::left << std::setw(16) << content << " than " << std::setw(12) << other << std::right
                  << std::setw(7) << time << (time >= goal ? " reached" : " MISSED ") << std::setw(7)
                  << memory << (memory >= goal ? " reached" : " MISSED ") << "\n";
    }

    std::map<std::string, Cost> figures_;
};

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv, argv + argc);
    if (words.size() == 6 && words[1] == "--write") {
        const auto made = sheets::render(bundleOf(words[2], words[3], std::stoul(words[4])), fonts());
        db::writeAtomically(words[5], db::bytesOf(made.pdf));
        return 0;
    }
    if (words.size() > 2 && words[1] == "--cost") {
        const auto cost = costOf({words.begin() + 2, words.end()});
        std::cout << cost.seconds << " " << cost.megabytes << "\n";
        return 0;
    }
    Bench bench(fs::read_symlink("/proc/self/exe").string());
    for (const auto& content : contents)
        for (const auto& program : programs)
            benchmark::RegisterBenchmark((content.name + "/" + program).c_str(),
                                         [&](benchmark::State& state) { bench.run(state, program, content); })
                ->UseManualTime()
                ->Iterations(runs)
                ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
}
