// Times that the laptop went round.
#pragma once

#include <optional>

#include "db/database.h"
#include "forms/model/hand_over.h"

namespace db {

class HandOverStore {
public:
    explicit HandOverStore(Database& database) : database_(database) {}

    // From now on the laptop is in other hands. Within one meeting it goes on with what was asked there
    // before: what was sent stays, what was not and is not asked now goes. The instrument versions must be
    // frozen. Throws std::logic_error when one is going on already. Returns its id.
    forms::Id start(const forms::HandOver& handOver);
    // The coach has the laptop again; nothing when no hand-over was going on.
    void end(forms::Instant at);
    // The one that ended last goes on, as it was. Throws as start() does, and Error Failed when there is
    // none.
    void resume();

    bool isGoingOn() const;
    // The one that is going on, else the one that ended last.
    std::optional<forms::HandOver> latest() const;

    // This form was sent as that entry.
    void markSent(forms::Id askedForm, forms::Id entry);
    // The entry of this form is a draft of its writer again. Nothing when it was not sent.
    void withdraw(forms::Id askedForm);

private:
    void expectNone() const;
    forms::Id openOf(const forms::HandOver& handOver);

    Database& database_;
};

}  // namespace db
