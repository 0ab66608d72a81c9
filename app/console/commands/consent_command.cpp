#include <iomanip>
#include <iostream>
#include <sstream>

#include "app/console/commands/commands.h"
#include "app/console/opened.h"
#include "app/console/passphrase.h"
#include "app/console/progress.h"
#include "app/console/refusal.h"
#include "db/store/consent_store.h"
#include "db/store/team_store.h"

namespace app::console {
namespace {

// Members by the numbers of the list: a name on a command line would stay in the history of the shell.
std::vector<forms::Id> numbersIn(const std::string& text, const std::vector<forms::Member>& members)
{
    std::vector<forms::Id> ids;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        const auto number = static_cast<std::size_t>(wholeNumber(word));
        if (number < 1 || number > members.size())
            throw WrongUse("Nummer " + word + " staat niet in de lijst.");
        ids.push_back(members[number - 1].id);
    }
    return ids;
}

void list(db::Database& database)
{
    const auto agreed = db::ConsentStore(database).whoAgree();
    std::cout << "Wie toestemming geeft om te onderzoeken wat hij of zij invult:\n\n";
    int number = 0;
    for (const auto& member : db::TeamStore(database).members())
        std::cout << std::setw(4) << ++number << "  " << (agreed.contains(member.id) ? "ja " : "nee") << "  "
                  << member.name << "\n";
    std::cout
        << "\nVerander het met --ja NUMMERS en --nee NUMMERS, met komma's ertussen. Nee zeggen heeft geen "
           "gevolgen.\n";
}

void decide(const std::filesystem::path& file, const Arguments& arguments)
{
    const auto passphrase = passphraseFor("Wachtwoordzin");
    Progress progress;
    progress.tell("Het dossier gaat open …");
    const auto dossier = db::Dossier::open(file, passphrase);
    progress.done();
    refuseResearcher(dossier->openedBy());
    db::ConsentStore consent(dossier->database());
    const auto members = db::TeamStore(dossier->database()).members();
    for (const auto& [option, given] : {std::pair{"--ja", true}, std::pair{"--nee", false}})
        for (const auto id : numbersIn(arguments.option(option).value_or(""), members))
            consent.decide(id, given, forms::systemNow());
    dossier->commit();
    if (const auto sealed = dossier->waitUntilSealed(); !sealed.isSafe())
        throw db::Error(*sealed.failure, "the consent could not be sealed");
    list(dossier->database());
}

}  // namespace

void consentCommand(const Words& words)
{
    const auto arguments = readArguments(words, {"--ja", "--nee"}, 1, 1);
    db::infoOf(arguments.plain[0]);
    if (arguments.options.empty())
        return list(openToRead(arguments.plain[0])->database());
    decide(arguments.plain[0], arguments);
}

}  // namespace app::console
