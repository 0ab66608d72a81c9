#include "app/research/export/ddi.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "app/research/export/cell.h"
#include "app/research/export/variable_format.h"
#include "app/research/export/wording.h"

namespace app::research {
namespace {

using pugi::xml_node;

xml_node child(xml_node parent, const char* name, const std::string& text)
{
    auto node = parent.append_child(name);
    node.text().set(text.c_str());
    return node;
}

void attribute(xml_node node, const char* name, const std::string& value)
{
    node.append_attribute(name).set_value(value.c_str());
}

const char* natureOf(Measure measure)
{
    switch (measure) {
        case Measure::Nominal:
            return "nominal";
        case Measure::Ordinal:
            return "ordinal";
        case Measure::Scale:
            break;
    }
    return "ratio";
}

class Ddi {
public:
    Ddi(const ReleasedMicrodata& data, forms::Date day, const std::string& software)
        : data_(data), day_(forms::toIso(day)), software_(software)
    {
    }

    void write(std::ostream& out)
    {
        auto root = document_.append_child("codeBook");
        attribute(root, "xmlns", "ddi:codebook:2_5");
        attribute(root, "version", "2.5");
        attribute(root, "xml:lang", "nl");
        cite(root.append_child("docDscr"), wording::ddiTitle(data_.codebook().title()));
        describeStudy(root.append_child("stdyDscr"));
        describeFile(root, "F1", "data-analyse.csv", "text/csv; charset=utf-8");
        describeFile(root, "F2", "data.sav", "application/x-spss-sav");
        auto variables = root.append_child("dataDscr");
        for (const auto& variable : data_.codebook().variables())
            describe(variables.append_child("var"), variable);
        document_.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    }

private:
    xml_node cite(xml_node parent, const std::string& title)
    {
        auto citation = parent.append_child("citation");
        child(citation.append_child("titlStmt"), "titl", title);
        auto production = citation.append_child("prodStmt");
        attribute(child(production, "prodDate", day_), "date", day_);
        child(production, "software", software_);
        return citation;
    }

    void describeStudy(xml_node study)
    {
        const auto& codebook = data_.codebook();
        auto citation = cite(study, codebook.title());
        auto id = citation.child("titlStmt").append_child("IDNo");
        attribute(id, "agency", "Leertafel");
        id.text().set((codebook.instrumentId() + " " + std::to_string(codebook.instrumentVersion())).c_str());
        auto info = study.append_child("stdyInfo");
        child(info, "abstract", codebook.credit());
        auto summary = info.append_child("sumDscr");
        // When it was filled in, as fine as the file tells.
        for (const auto& period : periods())
            child(summary, "collDate", period);
        child(summary, "anlyUnit", wording::analysisUnit);
        child(summary, "universe", wording::universe);
        attribute(child(summary, "dataKind", wording::microdata), "xml:lang", "nl");
        auto use = study.append_child("dataAccs").append_child("useStmt");
        child(use, "restrctn", wording::pseudonymousMeans);
        child(use, "conditions", wording::policyLine(data_.policy()));
    }

    std::set<std::string> periods() const
    {
        const auto& columns = data_.codebook().variables();
        const auto place = static_cast<std::size_t>(
            std::find_if(columns.begin(), columns.end(),
                         [](const Variable& column) { return column.content == Content::Period; }) -
            columns.begin());
        std::set<std::string> names;
        for (const auto& row : data_.rows())
            if (const auto number = row[place].number())
                names.insert(wording::nameOfPeriod(columns[place], *number));
        return names;
    }

    // The same rows and columns in each file.
    void describeFile(xml_node root, const char* id, const char* name, const char* type)
    {
        auto file = root.append_child("fileDscr");
        attribute(file, "ID", id);
        auto text = file.append_child("fileTxt");
        child(text, "fileName", name);
        auto size = text.append_child("dimensns");
        child(size, "caseQnty", std::to_string(data_.rows().size()));
        child(size, "varQnty", std::to_string(data_.codebook().variables().size()));
        child(text, "fileType", type);
    }

    void describe(xml_node node, const Variable& variable)
    {
        const auto format = formatOf(variable, data_.policy());
        attribute(node, "ID", "V" + std::to_string(++described_));
        attribute(node, "name", variable.name);
        attribute(node, "files", "F1 F2");
        if (!format.text)
            attribute(node, "dcml", std::to_string(format.decimals));
        attribute(node, "intrvl", variable.measure == Measure::Scale ? "contin" : "discrete");
        attribute(node, "nature", natureOf(variable.measure));
        child(node, "labl", variable.label);
        auto missing = node.append_child("invalrng");
        for (const auto& label : missingLabels(variable))
            attribute(missing.append_child("item"), "VALUE", numeral(label.value));
        child(node, "txt", wording::nameOf(variable.content));
        for (const auto& label : variable.labels)
            describe(node.append_child("catgry"), label);
        for (const auto& label : missingLabels(variable)) {
            auto category = node.append_child("catgry");
            attribute(category, "missing", "Y");
            describe(category, label);
        }
        auto kind = node.append_child("varFormat");
        attribute(kind, "type", format.text ? "character" : "numeric");
        attribute(kind, "schema", "SPSS");
        attribute(kind, "formatname", nameOf(format));
    }

    static void describe(xml_node category, const ValueLabel& label)
    {
        child(category, "catValu", numeral(label.value));
        child(category, "labl", label.label);
    }

    const ReleasedMicrodata& data_;
    const std::string day_;
    const std::string& software_;
    pugi::xml_document document_;
    int described_ = 0;
};

}  // namespace

void writeDdi(std::ostream& out, const ReleasedMicrodata& data, forms::Date day, const std::string& software)
{
    Ddi(data, day, software).write(out);
}

}  // namespace app::research
