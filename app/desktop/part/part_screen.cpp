#include "app/desktop/part/part_screen.h"

#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <array>
#include <utility>

#include "app/desktop/clock_face.h"
#include "app/desktop/hall/hall_menu.h"
#include "app/desktop/later.h"
#include "app/desktop/meeting/meeting_course.h"
#include "app/desktop/native.h"
#include "app/desktop/part/agenda_panel.h"
#include "app/desktop/part/late_menu.h"
#include "app/desktop/part/part_keys.h"
#include "app/desktop/part/parts_menu.h"
#include "app/desktop/part/pause_reasons.h"
#include "app/desktop/part/time_away_card.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/beside_text.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/undo_bar.h"
#include "app/desktop/words.h"
#include "forms/meeting/agenda.h"

namespace app::desktop {
namespace {

using namespace std::chrono_literals;

wxString soundLabel(bool muted)
{
    return muted ? _("Geluid uit") : _("Geluid aan");
}

wxString takenBackLabel(std::chrono::seconds extended)
{
    return wxString::Format(_("%s extra: weghalen"), minutesAndSeconds(extended));
}

// With less height than this the foot is a menu.
constexpr int leastLines = 24;

constexpr std::array everyReason{forms::PauseReason::JustSilent, forms::PauseReason::SomethingElse,
                                 forms::PauseReason::RightMoment};

}  // namespace

PartScreen::PartScreen(wxWindow* parent, Workspace& workspace, Ways ways, Room room)
    : Surface(parent),
      workspace_(workspace),
      ways_(std::move(ways)),
      room_(room),
      meeting_(meetingOfToday(workspace)),
      part_(meeting_.activities.at(forms::presentActivity(meeting_).value()).id),
      sound_(*this, workspace, [this] { relabel(*soundButton_, soundLabel(sound_.isMuted())); }),
      hall_(workspace.hall)
{
    agenda_ = new AgendaPanel(
        this, part_, toWx(part().title),
        {[this] { return meetingOfToday(workspace_); },
         [this](auto changed) {
             change([&](auto& meeting) { meeting = std::move(changed); });
             later(*this, [this] { agenda_->show(meeting_, workspace_.clock()); });
         },
         [this](forms::Id chosen) { leave([this, chosen] { ways_.toPart(chosen); }); }, workspace_.clock});
    agenda_->show(meeting_, workspace_.clock());
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, &PartScreen::onKey, this);
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
}

const forms::Activity& PartScreen::part() const
{
    return meeting_.activities[forms::placeOf(meeting_, part_).value()];
}

void PartScreen::fill(wxWindow* content, Keys keys, const std::vector<Lead>& leads)
{
    keys_ = std::move(keys);
    if (!keys_.forward)
        keys_.forward = [this, lead = leads.back().pressed] { leave(lead); };
    auto* head = buildHead();
    clockColumn_ = buildClock();
    auto* middle = new BesideText(*this);
    middle->Add(clockColumn_, wxSizerFlags().Border(wxRIGHT, FromDIP(theme::margin)));
    middle->Add(content);
    const auto beside = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(theme::margin));
    auto* top = new wxBoxSizer(wxVERTICAL);
    top->Add(head, beside);
    auto* stage = new wxBoxSizer(wxVERTICAL);
    stage->Add(top, wxSizerFlags().Expand().Border(
                        wxTOP | wxBOTTOM, FromDIP(room_ == Room::Whole ? theme::small : theme::normal)));
    // What needs the width has margins of its own.
    stage->Add(middle, room_ == Room::Whole ? wxSizerFlags(1).Expand() : wxSizerFlags(beside).Proportion(1));
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(agenda_, wxSizerFlags().Expand());
    across->Add(stage, wxSizerFlags(1).Expand());
    notice_ = new Label(this, {}, {"amber", "strong"});
    notice_->Hide();
    timeAway_ = new TimeAwayCard(this, [this](bool counts) { judgeTimeAway(counts); });
    undo_ = new UndoBar(this);
    reasons_ = new PauseReasons(this, [this](forms::PauseReason reason) {
        givePauseReason(reason);
        (hasRoom() ? largeRing_ : smallRing_)->SetFocus();
    });
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(across, wxSizerFlags(1).Expand());
    rows->Add(timeAway_, beside);
    rows->Add(notice_, beside);
    rows->Add(undo_, beside);
    rows->Add(reasons_, beside);
    rows->Add(buildFoot(leads), beside);
    SetSizer(rows);
    sound_.startOver(forms::timeTaken(part(), workspace_.clock()) > forms::timeGiven(part()));
    arrange();
    showTime();
    timeAway_->ask(ways_.watch.away(part_));
    timer_.Start(250);
    // Not a button that leads on or decides: nothing happens by a key pressed too soon.
    if (!dynamic_cast<wxTextCtrl*>(FindFocus()))
        (hasRoom() ? largeRing_ : smallRing_)->SetFocus();
}

wxSizer* PartScreen::buildHead()
{
    smallRing_ = new Ring(this, Ring::Size::Small);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    const auto place = wxString::Format(
        _("onderdeel %zu van %zu"), forms::placeOf(meeting_, part_).value() + 1, meeting_.activities.size());
    title_ = new Label(this, toWx(part().title), {"title"});
    head->Add(title_, wxSizerFlags(1).CenterVertical());
    head->Add(smallRing_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    place_ = shortLabel(this, place, {"muted"});
    head->Add(place_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::margin)));
    menu_ = button(this, _("Klok en agenda"), ButtonLook::Link,
                   [this] { later(*this, [this] { popUpFoot(); }); });
    menu_->Hide();
    head->Add(menu_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    return head;
}

// The foot as a menu, where the text is so large that what is done in the part needs its height.
void PartScreen::popUpFoot()
{
    wxMenu menu;
    const auto add = [&](const wxString& label, const std::function<void()>& chosen) {
        menu.Bind(
            wxEVT_MENU, [chosen](wxCommandEvent&) { chosen(); }, menu.Append(wxID_ANY, label)->GetId());
    };
    add(forms::isPaused(part()) ? _("Klok verder") : _("Pauze"), [this] { startOrPause(); });
    if (forms::isPaused(part()))
        for (const auto reason : everyReason)
            add(describe(reason), [this, reason] { givePauseReason(reason); });
    for (const auto extension : {30s, 60s})
        add(extensionLabel(extension), [this, extension] { extend(extension); });
    if (part().extended > 0s)
        add(takenBackLabel(part().extended), [this] { takeBackExtension(); });
    add(tooLateLabel(), [this] { later(*this, [this] { correctBegin(); }); });
    add(soundLabel(sound_.isMuted()), [this] { later(*this, [this] { sound_.choose(); }); });
    menu.AppendSeparator();
    if (!keys_.back && partBefore(workspace_))
        add(_("Terug"), [this] { back(); });
    add(_("Ander onderdeel"), [this] { choosePart(); });
    add(_("Naar het overzicht"), [this] { leave(ways_.overview); });
    PopupMenu(&menu);
}

wxWindow* PartScreen::buildClock()
{
    auto* surface = new Surface(this);
    largeRing_ = new Ring(surface);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(largeRing_, wxSizerFlags().CenterHorizontal());
    surface->SetSizer(column);
    return surface;
}

wxWindow* PartScreen::buildFoot(const std::vector<Lead>& leads)
{
    foot_ = new Surface(this);
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    ClockButtons::Ways ways{{}, [this] { startOrPause(); }, [this](std::chrono::seconds by) { extend(by); }};
    if (!keys_.back)
        ways.back = [this] { back(); };
    clock_ = std::make_unique<ClockButtons>(foot_, *row, ways);
    clock_->showBack(partBefore(workspace_).has_value());
    const auto flags = wxSizerFlags().CenterVertical().Border(wxTOP | wxRIGHT, FromDIP(theme::gap));
    const auto add = [&](const wxString& label, std::function<void()> pressed) {
        auto* made = button(foot_, label, ButtonLook::Link, std::move(pressed));
        row->Add(made, flags);
        return made;
    };
    add(tooLateLabel(), [this] { correctBegin(); });
    takeBack_ = add({}, [this] { takeBackExtension(); });
    takeBack_->Hide();
    soundButton_ = add(soundLabel(sound_.isMuted()), [this] { sound_.choose(); });
    parts_ = add(_("Ander onderdeel"), [this] { choosePart(); });
    add(_("Naar het overzicht"), [this] { leave(ways_.overview); });
    auto* last = new wxBoxSizer(wxHORIZONTAL);
    last->AddStretchSpacer();
    for (const auto& lead : leads)
        last->Add(button(foot_, lead.label, lead.look, [this, way = lead.pressed] { leave(way); }),
                  wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(theme::gap)));
    row->Add(last, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(theme::gap)));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(divider(foot_), wxSizerFlags().Expand());
    rows->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::gap)));
    foot_->SetSizer(rows);
    return foot_;
}

bool PartScreen::isLow() const
{
    return room_ == Room::Whole && GetClientSize().y < leastLines * GetCharHeight();
}

bool PartScreen::hasRoom() const
{
    return room_ == Room::BesideAgenda && agenda_->fitsBeside(largeRing_->GetMinSize().x);
}

void PartScreen::arrange()
{
    if (!clockColumn_)
        return;
    largeRing_->growWith(GetClientSize());
    const bool wide = hasRoom();
    agenda_->Show(wide);
    clockColumn_->Show(wide);
    smallRing_->Show(!wide);
    const bool low = isLow();
    (low ? native::removeClass : native::addClass)(*title_, "title");
    (low ? native::addClass : native::removeClass)(*title_, "heading");
    title_->InvalidateBestSize();
    place_->Show(!low);
    foot_->Show(!low);
    menu_->Show(low);
    parts_->Show(!wide);
}

void PartScreen::look()
{
    ways_.watch.look();
    showTime();
    timeAway_->ask(ways_.watch.away(part_));
    const auto now = workspace_.clock();
    const bool over = forms::timeTaken(part(), now) > forms::timeGiven(part());
    if (sound_.watch(over))
        native::announce(*this, _("De tijd van dit onderdeel is om."));
    agenda_->keepUp(meeting_, now);
    if (!over && !forms::isPaused(part()))
        workspace_.inUse();
}

void PartScreen::showTime()
{
    const auto now = workspace_.clock();
    const bool paused = forms::isPaused(part());
    const auto face = clockFace(forms::timeTaken(part(), now), forms::timeGiven(part()), paused);
    for (auto* ring : {largeRing_, smallRing_}) {
        ring->show(face);
        native::setName(*ring, wxString::Format(_("Klok: %s, %s"), face.time, face.below));
    }
    clock_->showPaused(paused);
    reasons_->show(paused && !isLow() ? part().breaks.back().pause : std::nullopt);
    showExtension();
    const auto* programme = workspace_.templates.original(meeting_.programmeId);
    hall_.show(forms::hallViewOf(meeting_, programme, now));
}

void PartScreen::showExtension()
{
    const auto extended = part().extended;
    const auto label = extended > 0s ? takenBackLabel(extended) : wxString{};
    if (native::nameOf(*takeBack_) == label)
        return;
    relabel(*takeBack_, label);
    takeBack_->Show(extended > 0s);
    settleAround(*this);
}

void PartScreen::back()
{
    if (keys_.back && keys_.back())
        return;
    if (const auto before = partBefore(workspace_))
        leave([this, part = before->id] { ways_.toPart(part); });
}

void PartScreen::choosePart()
{
    popUpParts(*this, meeting_, part_,
               [this](forms::Id chosen) { leave([this, chosen] { ways_.toPart(chosen); }); });
}

void PartScreen::leave(const std::function<void()>& way)
{
    if (std::exchange(left_, true))
        return;
    if (const auto keep = workspace_.keepTyped)
        (*keep)();
    later(*this, way);
}

void PartScreen::say(const wxString& notice)
{
    if (notice.empty() && !notice_->IsShown())
        return;
    notice_->say(notice);
    notice_->Show(!notice.empty());
    settleAround(*this);
    if (!notice.empty())
        native::announce(*this, notice);
}

void PartScreen::onKey(wxKeyEvent& event)
{
    switch (partKey(event, wxWindow::FindFocus())) {
        case PartKey::None:
            event.Skip();
            return;
        case PartKey::StartOrPause:
            return startOrPause();
        case PartKey::Next:
            return keys_.forward();
        case PartKey::Back:
            return back();
        case PartKey::HalfMinute:
            return extend(30s);
        case PartKey::Minute:
            return extend(60s);
        case PartKey::Mute:
            return sound_.muteOrNot();
        case PartKey::Black:
            return say(drawCurtain(*this, workspace_.hall, Hall::Curtain::Black));
        case PartKey::Freeze:
            return say(drawCurtain(*this, workspace_.hall, Hall::Curtain::Frozen));
    }
}

}  // namespace app::desktop
