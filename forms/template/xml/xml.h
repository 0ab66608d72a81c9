// XML as plain values that know their lines. What a template never needs (DOCTYPE, entities, other encodings)
// is refused before anything is built, so a hostile file costs no more than reading it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace forms {

// In bytes. Templates are a hundred times smaller; what is larger is something else.
inline constexpr std::size_t largestTemplate = 1'048'576;

struct XmlAttribute {
    std::string name;
    std::string value;
    int line = 1;
};

struct XmlElement {
    std::string name;
    int line = 1;
    std::vector<XmlAttribute> attributes;
    std::string text;  // what stands between the tags, white space folded to single spaces
    int textLine = 1;
    std::vector<XmlElement> children;
};

// The first attribute of that name, or null.
const XmlAttribute* find(const XmlElement& element, std::string_view attribute);

// Empty when the element has no such attribute.
std::string_view valueOf(const XmlElement& element, std::string_view attribute);

// The line of the attribute, or of the element when it has none of that name.
int lineOf(const XmlElement& element, std::string_view attribute);

// The root element. Throws TemplateError when the text is not one well-formed XML document in UTF-8.
XmlElement readXml(std::string_view xml, const std::string& file);

}  // namespace forms
