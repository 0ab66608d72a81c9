// Every Dutch word on a sheet that does not come from a template or a person.
#pragma once

#include <cstddef>
#include <string>

namespace app::sheets {

std::string pageOf(std::size_t page, std::size_t pages);

}  // namespace app::sheets
