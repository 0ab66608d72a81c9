#include <cstdio>
#include <fstream>

#include "db/database.h"
#include "tests/db/fixtures.h"

namespace {

// How often a text that stands in no source file, "zqzqzqzq" and so on, fills a line of 64 bytes in the
// memory of this process. Not counted is the stack, which is soon written over.
int marksInMemory()
{
    constexpr std::uint64_t most = 256U << 20U;  // the sanitizers reserve far larger ranges for themselves
    const auto isMark = [](std::size_t place, std::uint8_t byte) {
        return byte == (place % 2 == 0 ? 'z' : 'q');
    };
    std::ifstream ranges("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    int marks = 0;
    for (std::string line; std::getline(ranges, line);) {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        char rights[5] = "";
        std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, rights);
        if (rights[1] != 'w' || end - begin > most || line.ends_with("[stack]"))
            continue;
        db::SecretBytes bytes(end - begin);
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(begin));
        memory.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        for (std::size_t at = 0, same = 0; at < static_cast<std::size_t>(memory.gcount()); ++at) {
            same = isMark(same, bytes[at]) ? same + 1 : bytes[at] == 'z' ? 1 : 0;
            marks += same % 64 == 63 ? 1 : 0;
        }
    }
    return marks;
}

TEST(MemoryFile, LeavesNothingInMemoryWhenItsDatabaseCloses)
{
    {
        auto database = db::Database::inMemory();
        database.run("CREATE TABLE note (text TEXT, value INTEGER)");
        database.run(
            "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 500) "
            "INSERT INTO note (text, value) SELECT replace(hex(zeroblob(1000)), '00', 'zq'), n FROM number");
        database.run("CREATE INDEX note_text ON note (text, value); DELETE FROM note WHERE value % 3 = 0");
        database.run("CREATE TEMP TABLE sorted AS SELECT text FROM note ORDER BY text, value DESC");
        ASSERT_GT(marksInMemory(), 500);
    }
    EXPECT_EQ(marksInMemory(), 0);
}

}  // namespace
