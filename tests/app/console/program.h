// leertafel-cli as a person or a script starts it: in a process of its own, without a shell.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tests {

struct Ended {
    int status = 0;  // -1: killed
    std::string out;
    std::string err;
};

struct Circumstances {
    std::filesystem::path program = std::filesystem::path(BINARY_DIR) / "leertafel-cli";
    std::function<void()> before = [] {};  // in the process that becomes the program
};

// Without a terminal. The wachtwoordzin goes by LEERTAFEL_PASSPHRASE, which is absent when there is none.
Ended run(const std::vector<std::string>& words, const std::optional<std::string>& passphrase = {},
          const Circumstances& circumstances = {});

// On a terminal of its own. Each answer is typed when the text before it has come; `out` is all that the
// terminal showed.
struct Prompted {
    std::string question;
    std::string answer;
};
Ended runOnTerminal(const std::vector<std::string>& words, const std::vector<Prompted>& answers);

// An oefendossier that opens fast, with the usual wachtwoordzin.
void makeDossier(const std::filesystem::path& file);

}  // namespace tests
