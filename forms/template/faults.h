// Faults in a template: all are gathered before it is refused, so that a trainer mends it in one round.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace forms {

// The message is Dutch and says what to do (docs/decisions/0003-template-faults-speak-dutch.md).
struct TemplateFault {
    std::string file;
    int line = 1;  // 0: the file as a whole
    std::string message;
    bool operator==(const TemplateFault&) const = default;
};

class TemplateError : public std::runtime_error {
public:
    // Precondition: at least one fault.
    explicit TemplateError(std::vector<TemplateFault> faults);
    // In the order of their lines.
    const std::vector<TemplateFault>& faults() const { return faults_; }

private:
    std::vector<TemplateFault> faults_;
};

// Gathers the faults of one file. After a hundred it counts no further: by then the file is something else.
class FaultList {
public:
    explicit FaultList(std::string file);

    void add(int line, std::string message);
    // Throws TemplateError when there is any fault.
    void throwIfAny() const;

private:
    std::string file_;
    std::vector<TemplateFault> faults_;
};

}  // namespace forms
