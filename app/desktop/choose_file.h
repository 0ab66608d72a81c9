// Which file a person means, asked with the file dialog of the desktop.
#pragma once

#include <wx/string.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class wxWindow;

namespace app::desktop {

struct FileKind {
    wxString name;          // "Dossiers van Leertafel"
    std::string extension;  // ".leertafel"
    bool mayReplace;        // a file that is there may be written over, when the person says so
};
FileKind dossierFile();
FileKind packageFile();
FileKind pdfFile();

// The same path when it ends so already, in capitals or not; else with the extension behind the whole name:
// "De Linde v2.1" has none.
std::filesystem::path withExtension(std::filesystem::path file, const std::string& extension);

// A file that is there; nothing when the person thought better of it.
std::optional<std::filesystem::path> chooseFile(wxWindow* parent, const wxString& title,
                                                const FileKind& kind);

// The same, one or more; none when the person thought better of it.
std::vector<std::filesystem::path> chooseFiles(wxWindow* parent, const wxString& title, const FileKind& kind);

// Where to keep something, with `proposal` filled in and always with the extension of its kind: the file
// would not be found again without. Asks before one that is there is chosen, or asks for another name.
std::optional<std::filesystem::path> choosePlace(wxWindow* parent, const wxString& title,
                                                 const std::filesystem::path& proposal, const FileKind& kind);

}  // namespace app::desktop
