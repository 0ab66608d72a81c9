// One line on stderr that tells how far long work is; only when a person can see it.
#pragma once

#include <string>

namespace app::console {

class Progress {
public:
    Progress();
    ~Progress() { done(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // Replaces what was told before.
    void tell(const std::string& text);
    // Takes the line away; also when it goes out of scope.
    void done();

private:
    const bool seen_;
    std::string told_;
};

}  // namespace app::console
