// Work in a process of its own: one that may be limited, or killed.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <stdexcept>

namespace tests {

// Starts a child that runs `work` and ends with what it returns. Only from a test without threads of its own.
template <class Work>
pid_t startChild(const Work& work)
{
    const auto child = ::fork();
    if (child < 0)
        throw std::runtime_error("no child process");
    if (child > 0)
        return child;
    int result = 99;
    try {
        result = work();
    } catch (const std::exception&) {
    }
    ::_exit(result);
}

// The exit status; -1 when it was killed.
inline int endOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace tests
