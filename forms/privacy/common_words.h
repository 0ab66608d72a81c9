// Words with a capital that lead to nobody, and the small words around names.
#pragma once

#include <string_view>

namespace forms {

// Laws, feasts, peoples and their languages, institutions of the whole country, words of the method. Plain
// letters.
bool isPublicWord(std::string_view plain);

// Stands inside names: "van der", "el", "ten".
bool isParticle(std::string_view plain);

enum class Before { Nothing, Woman, Man, Family, Kin, Role, Place, Organisation };
// What a word says of the name behind it: "mevrouw", "meneer", "familie"; "zoon"; "huisarts"; "uit";
// "stichting".
Before announces(std::string_view plain);

// Opens many a sentence, and somewhere somebody has it as a name: "nu", "samen", "anders".
bool isOpener(std::string_view plain);

// Behind the name of one person: "zei", "had", "wil".
bool isDoneByOne(std::string_view plain);

// "Buurtzorg", "Regenboogschool" by their ends.
bool endsAsInstitution(std::string_view plain);
// "Lindestraat", "Berkenhof" by their ends.
bool endsAsStreet(std::string_view plain);
// By an end that no other word has, so that it need not have a capital.
bool surelyStreet(std::string_view plain);

}  // namespace forms
