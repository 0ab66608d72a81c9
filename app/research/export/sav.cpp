#include "app/research/export/sav.h"

#include <readstat.h>

#include <ctime>
#include <deque>
#include <exception>
#include <memory>

#include "app/research/export/cell.h"
#include "app/research/export/export_error.h"
#include "app/research/export/variable_format.h"

namespace app::research {
namespace {

constexpr std::size_t longestTitle = 64;
constexpr std::size_t longestNote = 80;
// ReadStat 1.1.8 writes value labels and missing codes of a longer text in a way that PSPP does not take.
constexpr std::size_t longestDeclared = 8;

void check(readstat_error_t error)
{
    if (error != READSTAT_OK)
        throw ExportError(ExportError::Kind::SavRefused, readstat_error_message(error));
}

template <typename Pointer>
Pointer* checked(Pointer* pointer)
{
    if (!pointer)
        throw ExportError(ExportError::Kind::NoMemory, "no memory for the file of SPSS");
    return pointer;
}

// ReadStat writes the local time of a moment, so noon of the place is the same bytes everywhere.
std::time_t noonOf(forms::Date day)
{
    std::tm parts{};
    parts.tm_year = static_cast<int>(day.year()) - 1900;
    parts.tm_mon = static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    parts.tm_mday = static_cast<int>(static_cast<unsigned>(day.day()));
    parts.tm_hour = 12;
    parts.tm_isdst = -1;
    return std::mktime(&parts);
}

readstat_measure_t measureOf(Measure measure)
{
    switch (measure) {
        case Measure::Nominal:
            return READSTAT_MEASURE_NOMINAL;
        case Measure::Ordinal:
            return READSTAT_MEASURE_ORDINAL;
        case Measure::Scale:
            break;
    }
    return READSTAT_MEASURE_SCALE;
}

class Sav {
public:
    Sav(std::ostream& out, const ReleasedMicrodata& data)
        : out_(out), data_(data), writer_(checked(readstat_writer_init()))
    {
        check(readstat_set_data_writer(writer_.get(), append));
    }

    void write(const SavFacts& facts)
    {
        try {
            describe(facts);
            for (const auto& variable : data_.codebook().variables())
                add(variable);
            check(readstat_begin_writing_sav(writer_.get(), this, static_cast<long>(data_.rows().size())));
            for (const auto& row : data_.rows())
                add(row);
            check(readstat_end_writing(writer_.get()));
        } catch (const ExportError&) {
            if (!failed_)
                throw;
        }
        // What the stream threw is the cause of what ReadStat said, if it said anything.
        if (failed_)
            std::rethrow_exception(failed_);
    }

private:
    struct Free {
        void operator()(readstat_writer_t* writer) const { readstat_writer_free(writer); }
    };

    // Nothing may be thrown through ReadStat, which is C. It takes -1 for a great many bytes, so 0 tells it
    // that nothing was written; it may try once more all the same.
    static ssize_t append(const void* bytes, std::size_t size, void* sav)
    {
        auto& self = *static_cast<Sav*>(sav);
        if (self.failed_)
            return 0;
        try {
            self.out_.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
            return self.out_ ? static_cast<ssize_t>(size) : 0;
        } catch (...) {
            self.failed_ = std::current_exception();
            return 0;
        }
    }

    void describe(const SavFacts& facts)
    {
        check(readstat_writer_set_compression(writer_.get(), READSTAT_COMPRESS_ROWS));
        check(readstat_writer_set_file_timestamp(writer_.get(), noonOf(facts.day)));
        check(readstat_writer_set_file_label(writer_.get(), cutTo(longestTitle, facts.title).c_str()));
        for (const auto& note : facts.notes)
            readstat_add_note(writer_.get(), cutTo(longestNote, note).c_str());
    }

    void add(const Variable& variable)
    {
        const auto format = formatOf(variable, data_.policy());
        auto* const column = checked(readstat_add_variable(
            writer_.get(), variable.name.c_str(), format.text ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
            format.text ? format.width : 0));
        readstat_variable_set_label(column, cutTo(longestVariableLabel, variable.label).c_str());
        readstat_variable_set_format(column, nameOf(format).c_str());
        readstat_variable_set_measure(column, measureOf(variable.measure));
        if (!format.text || format.width <= longestDeclared)
            addLabels(*column, variable, format.text);
        columns_.push_back(column);
    }

    void addLabels(readstat_variable_t& column, const Variable& variable, bool text)
    {
        const auto name = "labels" + std::to_string(columns_.size());
        auto* const set = checked(readstat_add_label_set(
            writer_.get(), text ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE, name.c_str()));
        for (const auto& [value, label, code] : allLabels(variable)) {
            const auto shortLabel = cutTo(longestValueLabel, label);
            if (text)
                readstat_label_string_value(set, numeral(value).c_str(), shortLabel.c_str());
            else
                readstat_label_double_value(set, value, shortLabel.c_str());
        }
        readstat_variable_set_label_set(&column, set);
        for (const auto& [value, label, code] : missingLabels(variable))
            check(text ? readstat_variable_add_missing_string_value(&column, kept(numeral(value)))
                       : readstat_variable_add_missing_double_value(&column, value));
    }

    // ReadStat keeps the address of a missing text, not the text.
    const char* kept(std::string text) { return kept_.emplace_back(std::move(text)).c_str(); }

    void add(const std::vector<Value>& row)
    {
        const auto& variables = data_.codebook().variables();
        check(readstat_begin_row(writer_.get()));
        for (std::size_t index = 0; index < variables.size(); ++index)
            add(*columns_[index], variables[index], row[index]);
        check(readstat_end_row(writer_.get()));
    }

    void add(const readstat_variable_t& column, const Variable& variable, Value value)
    {
        if (value.isText()) {
            const auto line = cutTo(column.user_width, onOneLine(data_.texts().at(value)));
            return check(readstat_insert_string_value(writer_.get(), &column, line.c_str()));
        }
        const auto reason = value.missing();
        const auto number = reason ? codeOf(variable, *reason) : value.number().value();
        check(variable.content == Content::Text
                  ? readstat_insert_string_value(writer_.get(), &column, numeral(number).c_str())
                  : readstat_insert_double_value(writer_.get(), &column, number));
    }

    std::ostream& out_;
    const ReleasedMicrodata& data_;
    std::unique_ptr<readstat_writer_t, Free> writer_;
    std::vector<readstat_variable_t*> columns_;
    std::deque<std::string> kept_;
    std::exception_ptr failed_;
};

}  // namespace

void writeSav(std::ostream& out, const ReleasedMicrodata& data, const SavFacts& facts)
{
    Sav(out, data).write(facts);
}

}  // namespace app::research
