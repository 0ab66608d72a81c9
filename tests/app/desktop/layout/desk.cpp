#include "tests/app/desktop/layout/desk.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/image.h>
#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <stdexcept>

#include "app/desktop/widgets/label.h"
#include "tests/app/desktop/layout/screen_picture.h"
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/program_window.h"

namespace app::desktop::tests {

Desk::Desk(const std::filesystem::path& dossier, ::tests::FakeClock& clock)
{
    wxEventLoopBase::SetActive(&loop_);
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG))
        wxImage::AddHandler(new wxPNGHandler);
    shell_.emplace(dossier, clock.steady(), clock.wall());
    window_ = &programWindow();
    window_->SetPosition({0, 0});
    settleEvents();
}

Desk::~Desk()
{
    window_->Destroy();
    settleEvents();
    shell_.reset();
    settleEvents();
    wxEventLoopBase::SetActive(nullptr);
}

void Desk::resize(wxSize size)
{
    window_->SetSize(size);
    until(std::to_string(size.x) + " wide", [&] { return window_->GetSize() == size; });
    settle(*window_);
    settleEvents();
}

void Desk::draw(const std::filesystem::path& file)
{
    // The display shows a window a moment later, and asks nobody.
    for (int times = 0; times < 30; ++times) {
        wxMilliSleep(10);
        settleEvents();
    }
    auto picture = screenPicture({wxPoint(0, 0), window_->GetSize()});
    picture.SetOption(wxIMAGE_OPTION_PNG_COMPRESSION_LEVEL, 9);
    picture.SaveFile(file.string(), wxBITMAP_TYPE_PNG);
}

void Desk::until(const std::string& what, const std::function<bool()>& holds)
{
    for (int left = 1000; !holds(); --left) {
        if (left == 0)
            throw std::runtime_error("waited for: " + what);
        wxMilliSleep(10);
        settleEvents();
    }
}

bool Desk::has(const wxString& name)
{
    return named(*window_, name) != nullptr;
}

wxWindow& Desk::control(const wxString& name)
{
    until(name.utf8_string(), [&] { return has(name); });
    return *named(*window_, name);
}

void Desk::push(const wxString& button)
{
    send(control(button), wxEVT_BUTTON, 1);
}

void Desk::type(const wxString& field, const wxString& text)
{
    dynamic_cast<wxTextCtrl&>(control(field)).SetValue(text);
    settleEvents();
}

void Desk::tick(const wxString& box)
{
    auto& found = dynamic_cast<wxCheckBox&>(control(box));
    found.SetValue(true);
    send(found, wxEVT_CHECKBOX, 1);
}

void Desk::choose(const wxString& radioButton)
{
    auto& found = dynamic_cast<wxRadioButton&>(control(radioButton));
    found.SetValue(true);
    send(found, wxEVT_RADIOBUTTON, 1);
}

void Desk::pick(const wxString& list, int place)
{
    auto& found = dynamic_cast<wxChoice&>(control(list));
    found.SetSelection(place);
    send(found, wxEVT_CHOICE, place);
}

}  // namespace app::desktop::tests
