#include "app/desktop/forms/matrix_header.h"

#include <wx/sizer.h>

#include "app/desktop/forms/editors/points_editor.h"
#include "app/desktop/forms/question_block.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

std::vector<forms::Choice> pointsIn(const forms::Question& question)
{
    if (const auto* scale = std::get_if<forms::ScaleKind>(&question.kind))
        return pointsOf(*scale);
    const auto* choice = std::get_if<forms::ChoiceKind>(&question.kind);
    return choice ? choice->options : std::vector<forms::Choice>{};
}

}  // namespace

MatrixHeader::MatrixHeader(wxWindow* parent, const forms::Question& anyRow) : Surface(parent)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer(matrixLabelShare);
    auto* points = new wxBoxSizer(wxHORIZONTAL);
    for (const auto& point : pointsIn(anyRow)) {
        auto* label = new Label(this, toWx(point.label), {"muted", "small"}, wxALIGN_CENTRE_HORIZONTAL);
        points->Add(label, wxSizerFlags(1).Bottom());
    }
    row->Add(points, wxSizerFlags(100 - matrixLabelShare).Expand());
    SetSizer(row);
}

}  // namespace app::desktop
