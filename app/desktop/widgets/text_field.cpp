#include "app/desktop/widgets/text_field.h"

#include "app/desktop/native.h"
#include "app/desktop/theme.h"

namespace app::desktop {

wxTextCtrl* textField(wxWindow* parent, const wxString& name, long style)
{
    auto* field = new wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, style);
    native::setName(*field, name);
    // wxWidgets adds the padding of the style sheet once more each time it asks, and knows large text too
    // late.
    field->SetMinSize({-1, native::heightForWidth(*field, native::naturalWidth(*field))});
    return field;
}

wxTextCtrl* textArea(wxWindow* parent, const wxString& name, int lines)
{
    auto* field = new wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    native::addClass(*field, "field");
    native::setName(*field, name);
    field->SetMinSize({-1, lines * field->GetCharHeight() + 2 * field->FromDIP(theme::gap)});
    // A style sheet of GTK 3 cannot see that something inside a frame has the focus.
    field->Bind(wxEVT_SET_FOCUS, [field](wxFocusEvent& event) {
        native::addClass(*field, "focused");
        event.Skip();
    });
    field->Bind(wxEVT_KILL_FOCUS, [field](wxFocusEvent& event) {
        native::removeClass(*field, "focused");
        event.Skip();
    });
    return field;
}

}  // namespace app::desktop
