#include "app/desktop/native.h"

#include <gtk/gtk.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace app::desktop::native {
namespace {

GtkWidget* outer(wxWindow& window)
{
    return window.GetHandle();
}

// What has the focus: of a text control of several lines the view inside its scrolled window.
GtkWidget* inner(wxWindow& window)
{
    GtkWidget* widget = outer(window);
    if (dynamic_cast<wxTextCtrl*>(&window) && GTK_IS_SCROLLED_WINDOW(widget))
        return gtk_bin_get_child(GTK_BIN(widget));
    return widget;
}

// GTK takes over a new style with the next frame; sizers want its size now.
void restyle(wxWindow& window)
{
    GtkWidget* widget = outer(window);
    g_signal_emit_by_name(widget, "style-updated");
    gtk_widget_queue_resize(widget);
    window.InvalidateBestSize();
}

}  // namespace

void useTheme(const std::string& styleSheet)
{
    // Animations would also make a control grow into a new look after sizers have asked for its size.
    g_object_set(gtk_settings_get_default(), "gtk-theme-name", "Adwaita", "gtk-application-prefer-dark-theme",
                 FALSE, "gtk-font-name", "Open Sans 12", "gtk-enable-animations", FALSE, nullptr);
    GtkCssProvider* provider = gtk_css_provider_new();
    gtk_css_provider_load_from_data(provider, styleSheet.c_str(), -1, nullptr);
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    g_object_unref(provider);
}

void addClass(wxWindow& window, const char* name)
{
    gtk_style_context_add_class(gtk_widget_get_style_context(outer(window)), name);
    restyle(window);
}

void removeClass(wxWindow& window, const char* name)
{
    gtk_style_context_remove_class(gtk_widget_get_style_context(outer(window)), name);
    restyle(window);
}

void setName(wxWindow& window, const wxString& name)
{
    atk_object_set_name(gtk_widget_get_accessible(inner(window)), name.utf8_str());
}

wxString nameOf(wxWindow& window)
{
    const char* name = atk_object_get_name(gtk_widget_get_accessible(inner(window)));
    return name ? wxString::FromUTF8(name) : wxString{};
}

void announce(wxWindow& window, const wxString& text)
{
    g_signal_emit_by_name(gtk_widget_get_accessible(outer(window)), "announcement",
                          static_cast<const char*>(text.utf8_str()));
}

void wrap(wxStaticText& label)
{
    auto* widget = GTK_LABEL(outer(label));
    gtk_label_set_line_wrap(widget, TRUE);
    gtk_label_set_line_wrap_mode(widget, PANGO_WRAP_WORD_CHAR);
}

int heightForWidth(wxStaticText& label, int width)
{
    int least = 0;
    int natural = 0;
    gtk_widget_get_preferred_height_for_width(outer(label), width, &least, &natural);
    return least;
}

}  // namespace app::desktop::native
