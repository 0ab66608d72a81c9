// What wxWidgets cannot say to the native controls: how they look, and what a screen reader calls them.
#pragma once

#include <wx/string.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxButton;
class wxChoice;
class wxControl;
class wxFileDialog;
class wxTextCtrl;
class wxTopLevelWindow;
class wxWindow;

namespace app::desktop::native {

// Makes GTK word its own parts, such as those of the file dialog, in Dutch, whatever the language of the
// desktop. The names of days and months are Dutch only where the Dutch locale is installed.
void speakDutch();

// Gives every window of the program the look of the theme. Once, before the first window; the fonts of the
// share folder must be known by then.
void useTheme(const std::string& styleSheet);

// Classes of the style sheet: primary, big, name, link, chip, nav, current, option, faulty, muted, small,
// amber, good, failure, strong, heading, title, question, clock, badge (done, rest), current-step; on an
// option: tight, person, point, bare (no text), keyed (room for its key), sticky (a card; agreed); key (the
// key itself).
void addClass(wxWindow& window, const char* name);
void removeClass(wxWindow& window, const char* name);

// The name under which assistive technology finds the control.
void setName(wxWindow& window, const wxString& name);
wxString nameOf(wxWindow& window);

// What assistive technology says of it besides its name; empty takes it away.
void setDescription(wxWindow& window, const wxString& description);

// Underlines these places of a field, and no others. The text, the cursor and what was chosen stay as they
// are.
struct Characters {
    long begin;
    long end;
};
void underline(wxTextCtrl& field, const std::vector<Characters>& places);

// The words on the two buttons of a file dialog, each with an underscore before its access key.
void nameButtons(wxFileDialog& dialog, const wxString& accept, const wxString& cancel);

// Said by a screen reader as soon as it has a moment; nothing changes on the screen.
void announce(wxWindow& window, const wxString& text);

// Gives the key that is being pressed to this field, behind what stands in it, when it is one that writes
// something: a letter, a sign, an accent to come. Else nothing happens and the answer is false.
bool typeInto(wxTextCtrl& field);

// wxWidgets does not see that a list to choose from has the focus, because a button inside it has; then keys
// would go to something else.
void noticeFocus(wxChoice& list);

// A click on it leaves the focus where it was, and the keys of what is going on with it.
void leaveFocusOnClick(wxButton& button);

// Lets the window fill the display of this number, as wxDisplay counts them; nothing: it fills none any more.
void fillDisplay(wxTopLevelWindow& window, std::optional<std::size_t> display);
// Calls `changed` when a display comes or goes, for as long as the window lives. wxWidgets does not tell on
// GTK.
void onDisplaysChanged(wxWindow& window, std::function<void()> changed);

// Lets a label, also that of a button to choose with, break its lines at the width it is given. A label of
// its own breaks a word when it must; a button does when that is asked for.
enum class LongWords { Whole, Broken };
void wrap(wxControl& labelled, LongWords words = LongWords::Whole);
int heightForWidth(wxWindow& window, int width);
// The width of the longest word, and that of the whole text on one line; with all that stands around it.
int leastWidth(wxWindow& window);
int naturalWidth(wxWindow& window);
// Of a label that may break inside a word when it must.
int widestWord(wxControl& label);

}  // namespace app::desktop::native
