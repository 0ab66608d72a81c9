#include "tests/app/desktop/layout/screen_picture.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <memory>
#include <stdexcept>

namespace app::desktop::tests {
namespace {

unsigned char colour(unsigned long pixel, int shift)
{
    return static_cast<unsigned char>((pixel >> shift) & 0xff);
}

}  // namespace

wxImage screenPicture(const wxRect& place)
{
    const std::unique_ptr<Display, int (*)(Display*)> display(XOpenDisplay(nullptr), XCloseDisplay);
    const std::unique_ptr<XImage, int (*)(XImage*)> pixels(
        XGetImage(display.get(), DefaultRootWindow(display.get()), place.x, place.y,
                  static_cast<unsigned>(place.width), static_cast<unsigned>(place.height), AllPlanes,
                  ZPixmap),
        [](XImage* image) { return image ? XDestroyImage(image) : 0; });
    if (!pixels)
        throw std::runtime_error("no picture of the display");
    wxImage picture(place.GetSize());
    for (int y = 0; y < place.height; ++y)
        for (int x = 0; x < place.width; ++x) {
            const auto pixel = XGetPixel(pixels.get(), x, y);
            picture.SetRGB(x, y, colour(pixel, 16), colour(pixel, 8), colour(pixel, 0));
        }
    return picture;
}

}  // namespace app::desktop::tests
