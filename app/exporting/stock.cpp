#include "app/exporting/stock.h"

#include <algorithm>
#include <tuple>

#include "db/store/instrument_store.h"
#include "db/store/sent_forms.h"

namespace app::exporting {
namespace {

bool isSameForm(const FormStock& one, const FormStock& other)
{
    return one.id == other.id && one.version == other.version;
}

}  // namespace

std::vector<FormStock> stockOf(db::Database& database)
{
    std::vector<FormStock> stock;
    for (auto& frozen : db::InstrumentStore(database).all())
        stock.push_back({frozen.id, frozen.version, std::move(frozen.xml), {}});
    for (const auto& sent : db::sentForms(database))
        for (auto& form : stock)
            if (form.id == sent.instrumentId && form.version == sent.instrumentVersion)
                ++form.sent[research::periodOf(forms::quarterOf(sent.at))];
    std::erase_if(stock, [](const FormStock& form) { return form.sent.empty(); });
    return stock;
}

bool contradict(const std::vector<FormStock>& one, const std::vector<FormStock>& other)
{
    return std::any_of(one.begin(), one.end(), [&](const FormStock& mine) {
        return std::any_of(other.begin(), other.end(), [&](const FormStock& theirs) {
            return isSameForm(mine, theirs) && mine.xml != theirs.xml;
        });
    });
}

std::vector<FormStock> together(const std::vector<std::vector<FormStock>>& stocks)
{
    std::vector<FormStock> all;
    for (const auto& stock : stocks)
        for (const auto& form : stock) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const FormStock& other) { return isSameForm(form, other); });
            if (known == all.end()) {
                all.push_back(form);
                continue;
            }
            for (const auto& [period, times] : form.sent)
                known->sent[period] += times;
        }
    std::sort(all.begin(), all.end(), [](const FormStock& one, const FormStock& other) {
        return std::tie(one.id, one.version) < std::tie(other.id, other.version);
    });
    return all;
}

}  // namespace app::exporting
