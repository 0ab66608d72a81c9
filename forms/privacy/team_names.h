// The people of the team and its organisations, recognised in a text whichever way they are written.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/privacy/found.h"
#include "forms/privacy/reading.h"
#include "forms/privacy/word_list.h"

namespace forms {

// As they are written in the dossier: "Noor van der Veen", "Wijkteam De Linde".
struct TeamNames {
    std::vector<std::string> members;
    std::vector<std::string> organisations;
};

// Made once for a team, asked for each text.
class TeamNameRules {
public:
    // `words` lives longer. A name that is also a word ("Roos") counts only with its capital.
    TeamNameRules(const TeamNames& names, const WordList& words);

    // Whole names and parts of them, also possessive, in small letters or without accents; initials with
    // points or without.
    void findMembers(const Reading& text, AllFound& found) const;
    // Whole, and without the general words before it: "De Linde".
    void findOrganisations(const Reading& text, AllFound& found) const;

private:
    struct Part {
        std::string plain;
        bool given;     // the first word of the name
        bool common;    // a word of the language too
        bool particle;  // a small word stands before it: "van der"
    };
    struct Organisation {
        std::vector<std::string> words;
        bool common;  // consists of words of the language
    };
    void addMember(const std::string& name);
    void addOrganisation(const std::string& name);
    void addPhrase(std::vector<std::string> phrase);
    struct Seen {
        std::size_t end;  // without the s of a possessive
        bool given;
        bool particle;
    };
    // The name of a member in a word.
    std::optional<Seen> nameIn(const Reading& text, std::size_t word) const;
    bool accepts(const Part& part, const Reading& text, std::size_t word) const;
    void findInitials(const Reading& text, AllFound& found) const;

    const WordList& words_;
    std::vector<Part> parts_;
    std::vector<std::string> initials_;  // "nvdv", "nv"
    std::vector<Organisation> organisations_;
};

}  // namespace forms
