// The kind of a casus and its themes: few, from a short list or in own words.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "forms/model/team.h"

class wxRadioButton;
class wxSizer;
class wxTextCtrl;
class wxToggleButton;

namespace app::desktop {

class Label;

class CasusFields : public Surface {
public:
    CasusFields(wxWindow* parent, Workspace& workspace);

    forms::CasusKind kind() const;
    void setKind(forms::CasusKind kind);
    // Three at most; the screen says which, when there are more.
    std::vector<std::string> themes() const;
    // As at the beginning.
    void clear();

private:
    wxSizer* buildKinds();
    wxSizer* buildThemes();
    std::vector<std::string> allThemes() const;
    void tell();

    Workspace& workspace_;
    TraceWatch watch_;
    wxRadioButton* casus_ = nullptr;
    wxRadioButton* neighbourhood_ = nullptr;
    struct Theme {
        std::string name;
        wxToggleButton* button;
    };
    std::vector<Theme> offered_;
    wxTextCtrl* own_ = nullptr;
    Label* message_ = nullptr;
};

}  // namespace app::desktop
