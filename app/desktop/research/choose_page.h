// Onderzoek, first page: of which dossiers, what, for whom and under which policy.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "app/desktop/research/research_choice.h"
#include "app/desktop/widgets/surface.h"

class wxBoxSizer;
class wxChoice;
class wxTextCtrl;

namespace app::desktop {

class Card;
class Label;

class ChoosePage : public Surface {
public:
    struct Ways {
        std::function<void(const db::Passphrase&)> unlock;  // of the first file that was pointed out
        std::function<void()> pointOut;                     // other dossiers
        std::function<void()> forgetFile;
        std::function<void(std::size_t)> remove;  // an added dossier, from 0
        std::function<void()> rebuild;            // the choice changed what can be chosen
        std::function<void()> preview;
    };
    struct Facts {
        std::vector<std::string> teams;  // of the dossiers, the own first
        std::vector<exporting::FormStock> stock;
        std::vector<std::filesystem::path> files;  // to be unlocked, one after the other
        const TraceGuard* guard;  // of what is typed here, for it stands in the files; may be null
    };
    // Keeps what is chosen in `choice`, which outlives it.
    ChoosePage(wxWindow* parent, const forms::TemplateLibrary& templates, ResearchChoice& choice, Facts facts,
               Ways ways);

    // What is still missing, beside the button for the preview.
    void say(const wxString& problem);
    void askWhatItIsFor();

private:
    void addDossiers(wxBoxSizer* rows);
    void addUnlock(Card* card);
    void addWhat(wxBoxSizer* rows);
    void addProduct(Card* card);
    void addForm(Card* card);
    void addPeriods(Card* card);
    void addQuarters(Card* card);
    void addGroups(Card* card);
    void addPolicy(wxBoxSizer* rows);
    void addStart(wxBoxSizer* rows);
    void preview();

    const forms::TemplateLibrary& templates_;
    ResearchChoice& choice_;
    Facts facts_;
    Ways ways_;
    TraceWatch watch_;
    wxTextCtrl* study_ = nullptr;
    Label* problem_ = nullptr;
};

}  // namespace app::desktop
