// All templates at hand: those frozen in the dossier, those installed, and the user's own.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "forms/model/own_script.h"
#include "forms/template/template_reader.h"

namespace forms {

// Of two templates with the same id the higher version wins; of two with the same id and version the one that
// was added first, and a later one that differs is a fault, because a used version never changes. A faulty
// file is kept as faults and never stops the rest. Pointers and references stay valid until the next add.
class TemplateLibrary {
public:
    // An instrument as it was kept with the entries that use it. Add these before any folder. Throws
    // TemplateError.
    void addFrozen(std::string_view xml);

    // Every *.xml in the folder and in its instruments/, meetings/ and policies/. A folder that is not there
    // holds nothing.
    void addFolder(const std::filesystem::path& folder);

    // The team's own words and times in a programme, in place of those it had before; none: those of the
    // programme itself. Precondition: every folder was added.
    void setOwn(const std::string& programme, const std::vector<OwnScript>& scripts);
    bool hasOwn(const std::string& programme) const { return own_.contains(programme); }
    // The highest version without own words, or null.
    const Programme* original(const std::string& programme) const;

    // The highest version, or null. Of a programme with the team's own words.
    const Instrument* instrument(const std::string& id) const;
    const Instrument* instrument(const std::string& id, int version) const;
    const Programme* programme(const std::string& id) const;
    const Programme* programme(const std::string& id, int version) const;
    const Policy* policy(const std::string& id) const;

    // In alphabetical order.
    std::vector<std::string> instrumentIds() const;
    std::vector<std::string> programmeIds() const;
    std::vector<std::string> policyIds() const;

    // The text of the template, as it is frozen into a dossier. Throws std::logic_error when there is none
    // such.
    const std::string& xmlOf(const std::string& instrumentId, int version) const;

    // What was refused, in the order of adding, and then what programmes name and nobody has.
    std::vector<TemplateFault> faults() const;

private:
    template <typename Definition>
    struct Shelved {
        Definition definition;
        std::string xml;
        std::string file;
    };
    template <typename Definition>
    using Shelf = std::map<std::string, std::map<int, Shelved<Definition>>>;

    void addFile(const std::filesystem::path& path);
    template <typename Definition>
    void shelve(Shelf<Definition>& shelf, Shelved<Definition> added);

    Shelf<Instrument> instruments_;
    Shelf<Programme> programmes_;
    Shelf<Policy> policies_;
    std::map<std::string, Programme> own_;
    std::vector<TemplateFault> faults_;
};

// Where a user's own templates lie: $XDG_DATA_HOME/leertafel/templates, or below ~/.local/share. Empty when
// the machine has no such place.
std::filesystem::path ownTemplateFolder();

}  // namespace forms
