// Editors in which one types: text, and the values that are typed as text.
#pragma once

#include "app/desktop/forms/editors/field_editor.h"

class wxTextCtrl;

namespace app::desktop {

class Label;
class TraceHint;

// One line or several. Text over the maximum is kept, counted and complained about, never cut.
class TextEditor : public FieldEditor {
public:
    TextEditor(wxWindow* parent, const forms::Question& question, const forms::TextKind& kind,
               EditorSetting setting);

    void show(const forms::Answer& answer) override;
    void mark(const forms::Problem* problem) override;
    void forget() override;
    bool typeOn() override;
    bool grows() const override { return kind_.longText; }
    bool wide() const override { return kind_.longText || kind_.maxLength > 120; }
    bool mayShareARow() const override { return true; }
    void tighten(bool tight) override;
    void fit(int width) override;

private:
    void onText();
    void count(std::size_t length);
    void resized();

    forms::TextKind kind_;
    std::function<void(forms::Answer)> changed_;
    wxTextCtrl* field_;
    int height_;
    Label* counter_;
    TraceHint* hint_;
};

// A number, an amount or a date. What cannot be read as one is kept as it was typed, so that nothing is lost
// and forms::check() refuses it.
class TypedEditor : public FieldEditor {
public:
    using Read = std::function<forms::Answer(const std::string& typed)>;  // never called with blank text

    // `unit` stands behind the field, `example` in it while it is empty.
    TypedEditor(wxWindow* parent, const wxString& name, const wxString& unit, const wxString& example,
                Read read, std::function<void(forms::Answer)> changed);

    void show(const forms::Answer& answer) override;
    void mark(const forms::Problem* problem) override;
    void forget() override;

private:
    void onText();

    Read read_;
    std::function<void(forms::Answer)> changed_;
    wxTextCtrl* field_;
};

}  // namespace app::desktop
