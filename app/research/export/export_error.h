// Why a file of an export could not be made.
#pragma once

#include <stdexcept>
#include <string>

namespace app::research {

class ExportError : public std::runtime_error {
public:
    enum class Kind {
        SavRefused,  // ReadStat does not take a column or a value
        NoMemory
    };
    ExportError(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
    Kind kind() const { return kind_; }

private:
    Kind kind_;
};

}  // namespace app::research
