#include "app/desktop/hall/hall_picture.h"

#include <wx/brush.h>

#include <algorithm>
#include <numbers>

#include "app/desktop/hall/hall_text.h"
#include "app/desktop/meeting/part_wording.h"
#include "app/desktop/text.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/words.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;
using State = forms::HallView::State;

wxString placeInWords(const forms::HallView& view)
{
    return wxString::Format(view.part ? _("Onderdeel %zu van %zu") : _("Stap %zu van %zu"), view.step,
                            view.steps);
}

wxString titleInWords(const forms::HallView& view)
{
    return view.part && view.title.empty() ? describe(*view.part) : toWx(view.title.text());
}

wxString belowTheTime(const forms::HallView& view)
{
    if (view.overtime() > 0s)
        return wxString::Format(_("%s over tijd"), minutesAndSeconds(view.overtime()));
    if (view.state == State::Paused)
        return _("pauze");
    return wxString::Format(_("van %s"), minutesAndSeconds(view.planned));
}

// Everything is drawn in shares of the height, so that it looks alike on each projector.
class HallPicture {
public:
    HallPicture(wxGraphicsContext& context, wxSize size, const std::optional<forms::HallView>& view)
        : context_(context), width_(size.x), height_(size.y), margin_(height_ / 12)
    {
        view ? placeStep(*view) : placeRest();
    }

    const std::vector<PlacedText>& texts() const { return texts_; }

    void draw(const std::optional<forms::HallView>& view)
    {
        if (view)
            drawRing(*view);
        for (const auto& [text, left, top, centred] : texts_)
            centred ? text.drawCentred(context_, left + text.width() / 2, top)
                    : text.draw(context_, left, top);
    }

private:
    void placeRest()
    {
        const HallTextBlock rest(context_, _("Zo meteen gaan we verder."),
                                 {height_ / 12, height_ / 24, theme::hallInk}, width_ - 2 * margin_,
                                 height_ / 2);
        placeCentred(rest, width_ / 2, (height_ - rest.height()) / 2);
    }

    void placeStep(const forms::HallView& view)
    {
        placeTime(view);
        placeWords(view);
        const HallTextBlock method(context_, toWx(view.method.text()), quiet(height_ / 30),
                                   diameter() + margin_ / 2, height_ / 12);
        texts_.push_back({method, margin_, height_ - margin_ / 2 - method.height()});
    }

    void placeCentred(const HallTextBlock& text, double middle, double top)
    {
        texts_.push_back({text, middle - text.width() / 2, top, true});
    }

    static HallType quiet(double size) { return {size, size, theme::hallQuiet}; }
    double diameter() const { return std::min(height_ * 0.56, width_ * 0.34); }
    double ringMiddle() const { return margin_ + diameter() / 2; }

    void placeTime(const forms::HallView& view)
    {
        const double room = diameter() * 0.74;
        const HallTextBlock time(context_, minutesAndSeconds(view.elapsed),
                                 {diameter() * 0.28, diameter() * 0.1, theme::hallInk, true}, room,
                                 diameter() * 0.4);
        const HallTextBlock below(
            context_, belowTheTime(view),
            {diameter() * 0.085, diameter() * 0.05, isOver(view) ? theme::hallAmber : theme::hallQuiet}, room,
            diameter() * 0.12);
        const double top = (height_ - time.height() - below.height()) / 2;
        placeCentred(time, ringMiddle(), top);
        placeCentred(below, ringMiddle(), top + time.height());
    }

    void drawRing(const forms::HallView& view)
    {
        drawArc(theme::hallTrack, 1);
        const double filled = view.planned > 0s ? static_cast<double>(view.elapsed.count()) /
                                                      static_cast<double>(view.planned.count())
                                                : 1.0;
        if (filled > 0)
            drawArc(isOver(view) ? theme::hallAmber : theme::hallRing, std::min(filled, 1.0));
    }

    void drawArc(theme::Colour colour, double share)
    {
        constexpr double top = -std::numbers::pi / 2;
        const double pen = diameter() / 18;
        context_.SetPen(context_.CreatePen(wxGraphicsPenInfo(paint(colour), pen).Cap(wxCAP_ROUND)));
        auto path = context_.CreatePath();
        path.AddArc(ringMiddle(), height_ / 2, (diameter() - pen) / 2, top,
                    top + share * 2 * std::numbers::pi, true);
        context_.StrokePath(path);
    }

    void placeWords(const forms::HallView& view)
    {
        const bool asks = !view.question.empty();
        const double left = margin_ + diameter() + margin_;
        const double room = width_ - left - margin_;
        const double gap = height_ / 36;
        const double whole = height_ - margin_;
        const double told = whole * (asks ? 0.55 : 1);
        const auto block = [&](const wxString& text, const HallType& type, double height) {
            return HallTextBlock(context_, text, type, room, height);
        };
        const auto place = block(placeInWords(view), quiet(height_ / 26), 0);
        const auto title =
            block(titleInWords(view), {height_ / 9, height_ * leastTitle, theme::hallInk, true}, told * 0.45);
        const auto instruction =
            block(toWx(view.instruction.text()), {height_ / (asks ? 22 : 17), height_ / 36, theme::hallInk},
                  told * (asks ? 0.28 : 0.4));
        const auto label = block(asks ? _("Reflectievraag") : wxString{}, quiet(height_ / 26), 0);
        const double above = place.height() + title.height() + gap + instruction.height() +
                             (asks ? 2 * gap + label.height() : 0);
        // The question has what is left: the title is never made smaller for it.
        const auto asked =
            block(toWx(view.question.text()), {height_ / 14, height_ / 45, theme::hallRing}, whole - above);

        double top = (height_ - above - asked.height()) / 2;
        const auto put = [&](const HallTextBlock& text, double space) {
            texts_.push_back({text, left, top + space});
            top += space + text.height();
        };
        put(place, 0);
        put(title, 0);
        put(instruction, gap);
        put(label, 2 * gap);
        put(asked, 0);
    }

    static bool isOver(const forms::HallView& view) { return view.overtime() > 0s; }

    wxGraphicsContext& context_;
    double width_;
    double height_;
    double margin_;
    std::vector<PlacedText> texts_;
};

}  // namespace

std::vector<PlacedText> hallTexts(wxGraphicsContext& context, wxSize size,
                                  const std::optional<forms::HallView>& view)
{
    return HallPicture(context, size, view).texts();
}

void drawHall(wxGraphicsContext& context, wxSize size, const std::optional<forms::HallView>& view)
{
    context.SetPen(*wxTRANSPARENT_PEN);
    context.SetBrush(wxBrush(paint(theme::hallGround)));
    context.DrawRectangle(0, 0, size.x, size.y);
    HallPicture(context, size, view).draw(view);
}

wxString hallInWords(const std::optional<forms::HallView>& view)
{
    if (!view)
        return _("Zo meteen gaan we verder.");
    return placeInWords(*view) + ": " + titleInWords(*view) + ". " + toWx(view->instruction.text());
}

}  // namespace app::desktop
