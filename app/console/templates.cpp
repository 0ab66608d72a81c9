#include "app/console/templates.h"

#include "app/console/share_folder.h"
#include "db/store/instrument_store.h"
#include "db/store/own_script_store.h"

namespace app::console {

forms::TemplateLibrary templatesFor(db::Database& database)
{
    forms::TemplateLibrary library;
    for (const auto& frozen : db::InstrumentStore(database).all())
        library.addFrozen(frozen.xml);
    library.addFolder(shareFolder() / "templates");
    library.addFolder(forms::ownTemplateFolder());
    for (const auto& [programme, scripts] : db::OwnScriptStore(database).all())
        library.setOwn(programme, scripts);
    return library;
}

}  // namespace app::console
