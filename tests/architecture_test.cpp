// The arrows between the rooms, checked on the source itself: each #include of each file.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

// What a room may include besides itself and the standard library. Everything that is not named is forbidden.
struct Room {
    std::string folder;
    std::vector<std::string> mayInclude;
};

const std::vector<Room> rooms = {
    {"forms/model", {}},
    {"forms/template", {"forms/model/", "pugixml.hpp"}},
    {"forms/meeting", {"forms/model/", "forms/template/", "time.h"}},
    {"forms/scoring", {"forms/model/"}},
    {"forms/privacy", {}},
    {"db", {"forms/", "sqlite3.h", "sodium.h", "fcntl.h", "malloc.h", "pwd.h", "sys/", "unistd.h"}},
    {"app/sheets", {"forms/", "hpdf.h", "hyphen.h"}},
    {"app/printing", {"forms/", "db/", "app/sheets/"}},
    {"app/research", {"forms/", "coin/", "pugixml.hpp", "readstat.h"}},
    {"app/exporting", {"forms/", "db/", "app/sheets/", "app/research/"}},
    {"app/demo", {"forms/", "db/"}},
    {"app/console",
     {"forms/", "db/", "app/sheets/", "app/printing/", "app/research/", "app/exporting/", "app/demo/",
      "termios.h", "unistd.h"}},
    {"app/desktop",
     {"forms/", "db/", "app/sheets/", "app/printing/", "app/research/", "app/exporting/", "app/demo/", "wx/",
      "gtk/", "atk/", "gdk/", "gio/", "glib/", "alsa/", "zxcvbn.h", "time.h"}},
};

// A library header that one file of the whole program may include (architecture.md 1 and 5).
struct OneDoor {
    std::string header;
    std::vector<std::string> files;
};

const std::vector<OneDoor> doors = {
    {"hpdf.h", {"app/sheets/pdf/pdf_file.h"}},
    {"hyphen.h", {"app/sheets/hyphenation.h"}},
    {"sodium.h", {"db/seal/crypto.cpp"}},
    {"sqlite3.h", {"db/database.cpp", "db/memory_file.cpp"}},
    {"pugixml.hpp", {"forms/template/xml/xml.cpp", "app/research/export/ddi.cpp"}},
    {"readstat.h", {"app/research/export/sav.cpp"}},
    {"coin/ClpEventHandler.hpp", {"app/research/disclosure/protection/linear_program.cpp"}},
    {"coin/ClpSimplex.hpp", {"app/research/disclosure/protection/linear_program.cpp"}},
    {"zxcvbn.h", {"app/desktop/start/passphrase_strength.cpp"}},
    {"time.h", {"forms/meeting/steady_clock_posix.cpp"}},
    {"unistd.h", {"db/file_system_posix.cpp", "app/console/terminal_posix.cpp"}},
    {"pwd.h", {"db/file_system_posix.cpp"}},
    {"termios.h", {"app/console/terminal_posix.cpp"}},
    {"gtk/gtk.h",
     {"app/desktop/native_gtk.cpp", "app/desktop/lock/native_lock_gtk.cpp",
      "app/desktop/widgets/drag_gtk.cpp", "app/desktop/widgets/text_scale_gtk.cpp"}},
    {"gio/gio.h", {"app/desktop/lock/desktop_lock_dbus.cpp"}},
    {"malloc.h", {"db/seal/wiping_free_glibc.cpp"}},
    {"alsa/asoundlib.h", {"app/desktop/sound/speaker_alsa.cpp"}},
};

bool isSource(const fs::path& file)
{
    return file.extension() == ".cpp" || file.extension() == ".h";
}

struct Include {
    std::string file;
    int line;
    std::string header;
    bool quoted;
};

std::vector<Include> includesIn(const fs::path& file)
{
    std::vector<Include> found;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.rfind("#include", 0) != 0)
            continue;
        const auto open = line.find_first_of("\"<");
        const auto close = line.find_first_of("\">", open + 1);
        found.push_back({fs::relative(file, SOURCE_DIR).generic_string(), number,
                         line.substr(open + 1, close - open - 1), line[open] == '"'});
    }
    return found;
}

std::vector<Include> includesBelow(const std::string& folder)
{
    std::vector<Include> all;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
        if (!isSource(entry.path()))
            continue;
        const auto some = includesIn(entry.path());
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

// The standard library's own headers have neither a dot nor a slash in their names.
bool isStandard(const Include& include)
{
    return !include.quoted && include.header.find_first_of("./") == std::string::npos;
}

bool allowed(const Room& room, const Include& include)
{
    const auto startsWith = [&](const std::string& start) { return include.header.rfind(start, 0) == 0; };
    return isStandard(include) || startsWith(room.folder + "/") ||
           std::any_of(room.mayInclude.begin(), room.mayInclude.end(), startsWith);
}

class ArchitectureTest : public testing::TestWithParam<Room> {};

TEST_P(ArchitectureTest, RoomIncludesOnlyWhatItMay)
{
    const auto includes = includesBelow(GetParam().folder);

    EXPECT_FALSE(includes.empty()) << GetParam().folder << " holds no source";
    for (const auto& include : includes)
        EXPECT_TRUE(allowed(GetParam(), include))
            << include.file << ":" << include.line << " may not include " << include.header;
}

INSTANTIATE_TEST_SUITE_P(Rooms, ArchitectureTest, testing::ValuesIn(rooms), [](const auto& test) {
    std::string name = test.param.folder;
    std::replace(name.begin(), name.end(), '/', 'X');
    return name;
});

TEST(Doors, EachLibraryIsEnteredInOnePlace)
{
    for (const auto* folder : {"forms", "db", "app"})
        for (const auto& include : includesBelow(folder))
            for (const auto& door : doors) {
                if (include.header != door.header)
                    continue;
                EXPECT_NE(std::find(door.files.begin(), door.files.end(), include.file), door.files.end())
                    << include.file << ":" << include.line << " includes " << include.header;
            }
}

TEST(Rooms, EverySourceFileStandsInARoom)
{
    for (const auto* folder : {"forms", "db", "app"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
            if (!isSource(entry.path()))
                continue;
            const auto file = fs::relative(entry.path(), SOURCE_DIR).generic_string();
            EXPECT_TRUE(std::any_of(rooms.begin(), rooms.end(),
                                    [&](const Room& room) { return file.rfind(room.folder + "/", 0) == 0; }))
                << file << " stands in no room";
        }
}

}  // namespace
