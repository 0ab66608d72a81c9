// What the leercoach says in each step or part, to change for this team. The programme itself stays as it is,
// and can always come back.
#pragma once

#include <string>
#include <vector>

#include "app/desktop/typed_text.h"
#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "forms/model/own_script.h"

class wxBoxSizer;
class wxButton;

namespace app::desktop {

class Label;
class ScriptCard;
class UndoBar;

class ScriptScreen : public ScrolledSurface {
public:
    // Begins with this programme, or with the first when it is not known any more.
    ScriptScreen(wxWindow* parent, Workspace& workspace, const std::string& programme,
                 std::function<void()> back);

private:
    void build();
    void addHead(wxBoxSizer* rows);
    void addProgrammes(wxBoxSizer* rows);
    void addCards(wxBoxSizer* rows);
    void takeBack();
    void showWhose();
    void keepTyped();

    Workspace& workspace_;
    std::string programme_;
    std::function<void()> back_;
    UndoBar* undo_ = nullptr;
    Label* whose_ = nullptr;
    wxButton* original_ = nullptr;
    std::vector<ScriptCard*> cards_;
    TypedText typed_;
};

}  // namespace app::desktop
