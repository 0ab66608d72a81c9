// One person's form while it is being filled in. No window: what is kept, and when it may go.
#pragma once

#include "app/desktop/workspace.h"
#include "db/store/entry_store.h"
#include "forms/model/hand_over.h"

namespace app::desktop {

class EntryDraft {
public:
    // The instrument is the one that is asked, of the workspace's templates. Takes up the draft of this
    // person about this subject when there is one.
    EntryDraft(Workspace& workspace, const forms::Instrument& instrument, const forms::AskedForm& asked);

    // Something was filled in before; the person is asked whether to go on with it.
    bool isTakenUp() const { return takenUp_; }
    void startOver();

    const forms::Instrument& instrument() const { return instrument_; }
    const forms::Answers& answers() const { return entry_.answers; }
    // An empty answer takes away what was there.
    void change(const std::string& questionId, const forms::Answer& answer);

    // Keeps what changed since the last time, as a draft that nobody else sees, and asks for it to be sealed.
    void keep();
    // Something was left in which somebody may be recognised; the reason goes along with the entry.
    void leaveTraces(const std::string& reason) { leftTraces_ = reason; }
    // From now on it is an entry, with answers to the questions that are asked and to no others, and nobody
    // changes it; who wrote it may withdraw it as long as the meeting goes on.
    void send();

private:
    db::DraftOf which() const;
    void save(forms::Entry& entry);

    Workspace& workspace_;
    const forms::Instrument& instrument_;
    forms::Id asked_;
    forms::Entry entry_;
    bool takenUp_ = false;
    bool changed_ = false;
    std::string leftTraces_;
};

// Under this name an entry keeps why somebody may be recognised in it. No question can have it.
inline constexpr const char* leftTracesAnswer = "herleidbaarheid:zo-gelaten";

}  // namespace app::desktop
