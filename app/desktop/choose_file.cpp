#include "app/desktop/choose_file.h"

#include <wx/filedlg.h>
#include <wx/stdpaths.h>

#include <algorithm>
#include <cctype>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/notice.h"

namespace app::desktop {
namespace {

namespace fs = std::filesystem;

std::string inSmallLetters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

wxString documents()
{
    return wxStandardPaths::Get().GetDocumentsDir();
}

wxString filter(const FileKind& kind)
{
    const auto pattern = "*" + toWx(kind.extension);
    return kind.name + " (" + pattern + ")|" + pattern;
}

bool mayStandAt(wxWindow* parent, const fs::path& file, const FileKind& kind)
{
    std::error_code unreadable;
    if (!fs::exists(file, unreadable))
        return true;
    if (kind.mayReplace && fs::is_regular_file(file, unreadable))
        return ask(parent,
                   {_("Er staat al een bestand met deze naam"),
                    _("Wil je het vervangen? Wat er nu in staat, is dan weg.")},
                   _("Vervangen"), _("Andere naam"));
    tell(parent, {_("Er staat al iets met deze naam"), _("Kies een andere naam of een andere map.")});
    return false;
}

std::vector<fs::path> choose(wxWindow* parent, const wxString& title, const FileKind& kind, long style)
{
    wxFileDialog dialog(parent, title, documents(), {}, filter(kind),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST | style);
    native::nameButtons(dialog, _("_Kiezen"), _("_Annuleren"));
    if (dialog.ShowModal() != wxID_OK)
        return {};
    wxArrayString chosen;
    dialog.GetPaths(chosen);
    std::vector<fs::path> files;
    std::transform(chosen.begin(), chosen.end(), std::back_inserter(files), toPath);
    return files;
}

}  // namespace

FileKind dossierFile()
{
    return {_("Dossiers van Leertafel"), ".leertafel", false};
}

FileKind packageFile()
{
    return {_("Pakketten van Leertafel"), ".leertafel-pakket", false};
}

FileKind pdfFile()
{
    return {"PDF", ".pdf", true};
}

fs::path withExtension(fs::path file, const std::string& extension)
{
    if (inSmallLetters(file.extension().string()) != extension)
        file += extension;
    return file;
}

std::optional<fs::path> chooseFile(wxWindow* parent, const wxString& title, const FileKind& kind)
{
    const auto files = choose(parent, title, kind, 0);
    return files.empty() ? std::nullopt : std::optional(files.front());
}

std::vector<fs::path> chooseFiles(wxWindow* parent, const wxString& title, const FileKind& kind)
{
    return choose(parent, title, kind, wxFD_MULTIPLE);
}

std::optional<fs::path> choosePlace(wxWindow* parent, const wxString& title, const fs::path& proposal,
                                    const FileKind& kind)
{
    const auto folder = proposal.has_parent_path() ? pathToWx(proposal.parent_path()) : documents();
    wxFileDialog dialog(parent, title, folder, pathToWx(proposal.filename()), filter(kind), wxFD_SAVE);
    native::nameButtons(dialog, _("_Bewaren"), _("_Annuleren"));
    while (dialog.ShowModal() == wxID_OK) {
        const auto file = withExtension(toPath(dialog.GetPath()), kind.extension);
        if (mayStandAt(parent, file, kind))
            return file;
    }
    return std::nullopt;
}

}  // namespace app::desktop
