// Editors in which one chooses from options that stand as cards: one of them, or several.
#pragma once

#include "app/desktop/forms/editors/field_editor.h"
#include "app/desktop/forms/editors/option_cards.h"
#include "app/desktop/forms/editors/radio_group.h"

class wxCheckBox;

namespace app::desktop {

class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(wxWindow* parent, const forms::Question& question, std::vector<forms::Choice> options,
                 OptionCards::Arrangement arrangement, const EditorSetting& setting);

    void show(const forms::Answer& answer) override;
    bool pick(std::size_t option) override { return group_.pick(option); }
    void focus() override { group_.focus(); }
    void fit(int width) override { cards_.fit(width); }
    void tighten(bool tight) override { cards_.tighten(tight); }
    bool wide() const override { return arrangement_ == OptionCards::Arrangement::Line; }

private:
    OptionCards::Arrangement arrangement_;
    std::vector<forms::Choice> options_;
    RadioGroup group_;
    OptionCards cards_;
};

class ChoicesEditor : public FieldEditor {
public:
    ChoicesEditor(wxWindow* parent, const forms::Question& question, std::vector<forms::Choice> options,
                  EditorSetting setting);

    void show(const forms::Answer& answer) override;
    bool wide() const override { return boxes_.size() > 4; }
    void fit(int width) override { cards_.fit(width); }
    void tighten(bool tight) override { cards_.tighten(tight); }

private:
    forms::Answer answer() const;

    std::vector<forms::Choice> options_;
    std::function<void(forms::Answer)> changed_;
    std::vector<wxCheckBox*> boxes_;
    OptionCards cards_;
};

// What stands on the card of an option: its label, and the full name behind a short one.
wxString cardText(const forms::Choice& option);

}  // namespace app::desktop
