// A place for exports, and eyes for every byte of them.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <string>

#include "app/sheets/fonts.h"
#include "tests/db/child.h"
#include "tests/support/folder.h"
#include "tests/support/run.h"

namespace tests {

class FolderTest : public testing::Test {
protected:
    std::filesystem::path at(const std::string& name) const { return folder.path / name; }

    std::map<std::string, std::string> filesIn(const std::string& name) const;
    std::set<std::string> namesIn(const std::string& name) const;
    // As readable as it gets, in small letters: what a PDF says and holds without compression, and the rows
    // of the .sav.
    std::string laidOpen(const std::string& name) const;
    std::string textOf(const std::string& name, const std::string& pdf) const;
    // Whether the work ends because the disk is full, where no file gets larger than so many bytes.
    static bool findsNoRoom(std::size_t bytes, const std::function<void()>& work);
    int pagesOf(const std::string& name, const std::string& pdf) const;

    const Folder folder;
    const app::sheets::Fonts fonts{SHARE_DIR "/fonts"};
};

// Does the work as a user and on a machine that are called after a canary.
void elsewhere(const std::function<void()>& work);

}  // namespace tests
