#include "tests/app/console/program.h"

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "app/demo/demo.h"
#include "tests/db/child.h"
#include "tests/db/fixtures.h"

namespace tests {
namespace {

constexpr const char* passphraseVariable = "LEERTAFEL_PASSPHRASE";

[[noreturn]] void become(const std::vector<std::string>& words, const std::string& program)
{
    std::vector<char*> pointers = {const_cast<char*>(program.c_str())};
    for (const auto& word : words)
        pointers.push_back(const_cast<char*>(word.c_str()));
    pointers.push_back(nullptr);
    ::execv(program.c_str(), pointers.data());
    throw std::runtime_error("leertafel-cli is not built");
}

void redirect(int descriptor, const std::filesystem::path& file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT, 0600);
    if (opened < 0 || ::dup2(opened, descriptor) < 0)
        throw std::runtime_error("no file for the output");
}

// Everything up to and with `wanted`, or up to the end.
std::string readUntil(int terminal, const std::string& wanted)
{
    std::string shown;
    char character = 0;
    while (::read(terminal, &character, 1) == 1) {
        shown += character;
        if (!wanted.empty() && shown.ends_with(wanted))
            break;
    }
    return shown;
}

}  // namespace

Ended run(const std::vector<std::string>& words, const std::optional<std::string>& passphrase,
          const Circumstances& circumstances)
{
    const Folder folder;
    const auto child = startChild([&]() -> int {
        ::setsid();  // no terminal to ask on
        redirect(STDIN_FILENO, "/dev/null");
        redirect(STDOUT_FILENO, folder / "out");
        redirect(STDERR_FILENO, folder / "err");
        passphrase ? ::setenv(passphraseVariable, passphrase->c_str(), 1) : ::unsetenv(passphraseVariable);
        circumstances.before();
        become(words, circumstances.program);
    });
    const int status = endOf(child);
    return {status, contentsOf(folder / "out"), contentsOf(folder / "err")};
}

Ended runOnTerminal(const std::vector<std::string>& words, const std::vector<Prompted>& answers)
{
    int terminal = -1;
    const auto child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0)
        throw std::runtime_error("no terminal");
    if (child == 0) {
        ::unsetenv(passphraseVariable);
        become(words, Circumstances{}.program);
    }
    std::string shown;
    for (const auto& [question, answer] : answers) {
        shown += readUntil(terminal, question);
        const auto line = answer + "\n";
        if (::write(terminal, line.data(), line.size()) < 0)
            throw std::runtime_error("nobody reads the terminal");
    }
    shown += readUntil(terminal, "");
    const int status = endOf(child);
    ::close(terminal);
    return {status, shown, {}};
}

void makeDossier(const std::filesystem::path& file)
{
    const auto templates = std::filesystem::path(SHARE_DIR) / "templates";
    app::demo::play(file, templates, {.cost = cheap});
}

}  // namespace tests
