#include "tests/app/demo/story_texts.h"

#include <initializer_list>

namespace tests {
namespace {

using namespace app::demo;
using story::Text;

struct Collected {
    std::vector<Text> texts;

    void add(std::initializer_list<Text> some)
    {
        for (const auto text : some)
            if (!text.empty())
                texts.push_back(text);
    }
    void add(const std::vector<story::Action>& actions)
    {
        for (const auto& action : actions) {
            add({action.what, action.why, action.outcome, action.successWhen});
            for (const auto& decision : action.decisions)
                add({decision.reason});
        }
    }
    void add(const story::Casus& casus)
    {
        add({casus.brought, casus.question, casus.takeAway, casus.letGo});
        for (const auto& card : casus.cards)
            add({card.text});
        for (const auto& idea : casus.ideas)
            add({idea.summary});
        add(casus.actions);
    }
    void add(const story::Kantelbox& box)
    {
        add({box.question, box.before, box.now, box.resident, box.network, box.neighbourhood, box.team,
             box.specialist, box.meaning, box.because, box.iLearn, box.teamLearns, box.signal});
    }
};

}  // namespace

std::vector<Text> everySentence()
{
    Collected all;
    for (const auto& meeting : story::meetings()) {
        all.add({meeting.checkIn, meeting.lookBack, meeting.closing});
        all.add(meeting.actions);
    }
    for (const auto& casus : story::casus())
        all.add(casus);
    for (const auto& reflector : story::reflectors())
        for (const auto& note : reflector.notes)
            all.add({note.text});
    for (const auto& box : story::kantelboxes())
        all.add(box);
    for (const auto& card : story::partnershipCards()) {
        for (const auto& statement : card.statements)
            all.add({statement.text});
        all.add(card.actions);
    }
    return all.texts;
}

}  // namespace tests
