#include "app/desktop/forms/form_page.h"

#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/forms/matrix_header.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"

namespace app::desktop {
namespace {

const forms::Answer& answerOf(const forms::Answers& answers, const std::string& questionId)
{
    static const forms::Answer none;
    const auto found = answers.find(questionId);
    return found == answers.end() ? none : found->second;
}

bool isAnsweredByOneOption(const forms::Question& question)
{
    using namespace forms;
    return std::holds_alternative<ChoiceKind>(question.kind) ||
           std::holds_alternative<ScaleKind>(question.kind) ||
           std::holds_alternative<BipolarKind>(question.kind) ||
           std::holds_alternative<GradeKind>(question.kind);
}

}  // namespace

FormPage::FormPage(wxWindow* parent, const forms::Instrument& instrument, const forms::Section& section,
                   const forms::Answers& answers, const Setting& setting)
    : ScrolledSurface(parent), instrument_(instrument), section_(section), answers_(answers)
{
    SetScrollRate(0, FromDIP(16));
    makeHeader();
    makeBlocks(setting);
    below_ = new Label(this, setting.below, {"muted", "small"});
    showAsked();
    Bind(wxEVT_CHILD_FOCUS, &FormPage::onFocus, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
}

void FormPage::makeHeader()
{
    if (section_.matrix && !section_.questions.empty())
        header_ = new MatrixHeader(this, section_.questions.front());
}

void FormPage::makeBlocks(const Setting& setting)
{
    const auto shape = section_.matrix ? QuestionBlock::Shape::MatrixRow : QuestionBlock::Shape::Block;
    for (const auto& question : section_.questions) {
        EditorSetting own{[changed = setting.changed, id = question.id](forms::Answer answer) {
                              changed(id, std::move(answer));
                          },
                          setting.today,
                          {},
                          setting.recap,
                          section_.questions.size() > 4,
                          !saysOnceThatAllMayBeEmpty(section_),
                          setting.traces};
        const bool firstChoice = !choice_ && isAnsweredByOneOption(question);
        own.keyed = firstChoice;
        blocks_.push_back(new QuestionBlock(this, question, shape, std::move(own)));
        blocks_.back()->editor().show(answerOf(answers_, question.id));
        if (firstChoice)
            choice_ = blocks_.back();
    }
}

void FormPage::showAsked()
{
    for (auto* block : blocks_)
        block->Show(forms::isAsked(instrument_, block->question(), answers_));
}

// Wide questions have a row of their own; of the others two stand side by side, in the order of the form.
std::vector<FormPage::Row> FormPage::rowsFor(Density density, int width) const
{
    std::vector<Row> rows;
    for (auto* block : blocks_) {
        if (!block->IsShown())
            continue;
        const auto& editor = block->editor();
        const bool half = !section_.matrix && block->fitsIn(halfOf(width)) &&
                          (density == Density::Calm ? !editor.wide() : editor.mayShareARow());
        if (half && !rows.empty() && rows.back().half && !rows.back().right)
            rows.back().right = block;
        else
            rows.push_back({block, nullptr, half});
    }
    // What wants a whole row and found nobody to share one with has it.
    for (auto& row : rows)
        row.half = row.half && (row.right || !row.left->editor().wide());
    return rows;
}

int FormPage::halfOf(int width) const
{
    return (width - FromDIP(theme::inset)) / 2;
}

int FormPage::gap() const
{
    return FromDIP(section_.matrix ? 6 : tight_ ? theme::gap : theme::inset);
}

int FormPage::heightOf(const std::vector<Row>& rows, int width) const
{
    below_->breakAt(width);
    int height = (header_ ? header_->GetBestSize().y : 0) + below_->GetBestSize().y;
    for (const auto& row : rows) {
        const int columnWidth = row.half ? halfOf(width) : width;
        row.left->fit(columnWidth);
        int highest = row.left->GetBestSize().y;
        if (row.right) {
            row.right->fit(columnWidth);
            highest = std::max(highest, row.right->GetBestSize().y);
        }
        height += highest + gap();
    }
    return height;
}

// First as calm as possible, then closer, then with smaller cards; when even that does not fit, it scrolls.
void FormPage::arrange()
{
    const auto room = GetClientSize();
    if (room.x < 2)
        return;
    std::vector<Row> rows;
    for (const auto density : {Density::Calm, Density::Paired, Density::Tight}) {
        for (auto* block : blocks_)
            block->tighten(density == Density::Tight);
        tight_ = density == Density::Tight;
        rows = rowsFor(density, room.x);
        if (heightOf(rows, room.x) <= room.y)
            break;
    }
    SetSizer(nullptr);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    if (header_)
        sizer->Add(header_, wxSizerFlags().Expand());
    for (const auto& row : rows)
        put(row, *sizer);
    if (std::none_of(rows.begin(), rows.end(), grows))
        sizer->AddStretchSpacer(1);
    sizer->Add(below_, wxSizerFlags().Expand());
    SetSizer(sizer);
    FitInside();
    Layout();
}

bool FormPage::grows(const Row& row)
{
    return row.left->editor().grows() || (row.right && row.right->editor().grows());
}

void FormPage::put(const Row& row, wxBoxSizer& rows)
{
    const auto flags = wxSizerFlags(grows(row) ? 1 : 0).Expand().Border(wxBOTTOM, gap());
    if (!row.half) {
        rows.Add(row.left, flags);
        return;
    }
    auto* pair = new wxBoxSizer(wxHORIZONTAL);
    pair->Add(row.left, wxSizerFlags(1).Expand());
    pair->AddSpacer(FromDIP(theme::inset));
    if (row.right)
        pair->Add(row.right, wxSizerFlags(1).Expand());
    else
        pair->AddStretchSpacer(1);
    rows.Add(pair, flags);
}

void FormPage::answerChanged(const std::string& questionId)
{
    bool changed = false;
    for (auto* block : blocks_) {
        if (block->question().id == questionId && block->complains()) {
            complainAbout(*block, true);
            changed = true;
        }
        const bool asked = forms::isAsked(instrument_, block->question(), answers_);
        if (asked == block->IsShown())
            continue;
        block->Show(asked);
        changed = true;
    }
    if (changed)
        arrange();
}

bool FormPage::complainAbout(QuestionBlock& block, bool alsoWhenMissing)
{
    const auto problem = forms::check(block.question(), answerOf(answers_, block.question().id));
    const bool wrong = problem && (alsoWhenMissing || problem->fault != forms::Fault::Missing);
    block.complain(wrong ? &*problem : nullptr);
    return wrong;
}

bool FormPage::showProblems()
{
    QuestionBlock* first = nullptr;
    for (auto* block : blocks_)
        if (block->IsShown() && complainAbout(*block, true) && !first)
            first = block;
    arrange();
    if (first)
        focusOn(first->question().id);
    return !first;
}

bool FormPage::pick(std::size_t option)
{
    auto* here = focused_ && isAnsweredByOneOption(focused_->question()) ? focused_ : choice_;
    if (!here || !here->IsShown() || !here->editor().pick(option))
        return false;
    if (takesMarksOnly() && answers_.contains(here->question().id))
        focusAfter(*here);
    return true;
}

bool FormPage::takesMarksOnly() const
{
    return std::all_of(section_.questions.begin(), section_.questions.end(), isAnsweredByOneOption);
}

void FormPage::focusAfter(QuestionBlock& block)
{
    if (block.editor().focusNextMark())
        return;
    const auto next = std::find_if(std::next(std::find(blocks_.begin(), blocks_.end(), &block)),
                                   blocks_.end(), [](const auto* other) { return other->IsShown(); });
    if (next != blocks_.end())
        (*next)->editor().focus();
}

bool FormPage::typeOn()
{
    const auto here = std::find(blocks_.begin(), blocks_.end(), focused_);
    const auto types = [](QuestionBlock* block) { return block->IsShown() && block->editor().typeOn(); };
    return std::any_of(here, blocks_.end(), types) || std::any_of(blocks_.begin(), here, types);
}

bool FormPage::focusFirst()
{
    for (auto* block : blocks_)
        if (block->IsShown() && block->editor().takesInput()) {
            block->editor().focus();
            return true;
        }
    return false;
}

bool FormPage::focusNext()
{
    auto* here = FindFocus();
    if (!blockWith(here))
        return false;
    here->Navigate();
    auto* next = FindFocus();
    return next != here && blockWith(next);
}

void FormPage::focusOn(const std::string& questionId)
{
    for (auto* block : blocks_)
        if (block->question().id == questionId)
            block->editor().focus();
}

void FormPage::forget()
{
    for (auto* block : blocks_)
        block->editor().forget();
}

QuestionBlock* FormPage::blockWith(wxWindow* window) const
{
    for (; window && window != this; window = window->GetParent())
        if (const auto found = std::find(blocks_.begin(), blocks_.end(), window); found != blocks_.end())
            return *found;
    return nullptr;
}

// A field that is left is looked at; one that is still empty is only asked for when the person goes on.
void FormPage::onFocus(wxChildFocusEvent& event)
{
    auto* now = blockWith(event.GetWindow());
    if (focused_ && now != focused_ && complainAbout(*focused_, focused_->complains()))
        arrange();
    focused_ = now;
    // The words of a question too, when there is room.
    if (now)
        bringIntoView(*now);
    if (event.GetWindow())
        bringIntoView(*event.GetWindow());
}

}  // namespace app::desktop
