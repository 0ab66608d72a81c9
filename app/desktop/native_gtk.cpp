#include "app/desktop/native.h"

#include <gtk/gtk.h>
#include <wx/choice.h>
#include <wx/control.h>
#include <wx/filedlg.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/utils.h>

#include <algorithm>
#include <clocale>

#include "app/desktop/selections.h"
#include "app/desktop/theme.h"

namespace app::desktop::native {
namespace {

GtkWidget* outer(wxWindow& window)
{
    return window.GetHandle();
}

// What has the focus: of what scrolls the view inside its scrolled window.
GtkWidget* inner(wxWindow& window)
{
    GtkWidget* widget = outer(window);
    if (GTK_IS_SCROLLED_WINDOW(widget))
        return gtk_bin_get_child(GTK_BIN(widget));
    return widget;
}

// The button that opens a list; null when there is none.
GtkWidget* buttonIn(GtkWidget* widget)
{
    GtkWidget* found = GTK_IS_TOGGLE_BUTTON(widget) ? widget : nullptr;
    if (!found && GTK_IS_CONTAINER(widget))
        gtk_container_forall(
            GTK_CONTAINER(widget),
            [](GtkWidget* child, gpointer button) {
                if (auto* inside = buttonIn(child))
                    *static_cast<GtkWidget**>(button) = inside;
            },
            &found);
    return found;
}

// GTK takes over a new style with the next frame; sizers want its size now.
void restyle(wxWindow& window)
{
    GtkWidget* widget = outer(window);
    g_signal_emit_by_name(widget, "style-updated");
    gtk_widget_queue_resize(widget);
    window.InvalidateBestSize();
}

// wxWidgets asks GTK for the size it gave a window last, which then counts as the least size. While this
// lives a widget can be measured as if it had no size yet.
class Unasked {
public:
    explicit Unasked(GtkWidget* widget) : widget_(widget)
    {
        gtk_widget_get_size_request(widget_, &width_, &height_);
        gtk_widget_set_size_request(widget_, -1, -1);
    }
    ~Unasked() { gtk_widget_set_size_request(widget_, width_, height_); }
    Unasked(const Unasked&) = delete;
    Unasked& operator=(const Unasked&) = delete;

private:
    GtkWidget* widget_;
    int width_ = -1;
    int height_ = -1;
};

struct Widths {
    int least = 0;
    int natural = 0;
};

Widths widths(GtkWidget* widget)
{
    Widths found;
    gtk_widget_get_preferred_width(widget, &found.least, &found.natural);
    return found;
}

int leastHeight(GtkWidget* widget, int width)
{
    int least = 0;
    gtk_widget_get_preferred_height_for_width(widget, std::max(width, 1), &least, nullptr);
    return least;
}

// Not a blank, which presses what has the focus.
bool writes(const GdkEventKey& key)
{
    if (key.state & (GDK_CONTROL_MASK | GDK_MOD1_MASK | GDK_SUPER_MASK))
        return false;
    const bool accent = key.keyval >= GDK_KEY_dead_grave && key.keyval <= GDK_KEY_dead_longsolidusoverlay;
    return accent || g_unichar_isgraph(gdk_keyval_to_unicode(key.keyval));
}

constexpr const char* traceTag = "trace";

GdkRGBA underlineColour()
{
    return {theme::amber.red / 255.0, theme::amber.green / 255.0, theme::amber.blue / 255.0, 1};
}

void underlineLines(GtkTextBuffer* text, const std::vector<Characters>& places)
{
    auto* tags = gtk_text_buffer_get_tag_table(text);
    if (!gtk_text_tag_table_lookup(tags, traceTag)) {
        const auto colour = underlineColour();
        gtk_text_buffer_create_tag(text, traceTag, "underline", PANGO_UNDERLINE_ERROR, "underline-rgba",
                                   &colour, nullptr);
    }
    GtkTextIter begin;
    GtkTextIter end;
    gtk_text_buffer_get_bounds(text, &begin, &end);
    gtk_text_buffer_remove_tag_by_name(text, traceTag, &begin, &end);
    for (const auto& place : places) {
        gtk_text_buffer_get_iter_at_offset(text, &begin, static_cast<int>(place.begin));
        gtk_text_buffer_get_iter_at_offset(text, &end, static_cast<int>(place.end));
        gtk_text_buffer_apply_tag_by_name(text, traceTag, &begin, &end);
    }
}

void underlineLine(GtkEntry* entry, const std::vector<Characters>& places)
{
    const char* text = gtk_entry_get_text(entry);
    const auto byteOf = [&](long character) {
        return static_cast<guint>(g_utf8_offset_to_pointer(text, character) - text);
    };
    const auto channel = [](std::uint8_t value) { return static_cast<guint16>(value * 257); };
    PangoAttrList* attributes = pango_attr_list_new();
    for (const auto& place : places)
        for (auto* attribute :
             {pango_attr_underline_new(PANGO_UNDERLINE_ERROR),
              pango_attr_underline_color_new(channel(theme::amber.red), channel(theme::amber.green),
                                             channel(theme::amber.blue))}) {
            attribute->start_index = byteOf(place.begin);
            attribute->end_index = byteOf(place.end);
            pango_attr_list_insert(attributes, attribute);
        }
    gtk_entry_set_attributes(entry, attributes);
    pango_attr_list_unref(attributes);
}

}  // namespace

void speakDutch()
{
    // gettext looks at LANGUAGE first, but under the locale C it never translates.
    wxSetEnv("LANGUAGE", "nl");
    for (const int category : {LC_MESSAGES, LC_TIME})
        if (!std::setlocale(category, "nl_NL.UTF-8"))
            std::setlocale(category, "C.UTF-8");
}

void useTheme(const std::string& styleSheet)
{
    // Animations would also make a control grow into a new look after sizers have asked for its size.
    g_object_set(gtk_settings_get_default(), "gtk-theme-name", "Adwaita", "gtk-application-prefer-dark-theme",
                 FALSE, "gtk-font-name", "Open Sans 12", "gtk-enable-animations", FALSE, nullptr);
    // The file dialog leaves no list of dossiers behind on the laptop; a scrollbar shows that a page goes on.
    g_object_set(gtk_settings_get_default(), "gtk-recent-files-enabled", FALSE, "gtk-overlay-scrolling",
                 FALSE, nullptr);
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
    // A scrolled window around it would be a second place, without a name.
    if (inner(window) != outer(window))
        gtk_widget_set_can_focus(outer(window), FALSE);
    atk_object_set_name(gtk_widget_get_accessible(inner(window)), name.utf8_str());
}

wxString nameOf(wxWindow& window)
{
    const char* name = atk_object_get_name(gtk_widget_get_accessible(inner(window)));
    return name ? wxString::FromUTF8(name) : wxString{};
}

void setDescription(wxWindow& window, const wxString& description)
{
    atk_object_set_description(gtk_widget_get_accessible(inner(window)), description.utf8_str());
}

void underline(wxTextCtrl& field, const std::vector<Characters>& places)
{
    GtkWidget* widget = inner(field);
    if (GTK_IS_TEXT_VIEW(widget))
        underlineLines(gtk_text_view_get_buffer(GTK_TEXT_VIEW(widget)), places);
    else
        underlineLine(GTK_ENTRY(widget), places);
}

void nameButtons(wxFileDialog& dialog, const wxString& accept, const wxString& cancel)
{
    for (const auto& [response, label] :
         {std::pair(GTK_RESPONSE_ACCEPT, accept), std::pair(GTK_RESPONSE_CANCEL, cancel)}) {
        GtkWidget* button = gtk_dialog_get_widget_for_response(GTK_DIALOG(outer(dialog)), response);
        gtk_button_set_label(GTK_BUTTON(button), label.utf8_str());
    }
}

void announce(wxWindow& window, const wxString& text)
{
    g_signal_emit_by_name(gtk_widget_get_accessible(outer(window)), "announcement",
                          static_cast<const char*>(text.utf8_str()));
}

bool typeInto(wxTextCtrl& field)
{
    GdkEvent* event = gtk_get_current_event();
    const bool types = event && event->type == GDK_KEY_PRESS && writes(event->key);
    if (types) {
        field.SetFocus();
        field.SetInsertionPointEnd();
        gtk_widget_event(inner(field), event);
    }
    if (event)
        gdk_event_free(event);
    return types;
}

void leaveFocusOnClick(wxButton& button)
{
    gtk_widget_set_focus_on_click(outer(button), FALSE);
}

void noticeFocus(wxChoice& list)
{
    auto* button = buttonIn(outer(list));
    const auto came = +[](GtkWidget*, GdkEvent*, wxChoice* choice) -> gboolean {
        choice->GTKHandleFocusIn();
        return FALSE;
    };
    const auto went = +[](GtkWidget*, GdkEvent*, wxChoice* choice) -> gboolean {
        static_cast<wxWindow*>(choice)->GTKHandleFocusOut();
        return FALSE;
    };
    g_signal_connect(button, "focus-in-event", G_CALLBACK(came), &list);
    g_signal_connect(button, "focus-out-event", G_CALLBACK(went), &list);
}

void fillDisplay(wxTopLevelWindow& window, std::optional<std::size_t> display)
{
    auto* shown = GTK_WINDOW(outer(window));
    if (display)
        gtk_window_fullscreen_on_monitor(shown, gtk_window_get_screen(shown), static_cast<int>(*display));
    else
        gtk_window_unfullscreen(shown);
}

void onDisplaysChanged(wxWindow& window, std::function<void()> changed)
{
    using Work = std::function<void()>;
    constexpr const char* place = "displays-changed";
    GtkWidget* widget = outer(window);
    g_object_set_data_full(G_OBJECT(widget), place, new Work(std::move(changed)),
                           [](gpointer work) { delete static_cast<Work*>(work); });
    const auto tell = +[](GdkDisplay*, GdkMonitor*, GtkWidget* told) {
        (*static_cast<Work*>(g_object_get_data(G_OBJECT(told), place)))();
    };
    for (const char* signal : {"monitor-added", "monitor-removed"})
        g_signal_connect_object(gtk_widget_get_display(widget), signal, G_CALLBACK(tell), widget, {});
}

void wrap(wxControl& labelled, LongWords words)
{
    GtkWidget* widget = outer(labelled);
    const auto mode =
        GTK_IS_LABEL(widget) || words == LongWords::Broken ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD;
    if (!GTK_IS_LABEL(widget))
        widget = gtk_bin_get_child(GTK_BIN(widget));
    gtk_label_set_line_wrap(GTK_LABEL(widget), TRUE);
    gtk_label_set_line_wrap_mode(GTK_LABEL(widget), mode);
}

int heightForWidth(wxWindow& window, int width)
{
    GtkWidget* widget = outer(window);
    const Unasked free(widget);
    if (!GTK_IS_CHECK_BUTTON(widget))
        return leastHeight(widget, width);
    // A check button asks for the height of its label at the least width; so what stands around the label is
    // measured, and the label by itself.
    GtkWidget* label = gtk_bin_get_child(GTK_BIN(widget));
    const int around = widths(widget).least - widths(label).least;
    int height = 0;
    int labelHeight = 0;
    gtk_widget_get_preferred_height(widget, &height, nullptr);
    gtk_widget_get_preferred_height(label, &labelHeight, nullptr);
    return height - labelHeight + leastHeight(label, width - around);
}

int leastWidth(wxWindow& window)
{
    const Unasked free(outer(window));
    return widths(outer(window)).least;
}

int naturalWidth(wxWindow& window)
{
    const Unasked free(outer(window));
    return widths(outer(window)).natural;
}

int widestWord(wxControl& label)
{
    // Not by the label itself, which remembers the width it asked for with its own way to break.
    GtkWidget* widget = outer(label);
    PangoLayout* words = gtk_widget_create_pango_layout(widget, gtk_label_get_text(GTK_LABEL(widget)));
    pango_layout_set_wrap(words, PANGO_WRAP_WORD);
    pango_layout_set_width(words, 0);
    int widest = 0;
    pango_layout_get_pixel_size(words, &widest, nullptr);
    g_object_unref(words);
    return widest;
}

}  // namespace app::desktop::native

namespace app::desktop {

void clearSelections()
{
    auto* display = gdk_display_get_default();
    for (auto* selection : {GDK_SELECTION_PRIMARY, GDK_SELECTION_SECONDARY, GDK_SELECTION_CLIPBOARD})
        if (gdk_selection_owner_get_for_display(display, selection))  // null when another program has it
            gtk_clipboard_clear(gtk_clipboard_get_for_display(display, selection));
}

}  // namespace app::desktop
