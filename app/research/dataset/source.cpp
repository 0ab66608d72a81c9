#include "app/research/dataset/source.h"

namespace app::research {

int quarterNumber(forms::Date day)
{
    const auto quarter = (static_cast<unsigned>(day.month()) - 1) / 3 + 1;
    return static_cast<int>(day.year()) * 10 + static_cast<int>(quarter);
}

Period quarterOf(forms::Date day)
{
    return {Period::Kind::Quarter, quarterNumber(day)};
}

}  // namespace app::research
