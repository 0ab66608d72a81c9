#include "app/desktop/widgets/drag.h"

#include <gtk/gtk.h>
#include <wx/window.h>

namespace app::desktop {
namespace {

wxPoint pointerOf(GtkGesture* gesture)
{
    double x = 0;
    double y = 0;
    if (const auto* event = gtk_gesture_get_last_event(gesture, nullptr))
        gdk_event_get_root_coords(event, &x, &y);
    return {static_cast<int>(x), static_cast<int>(y)};
}

bool isClaimed(GtkGesture* gesture)
{
    return gtk_gesture_get_sequence_state(gesture, nullptr) == GTK_EVENT_SEQUENCE_CLAIMED;
}

void onUpdate(GtkGestureDrag* drag, double x, double y, Drag* told)
{
    auto* gesture = GTK_GESTURE(drag);
    auto* widget = gtk_event_controller_get_widget(GTK_EVENT_CONTROLLER(drag));
    if (!isClaimed(gesture) &&
        !gtk_drag_check_threshold(widget, 0, 0, static_cast<int>(x), static_cast<int>(y)))
        return;
    gtk_gesture_set_state(gesture, GTK_EVENT_SEQUENCE_CLAIMED);  // from here on it is no click
    gtk_widget_set_opacity(widget, 0.5);
    told->moved(pointerOf(gesture));
}

void onEnd(GtkGestureDrag* drag, double, double, Drag* told)
{
    gtk_widget_set_opacity(gtk_event_controller_get_widget(GTK_EVENT_CONTROLLER(drag)), 1);
    if (isClaimed(GTK_GESTURE(drag)))
        told->dropped(pointerOf(GTK_GESTURE(drag)));
}

}  // namespace

void onDrag(wxWindow& window, Drag drag)
{
    GtkWidget* widget = window.GetHandle();
    auto* gesture = gtk_gesture_drag_new(widget);
    gtk_event_controller_set_propagation_phase(GTK_EVENT_CONTROLLER(gesture), GTK_PHASE_CAPTURE);
    auto* told = new Drag(std::move(drag));
    g_signal_connect(gesture, "drag-update", G_CALLBACK(onUpdate), told);
    g_signal_connect_data(gesture, "drag-end", G_CALLBACK(onEnd), told,
                          +[](gpointer held, GClosure*) { delete static_cast<Drag*>(held); }, {});
    g_object_set_data_full(G_OBJECT(widget), "drag", gesture, g_object_unref);
}

}  // namespace app::desktop
