// The questions of one section, laid out for the room there is.
#pragma once

#include "app/desktop/forms/question_block.h"

class wxBoxSizer;

namespace app::desktop {

class Label;

class FormPage : public ScrolledSurface {
public:
    struct Setting {
        forms::Date today;
        std::vector<RecapLine> recap;
        wxString below;  // in small letters under the questions
        std::function<void(const std::string& questionId, forms::Answer)> changed;
        TraceWatch* traces = nullptr;  // told of free text; lives longer
    };

    // Shows the questions that are asked, given these answers. The instrument and the answers are the owner's
    // and live longer; the page looks at the answers again when it is told that they changed.
    FormPage(wxWindow* parent, const forms::Instrument& instrument, const forms::Section& section,
             const forms::Answers& answers, const Setting& setting);

    // Questions appear and disappear after an answer; a complaint about this question goes when it is mended.
    void answerChanged(const std::string& questionId);

    // Shows what is wrong with every question, and brings the first such question to the person. False when
    // something is.
    bool showProblems();

    // As a key press: option n of the question where the person is, else of the first question with options.
    // Where every question takes marks only, the person comes to the next mark. False when there is no such
    // option.
    bool pick(std::size_t option);
    // Writes the key that is being pressed into the text field of the question where the person is, else of
    // the next one that has such a field. False when there is none on the page.
    bool typeOn();

    // To the first control that takes input; false when everything on the page is only read.
    bool focusFirst();
    // From where the person is to the next control of the page; false when that was the last.
    bool focusNext();
    // Also in the middle of the page.
    void focusOn(const std::string& questionId);
    // Wipes typed text out of the controls.
    void forget();

private:
    struct Row {
        QuestionBlock* left;
        QuestionBlock* right = nullptr;
        bool half = false;  // the left block takes half of the width
    };
    enum class Density { Calm, Paired, Tight };
    void makeBlocks(const Setting& setting);
    void makeHeader();
    std::vector<Row> rowsFor(Density density, int width) const;
    int heightOf(const std::vector<Row>& rows, int width) const;
    int halfOf(int width) const;
    int gap() const;
    void arrange();
    static bool grows(const Row& row);
    void put(const Row& row, wxBoxSizer& rows);
    void showAsked();
    bool complainAbout(QuestionBlock& block, bool alsoWhenMissing);
    void onFocus(wxChildFocusEvent& event);
    QuestionBlock* blockWith(wxWindow* window) const;
    bool takesMarksOnly() const;
    void focusAfter(QuestionBlock& block);

    const forms::Instrument& instrument_;
    const forms::Section& section_;
    const forms::Answers& answers_;
    std::vector<QuestionBlock*> blocks_;
    wxPanel* header_ = nullptr;  // of a matrix
    Label* below_;
    QuestionBlock* choice_ = nullptr;
    QuestionBlock* focused_ = nullptr;
    bool tight_ = false;
};

}  // namespace app::desktop
