#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <memory>

#include "app/console/terminal.h"

namespace app::console {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// What is typed stays unseen as long as this lives. A terminal that refuses is not used at all.
class WithoutEcho {
public:
    explicit WithoutEcho(int terminal) : terminal_(terminal)
    {
        if (tcgetattr(terminal_, &before_) != 0)
            return;
        auto unseen = before_;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        unseen.c_lflag |= ECHONL;
        works_ = tcsetattr(terminal_, TCSAFLUSH, &unseen) == 0;
    }
    ~WithoutEcho()
    {
        if (works_)
            tcsetattr(terminal_, TCSAFLUSH, &before_);
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;

    bool works() const { return works_; }

private:
    int terminal_;
    termios before_{};
    bool works_ = false;
};

}  // namespace

bool errorsGoToATerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

std::optional<std::string> askUnseen(const std::string& prompt)
{
    const File terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal)
        return std::nullopt;
    const WithoutEcho unseen(fileno(terminal.get()));
    if (!unseen.works())
        return std::nullopt;

    std::fputs(prompt.c_str(), terminal.get());
    std::fflush(terminal.get());
    std::string line;
    int character = std::fgetc(terminal.get());
    for (; character != EOF && character != '\n'; character = std::fgetc(terminal.get()))
        line += static_cast<char>(character);
    return character == EOF ? std::nullopt : std::optional(line);
}

}  // namespace app::console
