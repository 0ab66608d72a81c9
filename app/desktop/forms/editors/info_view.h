// Something to read on a form: a text of the template, or what was agreed in the casusronde.
#pragma once

#include "app/desktop/forms/editors/field_editor.h"

namespace app::desktop {

class Label;

class InfoView : public FieldEditor {
public:
    InfoView(wxWindow* parent, const forms::InfoKind& kind, const EditorSetting& setting);

    void show(const forms::Answer&) override {}
    void fit(int width) override;
    bool wide() const override { return true; }
    bool takesInput() const override { return false; }

private:
    std::vector<Label*> lines_;
};

}  // namespace app::desktop
