// The words on paper that people write on, and on what lies beside it on the table.
#pragma once

namespace app::sheets::wording {

// Of every form.
inline constexpr auto casusCode = "Casuscode";
inline constexpr auto date = "Datum";
inline constexpr auto filledInBy = "Ingevuld door (voorletters, mag leeg)";
inline constexpr auto reflectievraag = "Reflectievraag";
inline constexpr auto mayStayEmpty = "(mag leeg)";
inline constexpr auto notApplicableShort = "n.v.t.";  // over a narrow column
inline constexpr auto outOfTen = "van 0 tot 10";

// The actiekaart.
inline constexpr auto withWhomRole = "Met wie (rol)";
inline constexpr auto why = "Waarom";
inline constexpr auto outcome = "Wat moet het opleveren";
inline constexpr auto successWhen = "Gelukt als";
inline constexpr auto forTheInbrenger =
    "De inbrenger schrijft deze kaart zelf en neemt hem mee, met alle dialoogkaarten.";

}  // namespace app::sheets::wording
