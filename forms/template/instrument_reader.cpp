#include <algorithm>

#include "forms/template/conditions.h"
#include "forms/template/definition_readers.h"
#include "forms/template/kinds.h"
#include "forms/template/scores.h"
#include "forms/template/wording.h"
#include "forms/template/xml/attributes.h"
#include "forms/template/xml/shape.h"
#include "forms/template/xml/unique.h"

namespace forms {
namespace {

bool holdsText(const QuestionKind& kind)
{
    if (const auto* table = std::get_if<TableKind>(&kind))
        return std::any_of(table->columns.begin(), table->columns.end(), [](const Column& column) {
            return std::holds_alternative<TextKind>(column.kind);
        });
    return std::holds_alternative<TextKind>(kind);
}

class InstrumentReader {
public:
    explicit InstrumentReader(FaultList& faults) : faults_(faults) {}

    Instrument read(const XmlElement& root)
    {
        instrument_.id = textOf(root, "id");
        instrument_.version = wholeOf(root, "version", 1);
        instrument_.title = textOf(root, "title");
        instrument_.credit = textOf(root, "credit");
        instrument_.status = wordOf(root, "status", statusWords, Status::Proposal);
        instrument_.subject = wordOf(root, "subject", subjectWords, Subject::Casus);
        for (const auto& child : root.children)
            if (child.name == "section" || child.name == "matrix")
                instrument_.sections.push_back(readSection(child));
        if (instrument_.sections.empty())
            faults_.add(root.line, wording::noSections());
        checkConditions(instrument_, whenLines_, faults_);
        readScores(root);
        return std::move(instrument_);
    }

private:
    // A score may stand before the questions it counts.
    void readScores(const XmlElement& root)
    {
        UniqueNames ids(faults_, wording::doubledId);
        for (const auto& child : root.children) {
            if (child.name != "score")
                continue;
            instrument_.scores.push_back(readScore(child, instrument_, faults_));
            ids.add(instrument_.scores.back().id, lineOf(child, "id"));
        }
    }

    Section readSection(const XmlElement& element)
    {
        Section section;
        section.id = textOf(element, "id");
        section.title = textOf(element, "title");
        section.help = textOf(element, "help");
        section.matrix = element.name == "matrix";
        sectionIds_.add(section.id, lineOf(element, "id"));
        readNames(element, section);
        readTimes(element, section);
        if (section.matrix)
            readRows(element, section);
        else
            readQuestions(element, section);
        if (section.questions.empty())
            faults_.add(element.line, wording::noQuestions(element.name));
        return section;
    }

    void readNames(const XmlElement& element, Section& section)
    {
        UniqueNames sets(faults_, wording::doubledNamingSet);
        for (const auto& child : element.children) {
            if (child.name != "name")
                continue;
            sets.add(textOf(child, "set"), child.line);
            section.otherTitles.emplace(textOf(child, "set"), child.text);
        }
    }

    void readTimes(const XmlElement& element, Section& section)
    {
        UniqueNames modes(faults_, wording::doubledMode);
        for (const auto& child : element.children) {
            if (child.name != "time")
                continue;
            const auto mode = textOf(child, "mode");
            const SectionTime time{std::chrono::minutes{wholeOf(child, "minutes", 0)},
                                   textOf(child, "block")};
            modes.add(mode, child.line);
            section.times.emplace(mode, time);
            checkBlock(child, mode, time);
        }
    }

    // The minutes of a block are for all its sections together, so each section states the same.
    void checkBlock(const XmlElement& element, const std::string& mode, const SectionTime& time)
    {
        if (time.block.empty())
            return;
        const auto [first, added] =
            blocks_.emplace(std::pair{mode, time.block}, std::pair{time.time, element.line});
        if (!added && first->second.first != time.time)
            faults_.add(element.line, wording::blockTimesDiffer(time.block, mode, first->second.second));
    }

    void readQuestions(const XmlElement& element, Section& section)
    {
        for (const auto& child : element.children)
            if (child.name != "name" && child.name != "time")
                section.questions.push_back(readQuestion(child, readKind(child, faults_)));
    }

    void readRows(const XmlElement& element, Section& section)
    {
        const auto isScale = [](const XmlElement& child) { return child.name == "scale"; };
        const auto scale = std::find_if(element.children.begin(), element.children.end(), isScale);
        if (std::count_if(element.children.begin(), element.children.end(), isScale) != 1)
            faults_.add(element.line, wording::matrixWithoutScale());
        const auto kind = scale == element.children.end() ? ScaleKind{} : readScale(*scale, faults_);
        for (const auto& child : element.children)
            if (child.name == "row")
                section.questions.push_back(readQuestion(child, kind));
    }

    Question readQuestion(const XmlElement& element, QuestionKind kind)
    {
        Question question;
        question.id = textOf(element, "id");
        question.label = textOf(element, "label");
        question.help = textOf(element, "help");
        question.kind = std::move(kind);
        question.required = yes(element, "required");
        question.when = conditionFrom(valueOf(element, "when"));
        question.exportName = textOf(element, "export");
        readRole(element, question);

        questionIds_.add(question.id, lineOf(element, "id"));
        whenLines_.emplace(question.id, lineOf(element, "when"));
        addVariables(element, question);
        return question;
    }

    // Whatever people type may name somebody, so text is never plain.
    void readRole(const XmlElement& element, Question& question)
    {
        const bool text = holdsText(question.kind);
        question.role = wordOf(element, "role", roleWords, text ? Role::FreeText : Role::Plain);
        if (text && question.role == Role::Plain)
            faults_.add(lineOf(element, "role"), wording::textIsFreeText());
    }

    // In an export each option of a multiple choice has a column of its own, and each of two marks.
    void addVariables(const XmlElement& element, const Question& question)
    {
        const auto line = lineOf(element, "export");
        const auto& name = question.exportName;
        for (const auto* frame : {respondentVariable, teamVariable, periodVariable})
            if (variableKey(name) == variableKey(frame))
                faults_.add(line, wording::frameVariable(frame));
        variables_.add(variableKey(name), line);
        if (name.empty())
            return;
        for (const auto& suffix : suffixesOf(question.kind)) {
            if (name.size() + suffix.size() > 64)
                faults_.add(line, wording::optionVariableTooLong(name, suffix.substr(1)));
            variables_.add(variableKey(name + suffix), line);
        }
    }

    static std::vector<std::string> suffixesOf(const QuestionKind& kind)
    {
        std::vector<std::string> suffixes;
        if (const auto* choices = std::get_if<ChoicesKind>(&kind))
            for (const auto& option : choices->options)
                suffixes.push_back("_" + option.code);
        const auto* bipolar = std::get_if<BipolarKind>(&kind);
        const auto* grade = std::get_if<GradeKind>(&kind);
        if ((bipolar && bipolar->asksWanted) || (grade && grade->asksWanted))
            suffixes = {nowSuffix, wantedSuffix};
        return suffixes;
    }

    FaultList& faults_;
    Instrument instrument_;
    UniqueNames sectionIds_{faults_, wording::doubledId};
    UniqueNames questionIds_{faults_, wording::doubledId};
    UniqueNames variables_{faults_, wording::doubledVariable};
    std::map<std::string, int> whenLines_;
    std::map<std::pair<std::string, std::string>, std::pair<std::chrono::minutes, int>> blocks_;
};

}  // namespace

Instrument instrumentFrom(const XmlElement& root, const std::string& file)
{
    FaultList faults(file);
    checkShape(root, instrumentRule(), faults);
    auto instrument = InstrumentReader(faults).read(root);
    faults.throwIfAny();
    return instrument;
}

}  // namespace forms
