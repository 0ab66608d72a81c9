// The words of the herstelblad: plain enough for somebody under stress.
#pragma once

namespace app::sheets::wording {

inline constexpr auto recovery = "Herstelblad";
inline constexpr auto recoveryWhatFor = "Waarvoor is dit blad?";
inline constexpr auto recoveryWhatForText =
    "Is de wachtwoordzin van het dossier kwijt, dan opent alleen deze sleutel het nog. De sleutel staat "
    "nergens anders: "
    "niet op de laptop en niet bij de makers van Leertafel.";
inline constexpr auto recoveryKey = "De herstelsleutel";
inline constexpr auto recoveryUse = "Zo gebruik je hem";
inline constexpr auto recoveryUseStart = "Start Leertafel en kies het dossier.";
inline constexpr auto recoveryUseOpen = "Kies ‘Openen met het herstelblad’.";
inline constexpr auto recoveryUseType =
    "Typ de negen groepjes over. Hoofdletters, spaties en streepjes doen er niet toe.";
inline constexpr auto recoveryKeepSafe = "Bewaar het veilig";
inline constexpr auto recoveryKeepSafeText =
    "Doe dit blad in een dichte envelop en leg die op een plek die op slot kan, niet bij de laptop. Schrijf "
    "hieronder "
    "wie weet waar de envelop ligt.";
inline constexpr auto recoveryMadeOn = "gemaakt op";
inline constexpr auto recoveryKnownBy = "wie weten waar dit blad ligt";
inline constexpr auto recoveryFooter =
    "Vertrouwelijk · wie dit blad en het bestand heeft, kan het dossier openen";

}  // namespace app::sheets::wording
