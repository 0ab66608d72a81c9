#include "forms/scoring/rounding.h"

#include <cmath>

namespace forms {

double rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double size = std::abs(number) * scale;
    // Figures are fractions with small denominators: they lie on a half or much further from it than this.
    const double tolerance = 1e-9 * std::max(1.0, size);
    return std::copysign(std::floor(size + 0.5 + tolerance) / scale, number);
}

}  // namespace forms
