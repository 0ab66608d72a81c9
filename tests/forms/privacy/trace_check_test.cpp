#include "forms/privacy/trace_check.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "forms/model/utf8.h"

namespace forms {
namespace {

// A language of a few words, so that each test shows by itself what is known.
const WordList words(
    "belde\nbakker\ncoach\nde\neen\ngoed\nheeft\nhet\nhuis\nin\nis\nmet\nmoeder\nover\nsprak\nteam\nwerkt\nwi"
    "jk\n"
    "woont\nze\nzei\nzoon\nrozen\nroos\nstorm\nverlening\nschuldhulp\ntraject\nplan\nkeukentafel\ngesprek"
    "\n"
    "linde\nAisha\nFatima\nRoos\nSamen\nsamen\nNu\nnu\nStorm\nZwolle\nDaan\nWil\nwil\ndat\n");
const TeamNames team{{"Aisha Bakker", "Noor van der Veen", "José Yılmaz", "Anne-Marie Postma"},
                     {"Wijkteam De Linde"}};

std::string kindName(TraceKind kind)
{
    constexpr std::array<const char*, 12> names = {"bsn",      "iban",     "mail", "phone",
                                                   "postcode", "birth",    "date", "address",
                                                   "member",   "initials", "team", "name"};
    return names.at(static_cast<std::size_t>(kind));
}

// "phone:06-12345678 name:Daan"
std::string found(const std::string& text, const WordList& list = words)
{
    std::string all;
    for (const auto& trace : TraceCheck(team, list).tracesIn(text))
        all += (all.empty() ? "" : " | ") + kindName(trace.kind) + ":" + wordsOf(trace, text);
    return all;
}

TEST(TraceCheck, FindsServiceNumbersThatPassTheElevenTest)
{
    EXPECT_EQ(found("bsn 111222333."), "bsn:111222333");
    EXPECT_EQ(found("bsn 111.222.333 en 1112.22.333"), "bsn:111.222.333 | bsn:1112.22.333");
    EXPECT_EQ(found("bsn 111 222 333"), "bsn:111 222 333");
    EXPECT_EQ(found("nummer 111222334"), "");   // fails the test
    EXPECT_EQ(found("nummer 1112223331"), "");  // ten digits
    EXPECT_EQ(found("000000000"), "");
    EXPECT_EQ(found("€ 1.112.223,33"), "");
}

TEST(TraceCheck, FindsPhonesAsTheDutchWriteThem)
{
    EXPECT_EQ(found("bel 0612345678"), "phone:0612345678");
    EXPECT_EQ(found("bel 06-12 34 56 78"), "phone:06-12 34 56 78");
    EXPECT_EQ(found("bel (038) 123 45 67."), "phone:038) 123 45 67");
    EXPECT_EQ(found("bel 0529-123456"), "phone:0529-123456");
    EXPECT_EQ(found("bel +31 6 12345678"), "phone:+31 6 12345678");
    EXPECT_EQ(found("bel +31 (0)6 12345678"), "phone:+31 (0)6 12345678");
    EXPECT_EQ(found("bel 0031612345678"), "phone:0031612345678");
    EXPECT_EQ(found("bel 112 of 0900-8844"), "");
    EXPECT_EQ(found("van 09.00-12.30 en 13.00"), "");
    EXPECT_EQ(found("van 06.30-12.30 14.00 uur"), "");
}

TEST(TraceCheck, FindsPostcodesAndLeavesYears)
{
    EXPECT_EQ(found("8011 AB en 8011ab"), "postcode:8011 AB | postcode:8011ab");
    EXPECT_EQ(found("in 2024 en 2025 is het"), "");
    EXPECT_EQ(found("€ 1200 PM"), "");
    EXPECT_EQ(found("0123 CD, 8011 SS, 18011 CD"), "");
}

TEST(TraceCheck, FindsAddressesOfMailAndAccounts)
{
    EXPECT_EQ(found("mail a.b-c@post.voorbeeld.nl."), "mail:a.b-c@post.voorbeeld.nl");
    EXPECT_EQ(found("om 3 @ 4"), "");
    EXPECT_EQ(found("NL91 ABNA 0417 1643 00"), "iban:NL91 ABNA 0417 1643 00");
    EXPECT_EQ(found("op nl91abna0417164300 en"), "iban:nl91abna0417164300");
    EXPECT_EQ(found("BE68 5390 0754 7034"), "iban:BE68 5390 0754 7034");
    EXPECT_EQ(found("NL92 ABNA 1417 1643 00"), "");
}

TEST(TraceCheck, FindsWholeDatesAndDaysOfBirth)
{
    EXPECT_EQ(found("op 12-3-1981 en 12/03/81 en 1981-03-12"),
              "date:12-3-1981 | date:12/03/81 | date:1981-03-12");
    EXPECT_EQ(found("op 12 maart 1981"), "date:12 maart 1981");
    EXPECT_EQ(found("op 12 mrt. '81"), "date:12 mrt. '81");
    EXPECT_EQ(found("geboren op 3 mei"), "birth:3 mei");
    EXPECT_EQ(found("geb. 3-5-1990"), "birth:3-5-1990");
    EXPECT_EQ(found("op 12 maart is het"), "");  // an appointment
    EXPECT_EQ(found("in maart 2024, 14.30 uur, versie 2.10.12, 31-13-2020"), "");
}

TEST(TraceCheck, FindsStreetsWithANumber)
{
    EXPECT_EQ(found("in de Lindestraat 12"), "address:Lindestraat 12");
    EXPECT_EQ(found("in de Jan van Galenstraat 12a."), "address:Jan van Galenstraat 12a");
    EXPECT_EQ(found("aan de Laan van Eikenburg 3-2"), "address:Laan van Eikenburg 3-2");
    EXPECT_EQ(found("in de molenlaan nr. 7"), "address:molenlaan nr. 7");
    EXPECT_EQ(found("onderweg 12 mensen"), "");
    EXPECT_EQ(found("in kamer 12 om 10 uur"), "");
    EXPECT_EQ(found("in de straat 3 keer"), "");
}

TEST(TraceCheck, FindsMembersHoweverTheyAreWritten)
{
    EXPECT_EQ(found("Noor van der Veen belde"), "member:Noor van der Veen");
    EXPECT_EQ(found("met AISHA en noor"), "member:AISHA | member:noor");
    EXPECT_EQ(found("Aisha's plan en Noors huis"), "member:Aisha | member:Noors");
    EXPECT_EQ(found("met Jose Yilmaz en josé"), "member:Jose Yilmaz | member:josé");
    EXPECT_EQ(found("met A. Bakker"), "member:A. Bakker");
    EXPECT_EQ(found("met Anne-Marie"), "member:Anne-Marie");
    EXPECT_EQ(found("de bakker is goed"), "");
    EXPECT_EQ(found("Bakker is ze"), "");  // a trade, at the front of a sentence
}

TEST(TraceCheck, FindsInitialsOfMembers)
{
    EXPECT_EQ(found("met A.B. en met AB"), "initials:A.B. | initials:AB");
    EXPECT_EQ(found("met N.v.d.V. en NvdV"), "initials:N.v.d.V. | initials:NvdV");
    EXPECT_EQ(found("ab en a. b"), "");
}

TEST(TraceCheck, FindsTheTeamByItsOwnPartOfTheName)
{
    EXPECT_EQ(found("het Wijkteam De Linde"), "team:Wijkteam De Linde");
    EXPECT_EQ(found("ze werkt in De Linde"), "team:De Linde");
    EXPECT_EQ(found("het wijkteam en een linde"), "");
}

TEST(TraceCheck, FindsNamesThatTheLanguageDoesNotExplain)
{
    EXPECT_EQ(found("ze sprak met Wilfried over het plan"), "name:Wilfried");
    EXPECT_EQ(found("Fatima belde"), "name:Fatima");
    EXPECT_EQ(found("ze woont in Zwolle"), "name:Zwolle");
    EXPECT_EQ(found("ze sprak met Roos over rozen"), "name:Roos");
    EXPECT_EQ(found("met Fatima el Amrani"), "name:Fatima el Amrani");
    EXPECT_EQ(found("de heer Pietersen en mevrouw De Jong"), "name:de heer Pietersen | name:mevrouw De Jong");
}

TEST(TraceCheck, FindsANameNextToWhatIsKnownForSure)
{
    EXPECT_EQ(found("Aisha mevrouw De Boer belde"), "member:Aisha | name:mevrouw De Boer");
    EXPECT_EQ(found("met Aisha dhr. Pietersen"), "member:Aisha | name:dhr. Pietersen");
    EXPECT_EQ(found("in De Linde Wilfried"), "team:De Linde | name:Wilfried");
    EXPECT_EQ(found("Lindestraat 12 B. Pietersen"), "address:Lindestraat 12 B | name:Pietersen");
    EXPECT_EQ(found("bij Wilfried Daan@post.voorbeeld.nl"), "name:Wilfried | mail:Daan@post.voorbeeld.nl");
}

TEST(TraceCheck, FindsTheWholeNameOfSomebodyCalledAsAMember)
{
    EXPECT_EQ(found("Wilfried Bakker belde"), "name:Wilfried Bakker");
    EXPECT_EQ(found("Roos Bakker woont in het huis"), "name:Roos Bakker");  // a flower too
    EXPECT_EQ(found("met mevrouw Bakker"), "name:mevrouw Bakker");
    EXPECT_EQ(found("met Aisha Pietersen"), "name:Aisha Pietersen");
    EXPECT_EQ(found("met Aisha Bakker-Pietersen"), "name:Aisha Bakker-Pietersen");
    EXPECT_EQ(found("met A.B. Pietersen"), "name:A.B. Pietersen");
    EXPECT_EQ(found("met van der Veen Pietersen"), "name:van der Veen Pietersen");
    EXPECT_EQ(found("Wil Aisha dat"), "member:Aisha");  // what somebody does
}

TEST(TraceCheck, LeavesWordsThatLeadToNobody)
{
    EXPECT_EQ(found("De Wmo en het Wijkteam met de GGZ"), "");
    EXPECT_EQ(found("een Marokkaans-Nederlandse moeder"), "");
    EXPECT_EQ(found("Keukentafelgesprek is goed. Schuldhulpverlening is het plan"), "");
    EXPECT_EQ(found("Samen kan het. Nu werkt het"), "");
    EXPECT_EQ(found("casus C-7KQ4 is goed"), "");
    EXPECT_EQ(found("LET OP: het is goed"), "");
}

TEST(TraceCheck, OffersWhatReadsWellInItsPlace)
{
    const auto standIn = [](const std::string& text) {
        return TraceCheck(team, words).tracesIn(text).at(0).standIn;
    };

    EXPECT_EQ(standIn("haar zoon Daan"), StandIn::Nothing);
    EXPECT_EQ(standIn("met mevrouw De Jong"), StandIn::Woman);
    EXPECT_EQ(standIn("met dhr. Pietersen"), StandIn::Man);
    EXPECT_EQ(standIn("de familie Pietersen"), StandIn::Family);
    EXPECT_EQ(standIn("woont in Zwolle"), StandIn::Place);
    EXPECT_EQ(standIn("de Akkerlaan is goed, over de Akkerlaan"), StandIn::Street);
    EXPECT_EQ(standIn("ze werkt met stichting Wilgenrust"), StandIn::Organisation);
    EXPECT_EQ(standIn("ze sprak met Wilfried"), StandIn::Somebody);
    EXPECT_EQ(standIn("met Aisha"), StandIn::Colleague);
}

TEST(TraceCheck, FindsWhatStandsBehindATitleWithoutAList)
{
    const WordList none;

    EXPECT_EQ(found("mevrouw Pietersen sprak met Wilfried", none), "name:mevrouw Pietersen");
    EXPECT_EQ(found("De moeder sprak met Aisha, 06-12345678", none), "member:Aisha | phone:06-12345678");
}

TEST(TraceCheck, SeesThroughSpecialSpacesHyphensAndJoiners)
{
    EXPECT_EQ(found("bel 06‑12345678"), "phone:06‑12345678");
    EXPECT_EQ(found("bsn 111\u00A0222\u00A0333"), "bsn:111\u00A0222\u00A0333");
    EXPECT_EQ(found("met Ai\u200Bsha"), "member:Ai\u200Bsha");
    EXPECT_EQ(found("met Jose\u0301"), "member:Jose\u0301");
}

// Texts of random pieces, among them halves of characters: every trace lies inside, in order, and cuts no
// character.
TEST(TraceCheck, CutsNoCharacterInAnyText)
{
    const std::vector<std::string> pieces = {
        "Aisha",    "é",    "😀",         " ", ".",       "06-12345678",   "\xC3", "8011 AB",
        "Daan",     "'s",   "\n",        "ı", "12-3-81", "Lindestraat 4", "@",    "mevrouw ",
        "\xE2\x80", "NL91", "111222333", "-", "Z\u0301", "van der "};
    std::mt19937 random(20);
    std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
    const TraceCheck check(team, words);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int piece = 0; piece < 12; ++piece)
            text += pieces[pick(random)];

        std::size_t last = 0;
        for (const auto& trace : check.tracesIn(text)) {
            ASSERT_LE(last, trace.begin) << text;
            ASSERT_LT(trace.begin, trace.end) << text;
            ASSERT_LE(trace.end, text.size()) << text;
            if (isUtf8(text)) {
                ASSERT_TRUE(isUtf8(text.substr(trace.begin, trace.end - trace.begin))) << text;
            }
            last = trace.end;
        }
    }
}

}  // namespace
}  // namespace forms
