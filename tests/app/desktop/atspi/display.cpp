#include "tests/app/desktop/atspi/display.h"

#include <X11/Xlib.h>

#include <memory>

namespace tests {

std::string leftWithTheDisplay()
{
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    const auto root = DefaultRootWindow(display.get());
    int count = 0;
    const std::unique_ptr<Atom, int (*)(void*)> properties(XListProperties(display.get(), root, &count),
                                                           XFree);
    std::string left;
    for (int property = 0; property < count; ++property) {
        Atom type = 0;
        int format = 0;
        unsigned long items = 0;
        unsigned long more = 0;
        unsigned char* bytes = nullptr;
        if (XGetWindowProperty(display.get(), root, properties.get()[property], 0, 1 << 20, False,
                               AnyPropertyType, &type, &format, &items, &more, &bytes) != Success ||
            !bytes)
            continue;
        left.append(reinterpret_cast<char*>(bytes), items * static_cast<unsigned long>(format) / 8);
        XFree(bytes);
    }
    return left;
}

void stopKeyRepeat()
{
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    XAutoRepeatOff(display.get());
}

void putPointerAway()
{
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    XWarpPointer(display.get(), None, DefaultRootWindow(display.get()), 0, 0, 0, 0, 1, 1);
}

}  // namespace tests
