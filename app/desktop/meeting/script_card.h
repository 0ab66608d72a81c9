// One step or agenda item as the leercoach says it: zeg, let op, regel and tijd, each to change.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/typing_pause.h"
#include "forms/model/own_script.h"

class wxTextCtrl;

namespace app::desktop {

class Label;

class ScriptCard : public Card {
public:
    struct Item {
        forms::OwnScript script;
        wxString title;
        bool isStep = false;  // of a casusronde: it has a rule to guard, and its time may have seconds
    };
    // `changed` gets what stands there after each change, as long as nothing is wrong with it.
    ScriptCard(wxWindow* parent, const Item& item, std::function<void(const forms::OwnScript&)> changed);

    // Keeps at once what was typed since the last pause, when nothing is wrong with it.
    void flush();

private:
    wxTextCtrl* addArea(const wxString& label, const std::string& text);
    void addTime();
    void watch(wxTextCtrl& field);
    void take();

    Item item_;
    std::function<void(const forms::OwnScript&)> changed_;
    wxTextCtrl* say_ = nullptr;
    wxTextCtrl* pitfall_ = nullptr;
    wxTextCtrl* guard_ = nullptr;
    wxTextCtrl* time_ = nullptr;
    Label* problem_ = nullptr;
    std::vector<std::unique_ptr<TypingPause>> typing_;
};

}  // namespace app::desktop
