#include "app/desktop/widgets/text_scale.h"

#include <gtk/gtk.h>
#include <wx/stattext.h>

namespace app::desktop {

double textScale()
{
    constexpr double usual = 96;  // dots per inch
    auto* screen = gdk_screen_get_default();
    const double dots = screen ? gdk_screen_get_resolution(screen) : -1;
    return dots > 0 ? dots / usual : 1;
}

void enlarge(wxStaticText& label, double times)
{
    auto* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_scale_new(times));
    gtk_label_set_attributes(GTK_LABEL(label.GetHandle()), attributes);
    pango_attr_list_unref(attributes);
    label.InvalidateBestSize();
}

}  // namespace app::desktop
