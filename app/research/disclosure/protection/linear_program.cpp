#include "app/research/disclosure/protection/linear_program.h"

#include <coin/ClpEventHandler.hpp>
#include <coin/ClpSimplex.hpp>
#include <exception>

namespace app::research {
namespace {

// Nothing may be thrown through the solver; it is told to end instead.
class Pivots : public ClpEventHandler {
public:
    Pivots(const Checkpoint& checkpoint, std::exception_ptr& thrown)
        : checkpoint_(checkpoint), thrown_(thrown)
    {
    }

    int event(Event /*which*/) override
    try {
        // It asks once more on its way out.
        if (!thrown_)
            checkpoint_();
        return thrown_ ? end : goOn;
    } catch (...) {
        thrown_ = std::current_exception();
        return end;
    }

    // The solver keeps a copy.
    ClpEventHandler* clone() const override { return new Pivots(*this); }

private:
    static constexpr int goOn = -1, end = 0;
    const Checkpoint& checkpoint_;
    std::exception_ptr& thrown_;
};

}  // namespace

struct LinearProgram::Model {
    Checkpoint checkpoint;
    std::exception_ptr thrown;
    ClpSimplex simplex;
};

LinearProgram::LinearProgram(const std::vector<Column>& columns, const std::vector<Row>& rows,
                             Checkpoint checkpoint)
    : model_(std::make_unique<Model>())
{
    auto& simplex = model_->simplex;
    model_->checkpoint = std::move(checkpoint);
    const Pivots pivots(model_->checkpoint, model_->thrown);
    simplex.passInEventHandler(&pivots);
    simplex.setLogLevel(0);
    simplex.scaling(0);
    simplex.setPerturbation(100);
    simplex.resize(0, static_cast<int>(columns.size()));
    for (std::size_t index = 0; index < columns.size(); ++index) {
        setBounds(index, columns[index].low, columns[index].high);
        setCost(index, columns[index].cost);
    }
    std::vector<double> lows, highs, factors;
    std::vector<int> starts{0}, places;
    for (const auto& row : rows) {
        lows.push_back(row.low);
        highs.push_back(row.high);
        for (const auto& entry : row.entries) {
            places.push_back(static_cast<int>(entry.column));
            factors.push_back(entry.factor);
        }
        starts.push_back(static_cast<int>(places.size()));
    }
    simplex.addRows(static_cast<int>(rows.size()), lows.data(), highs.data(), starts.data(), places.data(),
                    factors.data());
}

LinearProgram::~LinearProgram() = default;

void LinearProgram::setBounds(std::size_t column, double low, double high)
{
    model_->simplex.setColumnBounds(static_cast<int>(column), low, high);
}

void LinearProgram::setCost(std::size_t column, double cost)
{
    model_->simplex.setObjectiveCoefficient(static_cast<int>(column), cost);
}

void LinearProgram::setRowBounds(std::size_t row, double low, double high)
{
    model_->simplex.setRowBounds(static_cast<int>(row), low, high);
}

std::optional<std::vector<double>> LinearProgram::solve()
{
    auto& simplex = model_->simplex;
    simplex.dual();
    if (model_->thrown)
        std::rethrow_exception(model_->thrown);
    if (!simplex.isProvenOptimal())
        return std::nullopt;
    const auto* values = simplex.primalColumnSolution();
    return std::vector<double>(values, values + simplex.numberColumns());
}

}  // namespace app::research
