#include "app/desktop/forms/editors/points_editor.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

constexpr int lowestPoint = 1;
constexpr int highestPoint = 5;
constexpr int highestGrade = 10;

std::optional<std::size_t> pointOf(const std::optional<int>& mark, int lowest)
{
    return mark && *mark >= lowest ? std::optional{static_cast<std::size_t>(*mark - lowest)} : std::nullopt;
}

std::vector<wxString> spokenPoints(const wxString& start, const forms::BipolarKind& kind)
{
    std::vector<wxString> spoken;
    for (int point = lowestPoint; point <= highestPoint; ++point)
        spoken.push_back(
            start + ": " +
            wxString::Format(_("%d van 5, van %s naar %s"), point, toWx(kind.left), toWx(kind.right)));
    return spoken;
}

std::vector<wxString> grades(const wxString& start)
{
    std::vector<wxString> texts;
    for (int grade = 0; grade <= highestGrade; ++grade)
        texts.push_back(start + wxString::Format("%d", grade));
    return texts;
}

wxBoxSizer* rowOf(const RadioGroup& group, int between)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (auto* button : group.buttons())
        row->Add(button, wxSizerFlags(1).CenterVertical().Border(wxRIGHT, between));
    return row;
}

}  // namespace

MarksEditor::MarksEditor(wxWindow* parent, const forms::Question& question, const forms::BipolarKind& kind,
                         EditorSetting setting)
    : FieldEditor(parent), lowest_(lowestPoint), firstKey_(0), changed_(std::move(setting.changed))
{
    auto* grid = new wxFlexGridSizer(4, FromDIP(wxSize(theme::gap, theme::small)));
    grid->AddGrowableCol(1, 1);
    grid->AddGrowableCol(3, 1);
    poles_ = {new Label(this, toWx(kind.left), {}, wxALIGN_RIGHT), new Label(this, toWx(kind.right))};
    const auto label = toWx(question.label);
    const auto add = [&](const wxString& caption) {
        const auto start = caption.empty() ? label : label + ", " + caption;
        addCaption(caption, *grid);
        addPole(0, *grid);
        addPoints(std::vector<wxString>(highestPoint), spokenPoints(start, kind), *grid);
        addPole(1, *grid);
    };
    add(kind.asksWanted ? _("feitelijk") : wxString{});
    if (kind.asksWanted)
        add(_("gewenst"));
    SetSizer(grid);
}

MarksEditor::MarksEditor(wxWindow* parent, const forms::Question& question, const forms::GradeKind& kind,
                         EditorSetting setting)
    : FieldEditor(parent), lowest_(0), firstKey_(1), changed_(std::move(setting.changed))
{
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(theme::normal, theme::small)));
    grid->AddGrowableCol(1, 1);
    const auto label = toWx(question.label);
    const auto add = [&](const wxString& caption) {
        addCaption(caption, *grid);
        addPoints(grades({}), grades(label + (caption.empty() ? wxString{} : ", " + caption) + ": "), *grid);
    };
    add(kind.asksWanted ? _("nu") : wxString{});
    if (kind.asksWanted)
        add(_("gewenst"));
    SetSizer(grid);
}

void MarksEditor::addCaption(const wxString& caption, wxFlexGridSizer& grid)
{
    if (caption.empty())
        grid.AddSpacer(0);
    else
        grid.Add(shortLabel(this, caption, {"muted"}), wxSizerFlags().CenterVertical());
}

// The poles stand beside the first line; a second line has the same ones.
void MarksEditor::addPole(std::size_t pole, wxFlexGridSizer& grid)
{
    const bool firstLine = lines_.size() == pole;
    if (firstLine)
        grid.Add(poles_[pole], wxSizerFlags().Expand());
    else
        grid.AddSpacer(0);
}

void MarksEditor::addPoints(const std::vector<wxString>& points, const std::vector<wxString>& spoken,
                            wxFlexGridSizer& grid)
{
    lines_.push_back(std::make_unique<RadioGroup>(this, points, spoken, [this](auto) { report(); }));
    for (auto* button : lines_.back()->buttons())
        native::addClass(*button, button->GetLabel().empty() ? "bare" : "point");
    grid.Add(rowOf(*lines_.back(), FromDIP(theme::tight)), wxSizerFlags().Expand());
}

void MarksEditor::fit(int width)
{
    if (poles_.empty())
        return;
    const int marks =
        (lines_.front()->buttons().front()->GetBestSize().x + FromDIP(theme::tight)) * highestPoint;
    const int caption = GetSizer()->GetItem(std::size_t{0})->CalcMin().x;
    const int each = (width - marks - caption - 3 * FromDIP(theme::gap)) / 2;
    for (auto* pole : poles_)
        pole->breakAt(std::max(each, FromDIP(60)));
}

void MarksEditor::report()
{
    changed_(answer());
}

forms::Answer MarksEditor::answer() const
{
    const auto markOf = [&](std::size_t line) -> std::optional<int> {
        if (line >= lines_.size() || !lines_[line]->chosen())
            return std::nullopt;
        return static_cast<int>(*lines_[line]->chosen()) + lowest_;
    };
    const forms::Marks marks{markOf(0), markOf(1)};
    return marks == forms::Marks{} ? forms::Answer{} : marks;
}

void MarksEditor::show(const forms::Answer& answer)
{
    const auto* marks = std::get_if<forms::Marks>(&answer);
    lines_[0]->show(marks ? pointOf(marks->now, lowest_) : std::nullopt);
    if (lines_.size() > 1)
        lines_[1]->show(marks ? pointOf(marks->wanted, lowest_) : std::nullopt);
}

bool MarksEditor::pick(std::size_t option)
{
    return lines_[lineWithFocus()]->pick(option + firstKey_);
}

bool MarksEditor::focusNextMark()
{
    const auto next = lineWithFocus() + 1;
    if (next == lines_.size())
        return false;
    lines_[next]->focus();
    return true;
}

std::size_t MarksEditor::lineWithFocus() const
{
    for (std::size_t line = 0; line < lines_.size(); ++line)
        for (const auto* button : lines_[line]->buttons())
            if (button->HasFocus())
                return line;
    return 0;
}

MatrixRow::MatrixRow(wxWindow* parent, const forms::Question& question, std::vector<forms::Choice> points,
                     EditorSetting setting)
    : FieldEditor(parent),
      points_(std::move(points)),
      group_(
          this, std::vector<wxString>(points_.size()),
          [&] {
              std::vector<wxString> spoken;
              for (const auto& point : points_)
                  spoken.push_back(toWx(question.label) + ": " + toWx(point.label));
              return spoken;
          }(),
          [this, changed = std::move(setting.changed)](std::optional<std::size_t> chosen) {
              changed(chosen ? forms::Answer{forms::Option{points_[*chosen].code}} : forms::Answer{});
          })
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (auto* button : group_.buttons()) {
        native::addClass(*button, "bare");
        auto* cell = new wxBoxSizer(wxVERTICAL);
        cell->Add(button, wxSizerFlags().CenterHorizontal());
        row->Add(cell, wxSizerFlags(1).CenterVertical());
    }
    SetSizer(row);
}

void MatrixRow::show(const forms::Answer& answer)
{
    const auto* option = std::get_if<forms::Option>(&answer);
    const auto found = std::find_if(points_.begin(), points_.end(), [&](const forms::Choice& point) {
        return option && point.code == option->code;
    });
    group_.show(found == points_.end() ? std::nullopt
                                       : std::optional{static_cast<std::size_t>(found - points_.begin())});
}

std::vector<forms::Choice> pointsOf(const forms::ScaleKind& kind)
{
    auto points = kind.points;
    if (kind.mayBeNotApplicable)
        points.push_back({forms::notApplicable, toUtf8(_("n.v.t.")), {}});
    return points;
}

}  // namespace app::desktop
