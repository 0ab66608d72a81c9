#include "app/console/templates.h"

#include "app/console/share_folder.h"
#include "db/store/instrument_store.h"

namespace app::console {

forms::TemplateLibrary templatesFor(db::Database& database)
{
    forms::TemplateLibrary library;
    for (const auto& frozen : db::InstrumentStore(database).all())
        library.addFrozen(frozen.xml);
    library.addFolder(shareFolder() / "templates");
    library.addFolder(forms::ownTemplateFolder());
    return library;
}

}  // namespace app::console
