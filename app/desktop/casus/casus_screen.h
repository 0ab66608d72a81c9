// Casussen that are prepared before a meeting: who will bring one in, of which kind, about what.
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/widgets/surface.h"
#include "app/desktop/workspace.h"
#include "forms/model/team.h"

class wxChoice;

namespace app::desktop {

class CasusFields;
class Label;

class CasusScreen : public ScrolledSurface {
public:
    CasusScreen(wxWindow* parent, Workspace& workspace, std::function<void()> back);

private:
    wxWindow* buildNew();
    void showPrepared();
    void prepare();
    void remove(const forms::Casus& casus);

    Workspace& workspace_;
    std::vector<forms::Member> members_;  // behind the choices
    wxChoice* inbrenger_ = nullptr;
    CasusFields* fields_ = nullptr;
    Label* done_ = nullptr;
    Surface* prepared_ = nullptr;
};

}  // namespace app::desktop
