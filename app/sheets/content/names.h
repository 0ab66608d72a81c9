// Whether people can be recognised on a sheet.
#pragma once

namespace app::sheets {

// Hidden unless somebody chose otherwise and knows it.
enum class Names { Hidden, Initials };

}  // namespace app::sheets
