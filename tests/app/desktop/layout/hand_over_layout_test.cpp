// Every screen of a laptop that goes round, with the longest names and texts.
#include <wx/textctrl.h>

#include "tests/app/desktop/atspi/dossiers.h"
#include "tests/app/desktop/forms/window.h"
#include "tests/app/desktop/layout/layout_fixture.h"

namespace app::desktop {
namespace {

class HandOverLayoutTest : public tests::LayoutFixture {
protected:
    bool says(const wxString& text) { return tests::says(desk.window(), text); }
    void untilItSays(const wxString& text)
    {
        desk.until(text.utf8_string(), [&] { return says(text); });
    }

    // From the overview to the names.
    void handOver()
    {
        desk.push("Nu doorgeven");
        look("60 wat geef je door");
        desk.tick("Stellingen bij de bakens");
        desk.push("Per persoon kiezen");
        look("61 per persoon");
        desk.choose("Nummers");
        look("62 nummers");
        desk.choose("Namen");
        desk.push("Laptop doorgeven");
        look("63 namen");
    }
    void comeIn()
    {
        desk.push("Wilhelmina*");
        look("64 pincode kiezen");
        desk.type("Pincode", "12a4");
        desk.push("Verder");
        untilItSays("en niets anders");
        look("65 pincode niet goed");
        for (const auto* field : {"Pincode", "Nog een keer dezelfde pincode"})
            desk.type(field, "4071");
        desk.push("Verder");
        untilItSays("Dag Wilhelmina");
        look("66 eigen formulieren");
    }
    void leafThrough(const wxString& form, const std::string& name)
    {
        desk.push("Invullen: " + form + "*");
        for (int page = 1;; ++page) {
            const bool last = !desk.has("Volgende");
            // The eight of the reflector are alike.
            if (page == 1 || last || form == "Kantelbox")
                look(name + ", blad " + std::to_string(page));
            if (last)
                return;
            desk.push("Volgende");
        }
    }
    void sendReflector()
    {
        desk.type("Wat zag je*", toWx(tests::longIdea) + " en mevrouw Jansen bellen op 06-12345678");
        desk.push("Versturen");
        untilItSays("bakens staan nog open");
        look("68 nog open");
        desk.push("Toch versturen");
        untilItSays("Is hier iemand te herkennen?");
        look("69 herkenbaar");
        desk.pick("Waarom mag het zo blijven?", 1);
        desk.push("Zo laten en versturen");
        untilItSays("Dank je");
        look("70 dank je");
        desk.push("Volgende persoon");
    }
    // Somebody comes back to what was begun.
    void takeUp()
    {
        desk.push("Wilhelmina*");
        desk.type("Pincode", "4071");
        desk.push("Verder");
        untilItSays("Dag Wilhelmina");
        look("71 eigen formulieren, een verstuurd");
        desk.push("Terugtrekken*");
        look("71 terugtrekken of niet");
        desk.push("Laten staan");
        leafThrough("Kantelbox", "72 kantelbox");
        desk.type("Wat leer ik*", toWx(tests::longIdea));
        desk.push("Later verder");
    }
    void takeBack()
    {
        desk.push("Abdelkarim*");
        look("75 naam is dicht");
        desk.push("Andere naam");
        desk.push("Coach: terug");
        look("76 terug naar de leercoach");
        desk.type("Wachtwoordzin", "iets anders");
        desk.push("Verder");
        untilItSays("Dit is niet de wachtwoordzin");
        look("77 niet de wachtwoordzin");
        desk.type("Wachtwoordzin", ::tests::passphrase);
        desk.push("Verder");
        untilItSays("klaar");
        desk.control("Verder doorgeven");
        look("78 hoe ver iedereen is");
    }
};

TEST_F(HandOverLayoutTest, EveryScreenFits)
{
    unlock();
    handOver();
    comeIn();
    leafThrough("Reflector", "67 reflector");
    sendReflector();
    takeUp();
    takeBack();
}

TEST_F(HandOverLayoutTest, DialoogkaartenOfTheLastRoundsFit)
{
    unlock();
    desk.push("Dialoogkaarten overtypen");
    look("80 overtypen");
    for (int card = 1; card <= 6; ++card) {
        const auto line = wxString::Format("Dialoogkaart %d", card);
        desk.type(line, toWx(tests::longIdea));
        wxCommandEvent enter(wxEVT_TEXT_ENTER);
        desk.control(line).ProcessWindowEvent(enter);
    }
    look("81 overtypen, zes kaarten");
}

}  // namespace
}  // namespace app::desktop
