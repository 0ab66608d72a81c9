#include "app/desktop/forms/editors/choice_editor.h"

#include <wx/checkbox.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

std::vector<wxString> cardTexts(const std::vector<forms::Choice>& options)
{
    std::vector<wxString> texts;
    texts.reserve(options.size());
    for (const auto& option : options)
        texts.push_back(cardText(option));
    return texts;
}

std::vector<wxString> spokenTexts(const forms::Question& question, const std::vector<forms::Choice>& options)
{
    std::vector<wxString> texts;
    texts.reserve(options.size());
    for (const auto& option : options)
        texts.push_back(toWx(question.label) + ": " + toWx(option.label));
    return texts;
}

std::function<void(std::optional<std::size_t>)> asOption(const std::vector<forms::Choice>& options,
                                                         std::function<void(forms::Answer)> changed)
{
    return [&options, changed = std::move(changed)](std::optional<std::size_t> chosen) {
        changed(chosen ? forms::Answer{forms::Option{options[*chosen].code}} : forms::Answer{});
    };
}

std::vector<wxCheckBox*> makeBoxes(wxWindow* parent, const std::vector<wxString>& labels,
                                   const std::vector<wxString>& spoken)
{
    std::vector<wxCheckBox*> boxes;
    for (std::size_t option = 0; option < labels.size(); ++option) {
        boxes.push_back(new wxCheckBox(parent, wxID_ANY, wxControl::EscapeMnemonics(labels[option])));
        native::addClass(*boxes.back(), "option");
        native::setName(*boxes.back(), spoken[option]);
    }
    return boxes;
}

}  // namespace

// "1 · patronen herkennen" on one line; help behind a whole sentence has a line of its own.
wxString cardText(const forms::Choice& option)
{
    const auto label = toWx(option.label);
    if (option.help.empty())
        return label;
    constexpr std::size_t shortest = 3;
    return label + (label.length() <= shortest ? toWx("  ·  ") : wxString("\n")) + toWx(option.help);
}

ChoiceEditor::ChoiceEditor(wxWindow* parent, const forms::Question& question,
                           std::vector<forms::Choice> options, OptionCards::Arrangement arrangement,
                           const EditorSetting& setting)
    : FieldEditor(parent),
      arrangement_(arrangement),
      options_(std::move(options)),
      group_(this, cardTexts(options_), spokenTexts(question, options_), asOption(options_, setting.changed)),
      cards_(*this, {group_.buttons().begin(), group_.buttons().end()}, arrangement, setting.keyed)
{
}

void ChoiceEditor::show(const forms::Answer& answer)
{
    const auto* option = std::get_if<forms::Option>(&answer);
    const auto found = std::find_if(options_.begin(), options_.end(), [&](const forms::Choice& choice) {
        return option && choice.code == option->code;
    });
    group_.show(found == options_.end() ? std::nullopt
                                        : std::optional{static_cast<std::size_t>(found - options_.begin())});
}

ChoicesEditor::ChoicesEditor(wxWindow* parent, const forms::Question& question,
                             std::vector<forms::Choice> options, EditorSetting setting)
    : FieldEditor(parent),
      options_(std::move(options)),
      changed_(std::move(setting.changed)),
      boxes_(makeBoxes(this, cardTexts(options_), spokenTexts(question, options_))),
      cards_(*this, {boxes_.begin(), boxes_.end()}, OptionCards::Arrangement::Column, false)
{
    for (auto* box : boxes_)
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { changed_(answer()); });
}

forms::Answer ChoicesEditor::answer() const
{
    forms::Options ticked;
    for (std::size_t option = 0; option < boxes_.size(); ++option)
        if (boxes_[option]->GetValue())
            ticked.codes.push_back(options_[option].code);
    return ticked.codes.empty() ? forms::Answer{} : ticked;
}

void ChoicesEditor::show(const forms::Answer& answer)
{
    const auto* ticked = std::get_if<forms::Options>(&answer);
    for (std::size_t option = 0; option < boxes_.size(); ++option)
        boxes_[option]->SetValue(ticked && std::find(ticked->codes.begin(), ticked->codes.end(),
                                                     options_[option].code) != ticked->codes.end());
}

}  // namespace app::desktop
