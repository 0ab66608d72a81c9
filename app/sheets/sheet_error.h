// Why a sheet could not be made.
#pragma once

#include <stdexcept>
#include <string>

namespace app::sheets {

class SheetError : public std::runtime_error {
public:
    enum class Kind { FontMissing, FontDamaged, PictureDamaged, PdfFailed };

    // The message is for the log: English, without text of a person and without a path.
    SheetError(Kind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
    Kind kind() const { return kind_; }

private:
    Kind kind_;
};

}  // namespace app::sheets
