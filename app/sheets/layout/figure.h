// What is drawn and not written.
#pragma once

#include "app/sheets/layout/typesetting.h"

namespace app::sheets {

// The figure in the tree that says this; an ornament when nothing is said.
NodeId figureOf(const std::string& spoken, Structure& structure);

}  // namespace app::sheets
