// Free texts: none leaves that somebody of the team did not read and let pass (research.md 2).
#pragma once

#include <optional>
#include <string>

#include "db/store/review_store.h"

namespace app::exporting {

// A text that may leave when somebody lets it pass.
struct FreeText {
    std::size_t dossier = 0;  // its place among those of the export
    forms::Id entry = 0;
    std::string question;                       // id
    std::string text;                           // as it was written
    std::optional<db::TextReview> review = {};  // absent: nobody read it yet
};

// Whether nothing in it leads to one person by its form alone: a burgerservicenummer, a bank account, an
// address of e-mail, a telephone number. A text that has one never leaves, whoever let it pass.
bool mayPass(const std::string& text);

// What leaves of it: nothing that nobody read, that was left out, or that may not pass.
std::optional<std::string> passed(const FreeText& text);

}  // namespace app::exporting
