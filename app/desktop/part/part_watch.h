// Whether anybody was there while a part of the meeting went on. A laptop that slept and a program that was
// gone leave time behind that the coach judges; of a casusronde its own screen asks.
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/workspace.h"
#include "forms/model/team.h"

namespace app::desktop {

class PartWatch {
public:
    // What passed since a part was last seen to go on is time away: the program was gone.
    explicit PartWatch(Workspace& workspace);

    // For whoever looks once a second or more often, on whatever screen. Every ten seconds it leaves a mark
    // in the dossier.
    void look();

    // What still has to be judged of this part; zero: nothing. Until then it counts.
    forms::Milliseconds away(forms::Id part) const;
    // The coach judged; what does not count is left out of the meeting.
    void judge(forms::Meeting& meeting, bool counts);

private:
    struct Away {
        forms::Id part = 0;
        forms::Instant from{};
        forms::Instant until{};
    };
    void notice(forms::Instant since);
    void leaveMark();
    // When somebody was last there; takes over what was away and not judged then.
    std::optional<forms::Instant> readMark(forms::Id part);

    Workspace& workspace_;
    forms::Milliseconds lastLook_;
    forms::Milliseconds lastMark_;
    std::vector<Away> away_;
};

}  // namespace app::desktop
