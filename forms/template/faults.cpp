#include "forms/template/faults.h"

#include <algorithm>

#include "forms/template/xml/wording.h"

namespace forms {
namespace {

constexpr std::size_t mostFaults = 100;

std::vector<TemplateFault> inOrder(std::vector<TemplateFault> faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const TemplateFault& one, const TemplateFault& other) {
        return one.line < other.line;
    });
    return faults;
}

// The first fault in the form that editors and compilers use.
std::string summary(const std::vector<TemplateFault>& faults)
{
    const auto& first = faults.at(0);
    return first.file + ":" + std::to_string(first.line) + ": " + first.message;
}

}  // namespace

TemplateError::TemplateError(std::vector<TemplateFault> faults)
    : std::runtime_error(summary(inOrder(faults))), faults_(inOrder(std::move(faults)))
{
}

FaultList::FaultList(std::string file) : file_(std::move(file))
{
}

void FaultList::add(int line, std::string message)
{
    if (faults_.size() < mostFaults)
        faults_.push_back({file_, line, std::move(message)});
    else if (faults_.size() == mostFaults)
        faults_.push_back({file_, 0, wording::manyMoreFaults()});
}

void FaultList::throwIfAny() const
{
    if (!faults_.empty())
        throw TemplateError(faults_);
}

}  // namespace forms
