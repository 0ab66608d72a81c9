#include <array>
#include <cstdio>

#include "app/research/export/cell.h"
#include "app/research/export/syntax.h"
#include "app/research/export/variable_format.h"

namespace app::research {
namespace {

// The character that begins at `at`, and where the next one begins. Precondition: UTF-8.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t character = first & (0x3FU >> more);
    for (int left = more; left > 0 && at < text.size(); --left)
        character = character << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return character;
}

std::string escaped(char32_t character)
{
    std::array<char, 12> written{};
    std::snprintf(written.data(), written.size(), character > 0xFFFF ? "\\U%08lX" : "\\u%04lX",
                  static_cast<unsigned long>(character));
    return written.data();
}

std::string literal(std::string_view text)
{
    std::string written = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto character = nextCharacter(text, at);
        if (character == '"' || character == '\\')
            written += std::string("\\") + static_cast<char>(character);
        else if (character < 0x20 || character > 0x7E)
            written += escaped(character);
        else
            written += static_cast<char>(character);
    }
    return written + "\"";
}

// setNames(c(1, 2), c("oneens", "eens"))
std::string named(const std::vector<ValueLabel>& labels, bool text)
{
    std::string values;
    std::string names;
    for (const auto& label : labels) {
        const auto* const comma = values.empty() ? "" : ", ";
        const auto figures = numeral(label.value);
        values += comma + (text ? literal(figures) : figures);
        names += comma + literal(label.label);
    }
    return "setNames(c(" + values + "),\n      c(" + names + "))";
}

void describe(std::ostream& out, const Variable& variable)
{
    const bool text = variable.content == Content::Text;
    out << "  " << variable.name << " = list(\n    omschrijving = " << literal(variable.label)
        << ",\n    waarden = " << (variable.labels.empty() ? "NULL" : named(variable.labels, text))
        << ",\n    ontbrekend = " << named(missingLabels(variable), text) << ")";
}

constexpr const char* beginning =
    "# Leest data-analyse.csv met alle omschrijvingen, waardelabels en ontbrekende waarden.\n"
    "# Zet R eerst in deze map, met setwd(). Er zijn geen pakketten nodig.\n"
    "# Wie haven gebruikt, leest liever data.sav: haven::read_sav(\"data.sav\", user_na = TRUE)\n"
    "#\n"
    "#   gegevens                      de antwoorden; een ontbrekende waarde is NA\n"
    "#   codes                         hetzelfde, met de codes van de ontbrekende waarden\n"
    "#   als_factor(gegevens$team)     een kolom met woorden in plaats van codes\n"
    "#   waarom_leeg(\"team\")           waarom een waarde ontbreekt, per rij\n\n"
    "variabelen <- list(\n";

constexpr const char* ending =
    "\n)\n\n"
    "codes <- read.csv(\"data-analyse.csv\", encoding = \"UTF-8\", check.names = FALSE,\n"
    "  na.strings = character(0),\n"
    "  colClasses = vapply(variabelen, function(v) class(v$ontbrekend), character(1)))\n\n"
    "gegevens <- codes\n"
    "for (naam in names(variabelen)) {\n"
    "  kolom <- codes[[naam]]\n"
    "  kolom[kolom %in% variabelen[[naam]]$ontbrekend] <- NA\n"
    "  attr(kolom, \"label\") <- variabelen[[naam]]$omschrijving\n"
    "  attr(kolom, \"labels\") <- variabelen[[naam]]$waarden\n"
    "  gegevens[[naam]] <- kolom\n"
    "}\n"
    "rm(naam, kolom)\n\n"
    "als_factor <- function(kolom) {\n"
    "  labels <- attr(kolom, \"labels\")\n"
    "  factor(kolom, levels = labels, labels = names(labels))\n"
    "}\n\n"
    "waarom_leeg <- function(naam) {\n"
    "  redenen <- variabelen[[naam]]$ontbrekend\n"
    "  factor(codes[[naam]], levels = redenen, labels = names(redenen))\n"
    "}\n";

}  // namespace

void writeRScript(std::ostream& out, const Codebook& codebook)
{
    out << beginning;
    const auto& variables = codebook.variables();
    for (std::size_t index = 0; index < variables.size(); ++index) {
        out << (index > 0 ? ",\n" : "");
        describe(out, variables[index]);
    }
    out << ending;
}

}  // namespace app::research
