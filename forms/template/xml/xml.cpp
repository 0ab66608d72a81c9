#include "forms/template/xml/xml.h"

#include <algorithm>
#include <cctype>
#include <pugixml.hpp>

#include "forms/template/faults.h"
#include "forms/template/xml/first_look.h"
#include "forms/template/xml/open_element.h"
#include "forms/template/xml/wording.h"

namespace forms {
namespace {

// Far above what a template needs, far below what would cost memory or stack.
constexpr int deepest = 16;
constexpr int mostNodes = 20'000;

// Comments and processing instructions are skipped; text outside the root element is kept, to be refused.
constexpr unsigned parseOptions = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                                  pugi::parse_wconv_attribute | pugi::parse_declaration |
                                  pugi::parse_fragment | pugi::parse_trim_pcdata;

std::string_view withoutByteOrderMark(std::string_view xml)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return xml.substr(0, mark.size()) == mark ? xml.substr(mark.size()) : xml;
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

std::string folded(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (!isSpace(character))
            result += character;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

bool equalIgnoringCase(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    });
}

// Where an end tag was expected, another stands, or the file ends.
std::string messageForEndTag(std::string_view xml, std::size_t offset)
{
    const auto end = std::min(xml.rfind("</", offset), xml.size());
    const auto close = xml.find('>', end);
    const auto open = innermostOpen(xml.substr(0, end));
    if (!open)
        return wording::endWithoutStart();
    if (close == std::string_view::npos || offset >= close)
        return wording::notClosed(open->name, open->line);
    return wording::wrongEndTag(xml.substr(end + 2, close - end - 2), open->name, open->line);
}

std::string messageFor(const pugi::xml_parse_result& result, std::string_view xml)
{
    switch (result.status) {
        case pugi::status_end_element_mismatch:
            return messageForEndTag(xml, static_cast<std::size_t>(result.offset));
        case pugi::status_bad_attribute:
        case pugi::status_bad_start_element:
            return wording::badStartTag();
        case pugi::status_bad_end_element:
            return wording::badEndTag();
        case pugi::status_bad_comment:
            return wording::badComment();
        default:
            return wording::notXml();
    }
}

// The one class that knows pugixml. Lines are counted in the text as it was given, because parsing in place
// changes it.
class Document {
public:
    Document(std::string_view xml, FaultList& faults) : buffer_(xml), faults_(faults)
    {
        for (auto at = xml.find('\n'); at != std::string_view::npos; at = xml.find('\n', at + 1))
            lineEnds_.push_back(static_cast<std::uint32_t>(at));
        const auto result =
            document_.load_buffer_inplace(buffer_.data(), buffer_.size(), parseOptions, pugi::encoding_utf8);
        if (!result)
            faults_.add(lineAt(result.offset), messageFor(result, xml));
    }

    // Only after a parse without faults.
    XmlElement root()
    {
        measure();
        faults_.throwIfAny();
        const auto found = onlyElement();
        faults_.throwIfAny();
        return toElement(found);
    }

private:
    int lineAt(std::ptrdiff_t offset) const
    {
        const auto before =
            std::lower_bound(lineEnds_.begin(), lineEnds_.end(), std::max<std::ptrdiff_t>(offset, 0));
        return 1 + static_cast<int>(before - lineEnds_.begin());
    }

    int lineOfNode(const pugi::xml_node& node) const { return lineAt(node.offset_debug()); }

    // Attribute names are not copied when parsing in place, so they tell where they stand.
    int lineOfAttribute(const pugi::xml_attribute& attribute) const
    {
        return lineAt(attribute.name() - buffer_.data());
    }

    // Walks without recursion, so that depth is known before anything recurses.
    void measure()
    {
        int nodes = 0;
        int depth = 0;
        for (auto node = document_.first_child(); node && nodes <= mostNodes && depth <= deepest;) {
            nodes += 1 + static_cast<int>(std::distance(node.attributes_begin(), node.attributes_end()));
            if (node.first_child()) {
                node = node.first_child();
                if (++depth > deepest)
                    faults_.add(lineOfNode(node), wording::tooDeep());
                continue;
            }
            while (node != document_ && !node.next_sibling()) {
                node = node.parent();
                --depth;
            }
            if (node == document_)
                break;
            node = node.next_sibling();
        }
        if (nodes > mostNodes)
            faults_.add(0, wording::tooManyElements());
    }

    pugi::xml_node onlyElement()
    {
        pugi::xml_node found;
        for (const auto& node : document_.children()) {
            if (node.type() == pugi::node_declaration)
                lookAtDeclaration(node);
            else if (node.type() == pugi::node_element && !found)
                found = node;
            else
                faults_.add(lineOfNode(node), wording::outsideRoot());
        }
        if (!found)
            faults_.add(1, wording::noElement());
        return found;
    }

    void lookAtDeclaration(const pugi::xml_node& declaration)
    {
        const std::string_view encoding = declaration.attribute("encoding").value();
        if (!encoding.empty() && !equalIgnoringCase(encoding, "UTF-8"))
            faults_.add(lineOfNode(declaration), wording::otherEncoding(std::string(encoding)));
    }

    // Recursion is bounded by `deepest`.
    XmlElement toElement(const pugi::xml_node& node) const
    {
        XmlElement element;
        element.name = node.name();
        element.line = element.textLine = lineOfNode(node);
        for (const auto& attribute : node.attributes())
            element.attributes.push_back(
                {attribute.name(), folded(attribute.value()), lineOfAttribute(attribute)});
        std::string text;
        for (const auto& child : node.children()) {
            if (child.type() == pugi::node_element)
                element.children.push_back(toElement(child));
            else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                if (text.empty())
                    element.textLine = lineOfNode(child);
                text += std::string{" "} + child.value();
            }
        }
        element.text = folded(text);
        return element;
    }

    std::string buffer_;
    std::vector<std::uint32_t> lineEnds_;
    pugi::xml_document document_;
    FaultList& faults_;
};

}  // namespace

const XmlAttribute* find(const XmlElement& element, std::string_view attribute)
{
    for (const auto& candidate : element.attributes)
        if (candidate.name == attribute)
            return &candidate;
    return nullptr;
}

std::string_view valueOf(const XmlElement& element, std::string_view attribute)
{
    const auto* found = find(element, attribute);
    return found ? std::string_view{found->value} : std::string_view{};
}

int lineOf(const XmlElement& element, std::string_view attribute)
{
    const auto* found = find(element, attribute);
    return found ? found->line : element.line;
}

XmlElement readXml(std::string_view xml, const std::string& file)
{
    FaultList faults(file);
    if (xml.size() > largestTemplate) {
        faults.add(0, wording::tooLarge());
        faults.throwIfAny();
    }
    lookAtBytes(xml, faults);
    faults.throwIfAny();
    Document document(withoutByteOrderMark(xml), faults);
    faults.throwIfAny();
    return document.root();
}

}  // namespace forms
