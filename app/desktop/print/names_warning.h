// What is said before people can be recognised on paper.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/print/print_choice.h"
#include "app/desktop/widgets/notice.h"

namespace app::desktop {

// Which of the sheets show whom, and how; and `traces`, the words on them that can lead to a person. Nothing
// when nobody can be recognised.
std::optional<Notice> namesWarning(const std::vector<printing::Offer>& chosen, sheets::Names names,
                                   const std::vector<std::string>& traces = {});

}  // namespace app::desktop
