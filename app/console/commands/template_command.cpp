#include <iostream>

#include "app/console/commands/commands.h"
#include "app/console/refusal.h"
#include "app/console/wording.h"
#include "forms/model/overloaded.h"
#include "forms/template/template_reader.h"

namespace app::console {
namespace {

std::string described(const std::variant<forms::Instrument, forms::Programme, forms::Policy>& read)
{
    return std::visit(
        forms::Overloaded{
            [](const forms::Instrument& instrument) {
                return "instrument " + instrument.id + ", versie " + std::to_string(instrument.version);
            },
            [](const forms::Programme& programme) {
                return "programma " + programme.id + ", versie " + std::to_string(programme.version);
            },
            [](const forms::Policy& policy) {
                return "beleid " + policy.id + ", versie " + std::to_string(policy.version);
            }},
        read);
}

}  // namespace

// Every file is read, so that a trainer sees all faults of all files at once.
void templateCommand(const Words& words)
{
    const auto files = readArguments(words, {}, 1, words.size()).plain;
    std::vector<forms::TemplateFault> faults;
    for (const auto& file : files)
        try {
            const auto read = forms::readTemplate(forms::readTemplateFile(file), file);
            std::cout << file << ": in orde, " << described(read) << "\n";
        } catch (const forms::TemplateError& error) {
            faults.insert(faults.end(), error.faults().begin(), error.faults().end());
        }
    if (!faults.empty())
        throw forms::TemplateError(faults);
}

}  // namespace app::console
