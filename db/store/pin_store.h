// The pincodes of the members: only as hashes, and how often somebody tried in vain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/database.h"
#include "forms/model/team.h"

namespace db {

// So many wrong ones in a row close the name, until the coach opens it again.
inline constexpr int mostPinTries = 5;

class PinStore {
public:
    explicit PinStore(Database& database) : database_(database) {}

    // Nothing while the member has none.
    std::optional<std::string> hashOf(forms::Id member) const;
    bool isBlocked(forms::Id member) const;

    // In place of one that was there. See pinHash().
    void choose(forms::Id member, const std::string& hash);
    // To be called, and committed, before a pincode is looked at: whoever stops the program has tried as
    // well.
    void countTry(forms::Id member);
    // It was right, or the coach opens the name again.
    void forgetTries(forms::Id member);
    // The member chooses another one next time.
    void remove(forms::Id member);

    // In the order of the team.
    std::vector<forms::Id> whoHaveOne() const;
    std::vector<forms::Id> whoAreBlocked() const;

private:
    Database& database_;
};

}  // namespace db
