// Casus, known by their code only.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "db/seal/crypto.h"
#include "forms/model/team.h"

namespace db {

class CasusStore {
public:
    // Uniform, 0 up to and without its argument.
    using Random = std::function<std::uint32_t(std::uint32_t below)>;

    explicit CasusStore(Database& database, Random random = randomBelow)
        : database_(database), random_(std::move(random))
    {
    }

    // Keeps a new casus under a random code that no other has, whatever stood in id and code;
    // returns it with both.
    [[nodiscard]] forms::Casus add(forms::Casus casus);
    // Changes anything but the code. Throws Error Failed for an id that is not there.
    void save(const forms::Casus& casus);
    // Only a casus that is in no round yet and about which nothing is filled in; of any other SQLite refuses
    // it.
    void remove(forms::Id casus);

    std::optional<forms::Casus> find(forms::Id id) const;
    std::optional<forms::Casus> find(const std::string& code) const;
    // In the order in which they were added.
    std::vector<forms::Casus> all() const;
    // Those that no round was held about yet, in the same order.
    std::vector<forms::Casus> prepared() const;

private:
    void saveThemes(const forms::Casus& casus);

    Database& database_;
    Random random_;
};

}  // namespace db
