#include "app/desktop/lock/native_lock.h"

#include <gtk/gtk.h>
#include <wx/dialog.h>

#include <memory>
#include <utility>

namespace app::desktop::native {
namespace {

bool isUse(const GdkEvent& event)
{
    switch (event.type) {
        case GDK_KEY_PRESS:
        case GDK_BUTTON_PRESS:
        case GDK_BUTTON_RELEASE:
        case GDK_MOTION_NOTIFY:
        case GDK_SCROLL:
        case GDK_TOUCH_BEGIN:
        case GDK_TOUCH_UPDATE:
            return true;
        default:
            return false;
    }
}

bool isLockKey(const GdkEvent& event)
{
    if (event.type != GDK_KEY_PRESS)
        return false;
    const auto modifiers = event.key.state & gtk_accelerator_get_default_mod_mask();
    return modifiers == GDK_CONTROL_MASK && gdk_keyval_to_lower(event.key.keyval) == GDK_KEY_l;
}

// The wxWidgets dialog that waits in this window; null when it is of the toolkit itself.
wxDialog* modalDialog(GtkWidget* window)
{
    for (auto* top : wxTopLevelWindows)
        if (auto* dialog = dynamic_cast<wxDialog*>(top);
            dialog && dialog->GetHandle() == window && dialog->IsModal())
            return dialog;
    return nullptr;
}

bool close(GtkWidget* window)
{
    if (!gtk_widget_get_visible(window))
        return false;
    if (auto* child = gtk_bin_get_child(GTK_BIN(window)); child && GTK_IS_MENU(child)) {
        gtk_menu_shell_cancel(GTK_MENU_SHELL(child));
        return true;
    }
    if (auto* dialog = modalDialog(window)) {
        dialog->EndModal(wxID_CANCEL);
        return true;
    }
    if (!GTK_IS_DIALOG(window))
        return false;
    gtk_dialog_response(GTK_DIALOG(window), GTK_RESPONSE_DELETE_EVENT);
    return true;
}

}  // namespace

std::shared_ptr<void> watchInput(Input input)
{
    const auto look = +[](GSignalInvocationHint*, guint, const GValue* values, gpointer data) -> gboolean {
        const auto* event = static_cast<const GdkEvent*>(g_value_get_boxed(values + 1));
        const auto& told = *static_cast<Input*>(data);
        if (event && isUse(*event))
            told.used();
        if (event && isLockKey(*event))
            told.lockKey();
        return TRUE;
    };
    // The class must be there for its signals to be known.
    g_type_class_unref(g_type_class_ref(GTK_TYPE_WIDGET));
    const auto signal = g_signal_lookup("event", GTK_TYPE_WIDGET);
    auto told = std::make_shared<Input>(std::move(input));
    const auto hook = g_signal_add_emission_hook(signal, 0, look, told.get(), nullptr);
    return {nullptr, [signal, hook, told](void*) { g_signal_remove_emission_hook(signal, hook); }};
}

bool closeNewest()
{
    // GTK lists the oldest first. Of wxWidgets' dialogs only the one that was opened last can be ended.
    const std::unique_ptr<GList, decltype(&g_list_free)> windows(gtk_window_list_toplevels(), g_list_free);
    for (auto* one = g_list_last(windows.get()); one; one = one->prev)
        if (close(GTK_WIDGET(one->data)))
            return true;
    return false;
}

bool isInOutermostLoop()
{
    return g_main_depth() <= 1;
}

}  // namespace app::desktop::native
