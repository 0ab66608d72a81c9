#include "app/desktop/forms/editors/field_editor.h"

#include "app/desktop/forms/editors/cell_text.h"
#include "app/desktop/forms/editors/choice_editor.h"
#include "app/desktop/forms/editors/info_view.h"
#include "app/desktop/forms/editors/points_editor.h"
#include "app/desktop/forms/editors/table_editor.h"
#include "app/desktop/forms/editors/text_editor.h"
#include "app/desktop/text.h"

namespace app::desktop {
namespace {

TypedEditor* typedEditor(wxWindow* parent, const forms::Question& question, const auto& kind,
                         const wxString& unit, const wxString& example, EditorSetting setting)
{
    const auto read = [kind, today = setting.today](const std::string& typed) {
        return understood<forms::Answer>(kind, typed, today);
    };
    return new TypedEditor(parent, toWx(question.label), unit, example, read, std::move(setting.changed));
}

}  // namespace

FieldEditor* makeFieldEditor(wxWindow* parent, const forms::Question& question, EditorSetting setting)
{
    using Arrangement = OptionCards::Arrangement;
    return std::visit(
        forms::Overloaded{
            [&](const forms::TextKind& kind) -> FieldEditor* {
                return new TextEditor(parent, question, kind, std::move(setting));
            },
            [&](const forms::NumberKind& kind) -> FieldEditor* {
                return typedEditor(parent, question, kind, toWx(kind.unit), {}, std::move(setting));
            },
            [&](const forms::MoneyKind& kind) -> FieldEditor* {
                return typedEditor(parent, question, kind, _("euro"), _("0,00"), std::move(setting));
            },
            [&](const forms::DateKind& kind) -> FieldEditor* {
                return typedEditor(parent, question, kind, {}, _("dd-mm-jjjj"), std::move(setting));
            },
            [&](const forms::ChoiceKind& kind) -> FieldEditor* {
                return new ChoiceEditor(parent, question, kind.options, Arrangement::Column, setting);
            },
            [&](const forms::ChoicesKind& kind) -> FieldEditor* {
                return new ChoicesEditor(parent, question, kind.options, std::move(setting));
            },
            [&](const forms::ScaleKind& kind) -> FieldEditor* {
                return new ChoiceEditor(parent, question, pointsOf(kind), Arrangement::Line, setting);
            },
            [&](const forms::BipolarKind& kind) -> FieldEditor* {
                return new MarksEditor(parent, question, kind, std::move(setting));
            },
            [&](const forms::GradeKind& kind) -> FieldEditor* {
                return new MarksEditor(parent, question, kind, std::move(setting));
            },
            [&](const forms::TableKind& kind) -> FieldEditor* {
                return new TableEditor(parent, question, kind, std::move(setting));
            },
            [&](const forms::InfoKind& kind) -> FieldEditor* { return new InfoView(parent, kind, setting); },
        },
        question.kind);
}

FieldEditor* makeMatrixRow(wxWindow* parent, const forms::Question& question, EditorSetting setting)
{
    if (const auto* scale = std::get_if<forms::ScaleKind>(&question.kind))
        return new MatrixRow(parent, question, pointsOf(*scale), std::move(setting));
    if (const auto* choice = std::get_if<forms::ChoiceKind>(&question.kind))
        return new MatrixRow(parent, question, choice->options, std::move(setting));
    return makeFieldEditor(parent, question, std::move(setting));
}

}  // namespace app::desktop
