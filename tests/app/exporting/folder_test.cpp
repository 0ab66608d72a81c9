#include "tests/app/exporting/folder_test.h"

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include "db/error.h"

namespace tests {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string quoted(const fs::path& path)
{
    return "'" + path.string() + "'";
}

}  // namespace

std::map<std::string, std::string> FolderTest::filesIn(const std::string& name) const
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(at(name)))
        files[entry.path().filename().string()] = bytesOf(entry.path());
    return files;
}

std::set<std::string> FolderTest::namesIn(const std::string& name) const
{
    std::set<std::string> names;
    for (const auto& [file, bytes] : filesIn(name)) {
        names.insert(file);
        EXPECT_FALSE(bytes.empty()) << file;
    }
    return names;
}

std::string FolderTest::laidOpen(const std::string& name) const
{
    std::string all;
    for (const auto& [file, bytes] : filesIn(name)) {
        const auto path = quoted(at(name) / file);
        all += file + bytes;
        if (file.ends_with(".pdf"))
            all +=
                run("qpdf --qdf --object-streams=disable " + path + " - ; pdftotext " + path + " -").output;
        if (!file.ends_with(".sav"))
            continue;
        const auto converted = run("LC_ALL=C.UTF-8 pspp-convert " + path + " " + quoted(at("sav.csv")));
        EXPECT_EQ(converted.status, 0) << converted.output << " (package pspp; ./dev test installs it)";
        all += bytesOf(at("sav.csv"));
    }
    std::transform(all.begin(), all.end(), all.begin(), [](char letter) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    });
    return all;
}

std::string FolderTest::textOf(const std::string& name, const std::string& pdf) const
{
    return run("pdftotext -layout " + quoted(at(name) / pdf) + " -").output;
}

int FolderTest::pagesOf(const std::string& name, const std::string& pdf) const
{
    const auto info = run("pdfinfo " + quoted(at(name) / pdf)).output;
    return std::stoi(info.substr(info.find("Pages:") + 6));
}

void elsewhere(const std::function<void()>& work)
{
    const auto child = startChild([&] {
        for (const auto* variable : {"USER", "LOGNAME", "HOME", "HOSTNAME", "PWD"})
            ::setenv(variable, "/kanarie-omgeving", 1);
        // A machine of that name, where the system lets a test have one.
        constexpr std::string_view machine = "kanarie-machine";
        if (::unshare(CLONE_NEWUTS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWUTS) == 0)
            static_cast<void>(::sethostname(machine.data(), machine.size()));
        work();
        return 0;
    });
    ASSERT_EQ(endOf(child), 0);
}

bool FolderTest::findsNoRoom(std::size_t bytes, const std::function<void()>& work)
{
    const auto child = startChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &small);
        try {
            work();
        } catch (const db::Error& error) {
            return error.kind() == db::Error::Kind::DiskFull ? 0 : 97;
        }
        return 98;
    });
    return endOf(child) == 0;
}

}  // namespace tests
