// What is said before people can be recognised on paper.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/print/print_choice.h"
#include "app/desktop/widgets/notice.h"

namespace app::desktop {

// Which of the sheets show whom, and how; nothing when nobody can be recognised.
std::optional<Notice> namesWarning(const std::vector<printing::Offer>& chosen, sheets::Names names);

}  // namespace app::desktop
