#include "app/sheets/content/recovery_sheet.h"

#include <sstream>

namespace app::sheets {
namespace {

Table groups(const std::string& key)
{
    Table table{{{"", 1, Align::Centre}, {"", 1, Align::Centre}, {"", 1, Align::Centre}}, {}};
    std::istringstream text(key);
    for (std::string group; std::getline(text, group, '-');) {
        if (table.rows.empty() || table.rows.back().size() == 3)
            table.rows.emplace_back();
        table.rows.back().push_back({Text{group, Emphasis::Strong}});
    }
    return table;
}

Paragraph paragraph(const std::string& text)
{
    return {{text, Emphasis::Plain}};
}

}  // namespace

Sheet recoverySheet(const std::string& team, const std::string& key)
{
    Sheet sheet;
    sheet.title = "Herstelblad";
    sheet.occasion = {team};
    sheet.documentTitle = "Herstelblad";
    sheet.footer = "Vertrouwelijk · wie dit blad en het bestand heeft, kan het dossier openen";
    sheet.blocks = {
        Heading{"Waarvoor is dit blad?"},
        paragraph("Is de wachtwoordzin van het dossier kwijt, dan opent alleen deze sleutel het nog. De "
                  "sleutel staat "
                  "nergens anders: niet op de laptop en niet bij de makers van Leertafel."),
        Heading{"De herstelsleutel"},
        groups(key),
        Heading{"Zo gebruik je hem"},
        paragraph("Start Leertafel, kies het dossier en dan \"Openen met het herstelblad\". Typ de negen "
                  "groepjes over. "
                  "Hoofdletters, spaties en streepjes doen er niet toe."),
        Heading{"Bewaar het veilig"},
        paragraph(
            "Doe dit blad in een dichte envelop en leg die op een plek die op slot kan, niet bij de laptop."),
    };
    return sheet;
}

}  // namespace app::sheets
