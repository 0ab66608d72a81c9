// What goes wrong with a file is said in one sentence that stays, and the old file is still whole.
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <iterator>

#include "app/desktop/print/print_screen.h"
#include "app/desktop/widgets/label.h"
#include "tests/app/desktop/entry/entry_workspace.h"
#include "tests/app/desktop/forms/window.h"

namespace app::desktop {
namespace {

// While it lives no file grows beyond this, as on a full disk.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{4096, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};

std::string contentsOf(std::istream& in)
{
    return {std::istreambuf_iterator<char>(in), {}};
}

class PrintFailures : public tests::WindowTest {
protected:
    PrintFailures() { show(*screen); }
    // The screen goes before what it works with.
    ~PrintFailures() override { clear(); }

    // The text of a label that stands in the window and begins so.
    static wxString said(wxWindow& where, const wxString& beginning)
    {
        for (auto* child : where.GetChildren()) {
            if (const auto* label = dynamic_cast<Label*>(child);
                label && label->GetLabelText().StartsWith(beginning))
                return label->GetLabelText();
            if (const auto found = said(*child, beginning); !found.empty())
                return found;
        }
        return {};
    }

    // Files are made on another thread.
    std::string saidAfter(const std::filesystem::path& target, const wxString& beginning)
    {
        screen->saveTo(target);
        for (int left = 500; said(frame, beginning).empty(); --left) {
            if (left == 0)
                return "nothing";
            wxMilliSleep(10);
            tests::settleEvents();
        }
        return toUtf8(said(frame, beginning));
    }

    std::string contents() const
    {
        std::ifstream in(file, std::ios::binary);
        return contentsOf(in);
    }

    tests::EntryWorkspace world;
    std::filesystem::path file = world.folder.path / "blad.pdf";
    PrintScreen* screen = new PrintScreen(&frame, world.workspace, world.meeting.id);
};

TEST_F(PrintFailures, FullDiskLeavesTheOldFileWhole)
{
    ::tests::putContents(file, "oud");
    const FullDisk full;

    EXPECT_EQ(saidAfter(file, "De PDF is niet"),
              "De PDF is niet bewaard. De schijf is vol. Maak ruimte vrij of kies een andere plek.");
    EXPECT_EQ(contents(), "oud");
}

TEST_F(PrintFailures, FolderThatMayNotBeWrittenIsNamedAsTheCause)
{
    // There not even root makes a file.
    EXPECT_EQ(saidAfter("/sys/blad.pdf", "De PDF is niet"),
              "De PDF is niet bewaard. Leertafel mag op deze plek niet schrijven. Kies een andere plek.");
}

TEST_F(PrintFailures, StickThatIsGoneIsNamedAsTheCause)
{
    const auto sentence = saidAfter(world.folder.path / "stick" / "blad.pdf", "De PDF is niet");

    EXPECT_NE(sentence.find("USB-stick"), std::string::npos) << sentence;
}

TEST_F(PrintFailures, WhoHasTheOldFileOpenGoesOnReadingIt)
{
    ::tests::putContents(file, "oud");
    std::ifstream elsewhere(file, std::ios::binary);

    EXPECT_EQ(saidAfter(file, "De PDF is bewaard"), "De PDF is bewaard.");
    EXPECT_EQ(contentsOf(elsewhere), "oud");
    EXPECT_EQ(contents().substr(0, 5), "%PDF-");
}

TEST_F(PrintFailures, FailureIsForgottenOnceItWentWell)
{
    saidAfter("/sys/blad.pdf", "De PDF is niet");

    EXPECT_EQ(saidAfter(file, "De PDF is bewaard"), "De PDF is bewaard.");
}

}  // namespace
}  // namespace app::desktop
