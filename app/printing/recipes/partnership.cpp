#include "app/printing/recipes/partnership.h"

#include "app/sheets/content/partnership_wording.h"
#include "db/store/partnership_store.h"

namespace app::printing {

std::vector<PartnershipVersion> partnershipVersions(const Source& source)
{
    std::vector<PartnershipVersion> all;
    for (const auto& card : db::PartnershipStore(source.database).all())
        all.push_back({card.id, sheets::versionLine(card.version,
                                                    sheets::longDate(source.localTime(card.agreedAt).date))});
    return all;
}

}  // namespace app::printing
