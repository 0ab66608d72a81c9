#include "forms/template/xml/attributes.h"
#include "forms/template/xml/wording.h"

namespace forms {

std::string childText(const XmlElement& element, std::string_view child, FaultList& faults)
{
    const XmlElement* found = nullptr;
    for (const auto& candidate : element.children) {
        if (candidate.name != child)
            continue;
        if (found)
            faults.add(candidate.line, wording::doubledElement(element.name, child));
        else
            found = &candidate;
    }
    return found ? found->text : std::string{};
}

}  // namespace forms
