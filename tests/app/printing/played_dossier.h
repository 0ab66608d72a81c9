// The oefendossier with everything in it, for tests of what can be printed from it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "app/demo/demo.h"
#include "app/printing/catalogue.h"
#include "db/store/instrument_store.h"
#include "tests/db/fixtures.h"

namespace tests {

// Played once for all tests of a suite.
class PlayedDossier : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto shipped = std::filesystem::path(SHARE_DIR) / "templates";
        folder = std::make_unique<Folder>();
        dossier = app::demo::play(*folder / "linde.leertafel", shipped, {.cost = cheap}).dossier;
        templates = std::make_unique<forms::TemplateLibrary>();
        for (const auto& frozen : db::InstrumentStore(dossier->database()).all())
            templates->addFrozen(frozen.xml);
        templates->addFolder(shipped);
    }
    static void TearDownTestSuite()
    {
        dossier.reset();
        templates.reset();
        folder.reset();
    }

    app::printing::Catalogue catalogue{dossier->database(), *templates};

    static inline std::unique_ptr<Folder> folder;
    static inline std::unique_ptr<db::Dossier> dossier;
    static inline std::unique_ptr<forms::TemplateLibrary> templates;
};

}  // namespace tests
