// Before a form goes with something in it that can lead to a person: what that is, and the two ways on.
#pragma once

#include <functional>

#include "app/desktop/forms/traced_answers.h"
#include "app/desktop/widgets/surface.h"

class wxButton;
class wxChoice;

namespace app::desktop {

class TracesPage : public ScrolledSurface {
public:
    struct Ways {
        std::function<void(const std::string& questionId)> mend;
        // As it is, for one of the reasons: geen-persoon, akkoord, nodig.
        std::function<void(const std::string& reason)> leave;
    };
    TracesPage(wxWindow* parent, const std::vector<TracedAnswer>& traced, const Ways& ways);

    // To the way that leaves nobody recognisable.
    void focus();

private:
    wxButton* addTrace(wxWindow& card, wxSizer& rows, const TracedAnswer& answer, const forms::Trace& trace,
                       const Ways& ways);
    wxSizer* leaving(const Ways& ways);

    wxButton* first_ = nullptr;
    wxChoice* reason_ = nullptr;
    wxButton* leave_ = nullptr;
};

}  // namespace app::desktop
