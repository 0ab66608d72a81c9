// codeboek.pdf: the columns of an export, to read and to print.
#pragma once

#include "app/research/dataset/codebook.h"
#include "app/sheets/layout/block.h"

namespace app::exporting {

sheets::Sheet codebookSheet(const research::Codebook& codebook);

}  // namespace app::exporting
