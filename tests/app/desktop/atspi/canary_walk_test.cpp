// Nine people write marked words into every field while the laptop is locked, killed, and put back from a
// backup. Afterwards none of those words stands anywhere in clear, and those of who had themselves deleted
// stand nowhere.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "db/backups.h"
#include "tests/app/desktop/atspi/display.h"
#include "tests/app/desktop/atspi/hand_over_dossier.h"

namespace {

namespace fs = std::filesystem;
using tests::Program;

constexpr long lockKey = 'l';
constexpr auto reflector = "Reflector transitie- en transformatiecompetenties (bijlage 2015)";
constexpr int pages = 8;

// Put together here, so that no program has it in itself. Small letters: a name would be pointed at.
std::string mark()
{
    std::string word = "q";
    for (int letter = 0; letter < 19; ++letter)
        word += static_cast<char>('a' + (letter * 7 + 3) % 26);
    return word;
}

// Of one person, in one field.
std::string markOf(std::size_t person, int field)
{
    return mark() + static_cast<char>('a' + person) + static_cast<char>('a' + field);
}

// As files hold text: of one, two or four bytes a letter.
std::vector<std::string> spellingsOf(const std::string& word)
{
    std::vector<std::string> spellings;
    for (const std::size_t width : {1U, 2U, 4U}) {
        std::string spelling;
        for (const char letter : word)
            spelling += letter + std::string(width - 1, '\0');
        spellings.push_back(spelling);
    }
    return spellings;
}

bool holds(const std::string& bytes, const std::string& word)
{
    const auto spellings = spellingsOf(word);
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const auto& spelling) { return bytes.find(spelling) != std::string::npos; });
}

std::string contentsOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator(in), {}};
}

// Files below `root` that were written since then and hold the word.
std::vector<fs::path> filesWith(const std::string& word, const fs::path& root, fs::file_time_type since)
{
    std::vector<fs::path> found;
    std::error_code gone;
    for (auto entry =
             fs::recursive_directory_iterator(root, fs::directory_options::skip_permission_denied, gone);
         !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone)) {
        std::error_code skip;
        // Trees of others, such as builds, were not touched by this program.
        if (entry->is_directory(skip) && entry->last_write_time(skip) < since)
            entry.disable_recursion_pending();
        else if (entry->is_regular_file(skip) && entry->last_write_time(skip) >= since &&
                 holds(contentsOf(entry->path()), word))
            found.push_back(entry->path());
    }
    return found;
}

class CanaryWalk : public tests::HandOverDossier {
protected:
    // From the names to the first page of the reflector.
    static void begin(const Program& program, std::size_t person)
    {
        comeInAs(program, people[person]);
        program.pressBeginning(std::string("Invullen: ") + reflector);
        program.press("Deze reflector gaat over: een casus");
        program.press("Volgende");
        program.waitFor(pageName(1));
    }
    static std::string pageName(int page) { return "baken " + std::to_string(page) + " van 8"; }
    // From wherever the draft is opened.
    static void turnTo(const Program& program, int page)
    {
        program.waitFor("baken ");
        for (int before = 1; before < page; ++before)
            if (program.shows(pageName(before))) {
                program.press("Volgende");
                program.waitFor(pageName(before + 1));
            }
    }
    static void write(const Program& program, std::size_t person, int from, int to)
    {
        turnTo(program, from);
        for (int page = from; page <= to; ++page) {
            program.waitFor(pageName(page));
            program.type("Wat zag je?", markOf(person, page));
            if (page < pages)
                program.press("Volgende");
        }
    }
    static void send(const Program& program)
    {
        program.press("Versturen");
        program.press("Toch versturen");
        program.waitFor("Dank je.");
        program.press("Volgende persoon");
        program.waitFor("Wie ben je?");
    }
    // The person who was at it came in again with the pincode and goes on.
    static void comeBackTo(const Program& program, std::size_t person)
    {
        unlock(program);
        program.waitFor("Wie ben je?");
        program.press(people[person]);
        program.type("Pincode", "4071");
        program.press("Verder");
        program.pressBeginning(std::string("Invullen: ") + reflector);
        program.press("Verdergaan");
    }
    static void toTheNames(const Program& program)
    {
        unlock(program);
        program.press("Nu doorgeven");
        program.waitFor("Wat geef je door?");
        program.pressBeginning(reflector);
        program.press("Laptop doorgeven");
        program.waitFor("Wie ben je?");
    }
    static void backToTheCoach(const Program& program)
    {
        program.press("Coach: terug");
        program.type("Wachtwoordzin", tests::passphrase);
        program.press("Verder");
        program.press("Naar het overzicht");
        program.find("Start casusronde");
    }
    static void deletePerson(const Program& program, std::size_t person)
    {
        program.press("Team");
        program.press("Gegevens: " + people[person]);
        program.press("Gegevens verwijderen …");
        program.press("Voorgoed verwijderen");
        program.waitFor("Iemand erbij");
    }

    // What is in the dossier, or in a backup of it, once it is opened.
    static std::string unsealed(const fs::path& sealed)
    {
        const auto dossier =
            db::Dossier::open(sealed, db::Passphrase(tests::passphrase), db::Access::ReadOnly);
        const auto image = dossier->database().image();
        std::string bytes;
        for (std::size_t block = 0; block < image.blocks(); ++block)
            bytes.append(reinterpret_cast<const char*>(image.block(block).data()), image.block(block).size());
        return bytes;
    }
    std::vector<fs::path> everyCopy() const
    {
        std::vector<fs::path> files{file};
        for (const auto& backup : db::backupsOf(file))
            files.push_back(backup.file);
        return files;
    }
    void putBackTheNewestBackup()
    {
        const auto dossier = db::Dossier::open(file, db::Passphrase(tests::passphrase));
        dossier->commitWithBackup();
        dossier->waitForBackups();
        dossier->restore(db::backupsOf(file).back().file);
        dossier->waitForBackups();
    }

    static const std::vector<std::string> people;
    fs::file_time_type began = fs::file_time_type::clock::now() - std::chrono::seconds{2};
};

const std::vector<std::string> CanaryWalk::people{"Aisha Bakker",     "Bram Hoekstra", "Chantal de Wit",
                                                  "Dirk van Leeuwen", "Emre Yıldız",   "Fenna Dijkstra",
                                                  "Gerdien Mulder",   "Hakim Amrani",  "Inge Postma"};

TEST_F(CanaryWalk, NoWordOfNinePeopleStandsAnywhereInClear)
{
    {
        const Program program({file.string()});
        toTheNames(program);
        begin(program, 0);
        write(program, 0, 1, 3);
        tests::pressControl(lockKey);
        program.waitFor("Vergrendeld.");
        comeBackTo(program, 0);
        write(program, 0, 4, pages);
        send(program);
        for (std::size_t person = 1; person + 1 < people.size(); ++person) {
            begin(program, person);
            write(program, person, 1, pages);
            send(program);
        }
        begin(program, 8);
        write(program, 8, 1, 4);
        program.waitFor("bewaard");
        program.kill();
    }
    putBackTheNewestBackup();
    {
        const Program program({file.string()});
        comeBackTo(program, 8);
        write(program, 8, 5, pages);
        send(program);
        backToTheCoach(program);
        deletePerson(program, 0);
        program.waitFor("bewaard");
    }

    const auto home = fs::path(std::getenv("HOME"));
    for (const auto& root : {folder, home, fs::temp_directory_path(), fs::path("/dev/shm")})
        EXPECT_EQ(filesWith(mark(), root, began), std::vector<fs::path>{}) << root;
    EXPECT_FALSE(holds(tests::leftWithTheDisplay(), mark()));

    for (const auto& copy : everyCopy())
        EXPECT_FALSE(holds(unsealed(copy), markOf(0, 1).substr(0, mark().size() + 1))) << copy.filename();
    for (std::size_t person = 1; person < people.size(); ++person)
        EXPECT_TRUE(holds(unsealed(file), markOf(person, pages))) << person;
}

}  // namespace
