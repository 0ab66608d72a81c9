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
    HallPicture(wxGraphicsContext& context, wxSize size)
        : context_(context), width_(size.x), height_(size.y), margin_(height_ / 12)
    {
    }

    void drawRest()
    {
        const HallTextBlock rest(context_, _("Zo meteen gaan we verder."),
                                 {height_ / 12, height_ / 24, theme::hallInk}, width_ - 2 * margin_,
                                 height_ / 2);
        rest.drawCentred(context_, width_ / 2, (height_ - rest.height()) / 2);
    }

    void drawStep(const forms::HallView& view)
    {
        drawRing(view);
        drawTexts(view);
        const HallTextBlock method(context_, toWx(view.method.text()), quiet(height_ / 30),
                                   width_ - 2 * margin_, height_ / 12);
        method.draw(context_, margin_, height_ - margin_ / 2 - method.height());
    }

private:
    HallType quiet(double size) const { return {size, size, theme::hallQuiet}; }

    void drawRing(const forms::HallView& view)
    {
        const double diameter = std::min(height_ * 0.56, width_ * 0.34);
        const double across = margin_ + diameter / 2;
        drawArc(across, diameter, theme::hallTrack, 1);
        const bool over = view.overtime() > 0s;
        const double filled = view.planned > 0s ? static_cast<double>(view.elapsed.count()) /
                                                      static_cast<double>(view.planned.count())
                                                : 1.0;
        if (filled > 0)
            drawArc(across, diameter, over ? theme::hallAmber : theme::hallRing, std::min(filled, 1.0));
        const double room = diameter * 0.74;
        const HallTextBlock time(context_, minutesAndSeconds(view.elapsed),
                                 {diameter * 0.28, diameter * 0.1, theme::hallInk, true}, room,
                                 diameter * 0.4);
        const HallTextBlock below(
            context_, belowTheTime(view),
            {diameter * 0.085, diameter * 0.05, over ? theme::hallAmber : theme::hallQuiet}, room,
            diameter * 0.12);
        const double top = (height_ - time.height() - below.height()) / 2;
        time.drawCentred(context_, across, top);
        below.drawCentred(context_, across, top + time.height());
        left_ = margin_ + diameter + margin_;
    }

    void drawArc(double across, double diameter, theme::Colour colour, double share)
    {
        constexpr double top = -std::numbers::pi / 2;
        const double pen = diameter / 18;
        context_.SetPen(context_.CreatePen(wxGraphicsPenInfo(paint(colour), pen).Cap(wxCAP_ROUND)));
        auto path = context_.CreatePath();
        path.AddArc(across, height_ / 2, (diameter - pen) / 2, top, top + share * 2 * std::numbers::pi, true);
        context_.StrokePath(path);
    }

    void drawTexts(const forms::HallView& view)
    {
        const double room = width_ - left_ - margin_;
        const double gap = height_ / 36;
        const double question = view.question.empty() ? 0 : height_ * 0.4;
        const double rest = height_ - 2 * margin_ - question;
        const HallTextBlock place(context_, placeInWords(view), quiet(height_ / 26), room, height_ / 26);
        const HallTextBlock title(context_, titleInWords(view),
                                  {height_ / 9, height_ * leastTitle, theme::hallInk, true}, room,
                                  rest * 0.45);
        const HallTextBlock instruction(context_, toWx(view.instruction.text()),
                                        {height_ / 17, height_ / 30, theme::hallInk}, room, rest * 0.4);
        const HallTextBlock label(context_, view.question.empty() ? wxString{} : _("Reflectievraag"),
                                  quiet(height_ / 26), room, height_ / 26);
        const HallTextBlock asked(context_, toWx(view.question.text()),
                                  {height_ / 14, height_ / 36, theme::hallRing}, room,
                                  question - label.height());

        double top = height_ - place.height() - title.height() - gap - instruction.height();
        if (!view.question.empty())
            top -= 2 * gap + label.height() + asked.height();
        top = std::max(margin_ / 2, top / 2);
        for (const auto* block : {&place, &title}) {
            block->draw(context_, left_, top);
            top += block->height();
        }
        top += gap;
        instruction.draw(context_, left_, top);
        top += instruction.height() + 2 * gap;
        label.draw(context_, left_, top);
        asked.draw(context_, left_, top + label.height());
    }

    wxGraphicsContext& context_;
    double width_;
    double height_;
    double margin_;
    double left_ = 0;  // of the texts
};

}  // namespace

void drawHall(wxGraphicsContext& context, wxSize size, const std::optional<forms::HallView>& view)
{
    context.SetPen(*wxTRANSPARENT_PEN);
    context.SetBrush(wxBrush(paint(theme::hallGround)));
    context.DrawRectangle(0, 0, size.x, size.y);
    HallPicture picture(context, size);
    view ? picture.drawStep(*view) : picture.drawRest();
}

wxString hallInWords(const std::optional<forms::HallView>& view)
{
    if (!view)
        return _("Zo meteen gaan we verder.");
    return placeInWords(*view) + ": " + titleInWords(*view) + ". " + toWx(view->instruction.text());
}

}  // namespace app::desktop
