#include "app/desktop/later.h"

#include <exception>

#include "app/desktop/failure.h"

namespace app::desktop {

void later(wxEvtHandler& owner, std::function<void()> work)
{
    owner.CallAfter([work = std::move(work)] {
        try {
            work();
        } catch (const std::exception&) {
            tellCurrentException();
        }
    });
}

}  // namespace app::desktop
