#include "app/desktop/failure.h"

#include <wx/intl.h>
#include <wx/log.h>

#include <exception>

#include "app/desktop/text.h"

namespace app::desktop {

wxString describeCurrentException()
try {
    throw;
} catch (const std::exception& error) {
    return _("Er ging iets mis in het programma. Wat je hebt ingevuld is er nog.") + "\n" +
           toWx(error.what());
}

void tellCurrentException()
{
    wxLogError("%s", describeCurrentException());
}

}  // namespace app::desktop
