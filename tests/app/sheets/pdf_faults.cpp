#include "tests/app/sheets/pdf_faults.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace tests {
namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::size_t countOf(const std::string& part, const std::string& text)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

// The structure tree as poppler tells it, each element on a line of its own, indented by its depth.
struct Element {
    std::size_t depth;
    std::string name;
    bool holdsText = false;
    std::vector<std::string> children = {};
};

std::vector<Element> elementsIn(const std::string& structText)
{
    std::vector<Element> elements;
    for (const auto& line : linesOf(structText)) {
        const auto depth = line.find_first_not_of(' ');
        if (depth == std::string::npos || line[depth] == '/')
            continue;
        if (line[depth] == '"') {
            elements.back().holdsText = true;
            continue;
        }
        const auto name = line.substr(depth, line.find_first_of(" :", depth) - depth);
        for (auto parent = elements.rbegin(); parent != elements.rend(); ++parent)
            if (parent->depth < depth) {
                parent->children.push_back(name);
                break;
            }
        elements.push_back({depth, name});
    }
    return elements;
}

class Checker {
public:
    explicit Checker(const std::string& file) : file_("'" + file + "'") {}

    std::vector<std::string> faults()
    {
        checkSyntax();
        checkFonts();
        checkDocument();
        checkContents();
        checkTree();
        return std::move(faults_);
    }

private:
    void demand(bool kept, const std::string& rule)
    {
        if (!kept)
            faults_.push_back(rule);
    }

    void checkSyntax()
    {
        const auto check = run("qpdf --check " + file_);
        demand(check.status == 0 && check.output.find("WARNING") == std::string::npos, check.output);
        const auto text = run("pdftotext " + file_ + " - >/dev/null");
        demand(text.status == 0 && text.output.empty(), "poppler warns: " + text.output);
    }

    void checkFonts()
    {
        const auto fonts = linesOf(run("pdffonts " + file_).output);
        demand(fonts.size() > 2, "there is no font");
        for (std::size_t index = 2; index < fonts.size(); ++index)
            demand(fonts[index].find(" yes yes yes ") != std::string::npos,
                   "a font is not embedded, not a subset or without meanings: " + fonts[index]);
    }

    void checkDocument()
    {
        plain_ = run("qpdf --qdf --object-streams=disable " + file_ + " -").output;
        const auto pages = countOf("/Type /Page\n", plain_);
        for (const auto* part : {"/Lang (nl-NL)", "/DisplayDocTitle true", "/Marked true", "/ParentTree ",
                                 "<pdfuaid:part>1</pdfuaid:part>", "<dc:title>", "/Title "})
            demand(plain_.find(part) != std::string::npos, std::string("the document has no ") + part);
        demand(countOf("/Tabs /S\n", plain_) == pages, "a page does not go through its parts by the tree");
        demand(countOf("/StructParents ", plain_) == pages, "a page is not known to the tree");
        demand(plain_.find("CreationDate") == std::string::npos, "there is a date");
    }

    // Streams in which text begins are those of pages.
    void checkContents()
    {
        for (auto at = plain_.find("\nstream\n"); at != std::string::npos;
             at = plain_.find("\nstream\n", at + 1)) {
            const auto content = plain_.substr(at + 8, plain_.find("\nendstream", at) - at - 8);
            if (content.find("BT\n") != std::string::npos)
                checkContent(content);
        }
    }

    void checkContent(const std::string& content)
    {
        static const std::set<std::string> painting = {"f",  "f*", "F",  "S",  "s", "B",
                                                       "B*", "b",  "b*", "Tj", "TJ"};
        int depth = 0;
        std::size_t marks = 0;
        for (const auto& line : linesOf(content)) {
            const auto operation = line.substr(line.find_last_of(' ') + 1);
            if (operation == "BDC" || operation == "BMC") {
                ++depth;
                if (line.find("/MCID ") != std::string::npos)
                    demand(line.find("/MCID " + std::to_string(marks++) + ">>") != std::string::npos,
                           "marked contents are not counted from 0");
            }
            depth -= operation == "EMC" ? 1 : 0;
            demand(depth == 0 || depth == 1, "marked contents are not closed, or stand in each other");
            demand(depth == 1 || painting.count(operation) == 0,
                   "something is drawn that has no mark: " + line);
        }
        demand(depth == 0, "a marked content is not closed");
    }

    void checkTree()
    {
        const auto elements = elementsIn(run("pdfinfo -struct-text " + file_).output);
        demand(!elements.empty() && elements.front().name == "Document",
               "the tree does not begin with Document");
        demand(countOf("/S /Figure", plain_) <= countOf("/Alt ", plain_), "a figure says nothing");
        checkHeadings(elements);
        for (std::size_t index = 0; index < elements.size(); ++index) {
            checkEmptiness(elements[index]);
            checkChildren(elements[index]);
            if (elements[index].name == "Table")
                checkTable(elements, index);
        }
    }

    void checkHeadings(const std::vector<Element>& elements)
    {
        int before = 0;
        for (const auto& element : elements) {
            if (element.name.size() != 2 || element.name[0] != 'H' || element.name[1] < '1' ||
                element.name[1] > '6')
                continue;
            const auto level = element.name[1] - '0';
            demand(level <= before + 1, "a heading skips a level");
            before = level;
        }
    }

    void checkEmptiness(const Element& element)
    {
        demand(element.holdsText || !element.children.empty() || element.name == "TD",
               "there is an empty " + element.name);
    }

    void checkChildren(const Element& element)
    {
        const auto only = [&](std::set<std::string> names) {
            return std::all_of(element.children.begin(), element.children.end(),
                               [&](const std::string& child) { return names.count(child) > 0; });
        };
        demand(element.name != "L" || only({"LI"}), "something else than LI stands in L");
        demand(element.name != "LI" || only({"Lbl", "LBody"}),
               "something else than Lbl and LBody stands in LI");
        demand(element.name != "Table" || only({"TR"}), "something else than TR stands in Table");
        demand(element.name != "TR" || only({"TH", "TD"}), "something else than TH and TD stands in TR");
    }

    void checkTable(const std::vector<Element>& elements, std::size_t table)
    {
        std::set<std::size_t> widths;
        for (auto index = table + 1; index < elements.size() && elements[index].depth > elements[table].depth;
             ++index)
            if (elements[index].name == "TR")
                widths.insert(elements[index].children.size());
        demand(widths.size() == 1, "a table has rows of different lengths");
    }

    std::string file_;
    std::string plain_;
    std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> pdfFaults(const std::filesystem::path& pdf)
{
    return Checker(pdf.string()).faults();
}

}  // namespace tests
