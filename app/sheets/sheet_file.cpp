#include "app/sheets/sheet_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "app/sheets/sheet_error.h"

namespace app::sheets {
namespace {

SheetError errorFor(const std::error_code& code)
{
    using Kind = SheetError::Kind;
    const auto kind = code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory
                          ? Kind::NoSuchFolder
                      : code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
                              code == std::errc::read_only_file_system || code == std::errc::is_a_directory
                          ? Kind::NotAllowed
                      : code == std::errc::no_space_on_device ? Kind::DiskFull
                                                              : Kind::WriteFailed;
    return {kind, "a sheet could not be written: " + code.message()};
}

void writeAll(const std::filesystem::path& file, const std::string& bytes)
{
    // The stream itself says only that it failed; the reason is left in errno.
    errno = 0;
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    if (out)
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    if (!out)
        throw errorFor({errno, std::generic_category()});
    out.close();
    if (!out)
        throw errorFor({errno, std::generic_category()});
}

}  // namespace

void writeSheet(const std::filesystem::path& file, const std::string& bytes)
{
    auto fresh = file;
    fresh += ".nieuw";
    std::error_code code;
    try {
        writeAll(fresh, bytes);
        std::filesystem::rename(fresh, file, code);
        if (code)
            throw errorFor(code);
    } catch (const SheetError&) {
        std::filesystem::remove(fresh, code);
        throw;
    }
}

}  // namespace app::sheets
