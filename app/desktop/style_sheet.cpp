#include <map>

#include "app/desktop/theme.h"

namespace app::desktop::theme {
namespace {

// GTK 3 style sheet; @name stands for a colour of the theme. Sizes are in points where text is meant, so the
// whole grows with the text size of the desktop.
constexpr auto sheet = R"css(
* { outline-style: none; -gtk-icon-shadow: none; text-shadow: none; }
window, dialog { background-color: @ground; color: @ink; }
tooltip, tooltip * { background-color: @ink; color: @card; }

.muted { color: @muted; }
.small { font-size: 10.5pt; }
.amber { color: @amber; }
.good { color: @green; }
.failure { color: @red; }
.strong { font-weight: 600; }
.heading { font-size: 14.25pt; font-weight: 600; }
.title { font-size: 19.5pt; font-weight: 600; }
.huge { font-size: 27pt; }
.recovery textview { font-size: 18pt; font-weight: 600; letter-spacing: 1px; }
.question { font-size: 16.5pt; }
.badge { background-color: @petrol; color: @onPetrol; border-radius: 0.75em; padding: 1px 0.5em; font-weight: 600; }
.badge.done { background-color: @green; }
.badge.rest { background-color: @rest; color: @muted; }
.current-step { color: @petrol; font-weight: 600; }
.clock { font-size: 43.5pt; font-weight: 600; }

button {
    background-image: none; background-color: @card; color: @ink;
    border: 1px solid @edge; border-radius: 6px; box-shadow: none;
    padding: 8px 17px; min-height: 22px;
}
button:hover { background-color: @ground; }
button:active { background-color: @side; }
button:focus { border-color: @petrol; box-shadow: inset 0 0 0 1px @petrol; }
button:disabled { color: @muted; background-color: @ground; border-color: @line; }

button.primary {
    background-color: @petrol; color: @onPetrol; border-color: @petrol; font-weight: 600;
    padding: 11px 27px;
}
button.primary:hover { background-color: @petrolDeep; }
button.primary:focus { border-color: @petrolDeep; box-shadow: inset 0 0 0 2px @petrolDeep, inset 0 0 0 4px @card; }
button.primary:disabled { background-color: @rest; color: @muted; border-color: @rest; }
button.name { font-size: 15pt; padding: 14px 24px; }
button.big { font-size: 15pt; padding: 15px 31px; }

button image { margin-right: 0.6em; }

button.link {
    background-color: transparent; border-color: transparent; color: @petrol; padding: 4px 3px;
    margin-left: -4px; /* its text stands in line with other text */
}
button.link:hover { color: @petrolDeep; background-color: @tint; }
button.link:focus { border-color: @petrol; }
button.link:disabled { color: @muted; background-color: transparent; border-color: transparent; }

button.quiet {
    background-color: transparent; border-color: transparent; color: @muted; font-size: 10.5pt;
    padding: 3px 8px 1px; min-height: 20px;
}
button.quiet:hover { color: @petrolDeep; background-color: @tint; }
button.quiet:focus { border-color: @petrol; }

button.chip { padding: 3px 11px; min-height: 20px; border-radius: 16px; }
button.chip image { margin-right: 6px; }
button.chip:checked { background-color: @tint; border-color: @petrol; color: @petrolDeep; }

button.nav {
    background-color: transparent; border: none; border-radius: 6px; padding: 10px 12px; min-height: 22px;
}
button.nav:hover { background-color: @ground; }
button.nav:focus { box-shadow: inset 0 0 0 2px @petrol; }
button.nav.current {
    background-color: @card; color: @petrol; font-weight: 600;
    border-left: 3px solid @petrol; padding-left: 9px;
}

entry, spinbutton, textview text { background-color: @card; color: @ink; }
entry, scrolledwindow.field {
    background-image: none; background-color: @card; border: 1px solid @edge; border-radius: 6px;
    box-shadow: none;
}
entry { padding: 8px 12px; min-height: 24px; }
entry:focus, scrolledwindow.field.focused { border-color: @petrol; box-shadow: inset 0 0 0 1px @petrol; }
entry.faulty, scrolledwindow.field.faulty { border-color: @red; box-shadow: inset 0 0 0 1px @red; }
scrolledwindow.field { padding: 8px 12px; }
entry selection, textview text selection { background-color: @petrol; color: @onPetrol; }
entry, textview { caret-color: @petrol; }

checkbutton.option, radiobutton.option {
    background-color: @card; border: 1px solid @line; border-radius: 6px; padding: 11px 15px;
}
checkbutton.option:hover, radiobutton.option:hover { border-color: @edge; }
/* Chosen: a tint, a bar and the filled mark. Where the keys are: a ring, and nothing that looks chosen. */
checkbutton.option:checked, radiobutton.option:checked {
    background-color: @tint; border-color: @petrol; box-shadow: inset 5px 0 0 0 @petrol;
}
checkbutton.option:focus, radiobutton.option:focus {
    border-color: @ink; box-shadow: inset 0 0 0 1px @ink;
}
checkbutton.option:checked:focus, radiobutton.option:checked:focus {
    border-color: @ink; box-shadow: inset 0 0 0 1px @ink, inset 6px 0 0 0 @petrol;
}
radiobutton.option.sticky { background-color: @note; border-color: @noteEdge; padding: 8px 11px; }
radiobutton.option.sticky.agreed { border-color: @green; }
radiobutton.option.sticky:checked { background-color: @note; border-color: @petrol; box-shadow: inset 0 0 0 1px @petrol; }
radiobutton.option.sticky radio {
    -gtk-icon-source: none; background-color: transparent; border: none; min-width: 0; min-height: 0;
}
radiobutton.option.bare:checked { box-shadow: none; }
radiobutton.option.bare:checked:focus { box-shadow: inset 0 0 0 1px @ink; }
checkbutton.option.tight, radiobutton.option.tight { padding: 6px 13px; }
checkbutton.option.person { padding: 6px 8px; }
radiobutton.option.point { padding: 5px 8px; }
radiobutton.option.bare { padding: 6px; }
radiobutton.option.bare radio { margin: 0; }
radiobutton.option.bare label { padding: 0; }
checkbutton.option.keyed label, radiobutton.option.keyed label { padding-right: 30px; }
.key {
    font-size: 9pt; color: @muted; border: 1px solid @edge; border-radius: 4px; padding: 0 5px;
}
check, radio {
    background-image: none; background-color: @card; border: 2px solid @edge; box-shadow: none;
    min-width: 1em; min-height: 1em; color: @onPetrol;
}
check:checked, radio:checked { background-color: @petrol; border-color: @petrol; }
checkbutton label, radiobutton label { padding-left: 0.5em; }
checkbutton:focus:not(.option), radiobutton:focus:not(.option) { box-shadow: inset 0 0 0 2px @petrol; border-radius: 4px; }

progressbar trough { background-color: @rest; border: none; border-radius: 6px; min-height: 12px; }
progressbar progress { background-image: none; background-color: @petrol; border: none; border-radius: 6px; min-height: 12px; }

treeview.view { background-color: @card; color: @ink; }
treeview.view:selected { background-color: @tint; color: @ink; }
treeview header button { border-width: 0 0 1px; border-radius: 0; padding: 4px 8px; color: @muted; }
placessidebar row:selected { background-color: @tint; color: @petrol; }
)css";

const std::map<std::string, Colour> colours = {
    {"side", side},     {"ground", ground},         {"card", card},   {"tint", tint},
    {"note", note},     {"noteEdge", noteEdge},     {"ink", ink},     {"muted", muted},
    {"petrol", petrol}, {"petrolDeep", petrolDeep}, {"amber", amber}, {"green", green},
    {"red", red},       {"onPetrol", onPetrol},     {"line", line},   {"edge", edge},
    {"rest", rest},     {"petrolSoft", petrolSoft},
};

}  // namespace

std::string styleSheet()
{
    std::string css;
    for (const auto& [name, colour] : colours)
        css += "@define-color " + name + " " + hex(colour) + ";\n";
    return css + sheet;
}

}  // namespace app::desktop::theme
