// The border between UTF-8 and the window's wxString. No other conversion is used.
#pragma once

#include <wx/string.h>
#include <wx/translation.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace app::desktop {

// Every text for a person. Stands in place of the macro of wxWidgets, which loses all letters with accents
// when the system's locale is C.
inline wxString _(const char* utf8)
{
    return wxGetTranslation(wxString::FromUTF8(utf8));
}

inline wxString toWx(std::string_view utf8)
{
    return wxString::FromUTF8(utf8.data(), utf8.size());
}

inline std::string toUtf8(const wxString& text)
{
    return text.utf8_string();
}

inline wxString pathToWx(const std::filesystem::path& path)
{
    const auto bytes = path.u8string();
    return wxString::FromUTF8(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

inline std::filesystem::path toPath(const wxString& text)
{
    const auto bytes = toUtf8(text);
    return std::u8string(bytes.begin(), bytes.end());
}

}  // namespace app::desktop
