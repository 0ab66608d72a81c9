#include "forms/template/library.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <system_error>

#include "forms/model/overloaded.h"
#include "forms/template/wording.h"

namespace forms {
namespace {

namespace fs = std::filesystem;

constexpr const char* frozenFile = "het dossier";

std::vector<fs::path> templatesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".xml")
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

// A checkout on Windows may change line ends; that is no change of the template.
std::string withoutCarriageReturns(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    return text;
}

template <typename Shelf>
auto* find(const Shelf& shelf, const std::string& id, std::optional<int> version)
{
    const auto versions = shelf.find(id);
    using Found = decltype(&versions->second.begin()->second);
    if (versions == shelf.end())
        return Found{nullptr};
    const auto found = version ? versions->second.find(*version) : std::prev(versions->second.end());
    return found == versions->second.end() ? Found{nullptr} : &found->second;
}

template <typename Shelf>
auto* definitionIn(const Shelf& shelf, const std::string& id, std::optional<int> version)
{
    const auto* shelved = find(shelf, id, version);
    return shelved ? &shelved->definition : nullptr;
}

template <typename Shelf>
std::vector<std::string> idsOf(const Shelf& shelf)
{
    std::vector<std::string> ids;
    ids.reserve(shelf.size());
    for (const auto& [id, versions] : shelf)
        ids.push_back(id);
    return ids;
}

bool hasSteps(const Programme* programme)
{
    return programme && !programme->steps.empty();
}

}  // namespace

void TemplateLibrary::addFrozen(std::string_view xml)
{
    shelve<Instrument>(instruments_, {readInstrument(xml, frozenFile), std::string(xml), frozenFile});
}

void TemplateLibrary::addFolder(const fs::path& folder)
{
    for (const auto& place : {folder, folder / "instruments", folder / "meetings", folder / "policies"})
        for (const auto& file : templatesIn(place))
            addFile(file);
}

void TemplateLibrary::addFile(const fs::path& path)
{
    const auto name = path.u8string();
    const std::string file(name.begin(), name.end());
    try {
        auto xml = readTemplateFile(path);
        std::visit(Overloaded{
                       [&](Instrument&& read) {
                           shelve<Instrument>(instruments_, {std::move(read), std::move(xml), file});
                       },
                       [&](Programme&& read) {
                           shelve<Programme>(programmes_, {std::move(read), std::move(xml), file});
                       },
                       [&](Policy&& read) {
                           shelve<Policy>(policies_, {std::move(read), std::move(xml), file});
                       },
                   },
                   readTemplate(xml, file));
    } catch (const TemplateError& error) {
        faults_.insert(faults_.end(), error.faults().begin(), error.faults().end());
    }
}

template <typename Definition>
void TemplateLibrary::shelve(Shelf<Definition>& shelf, Shelved<Definition> added)
{
    const auto id = added.definition.id;
    const auto version = added.definition.version;
    auto& versions = shelf[id];
    const auto known = versions.find(version);
    if (known == versions.end())
        versions.emplace(version, std::move(added));
    else if (withoutCarriageReturns(known->second.xml) != withoutCarriageReturns(added.xml))
        faults_.push_back({added.file, 0, wording::changedWithoutVersion(id, version, known->second.file)});
}

const Instrument* TemplateLibrary::instrument(const std::string& id) const
{
    return definitionIn(instruments_, id, {});
}

const Instrument* TemplateLibrary::instrument(const std::string& id, int version) const
{
    return definitionIn(instruments_, id, version);
}

void TemplateLibrary::setOwn(const std::string& programme, const std::vector<OwnScript>& scripts)
{
    const auto* own = original(programme);
    if (own && !scripts.empty())
        own_[programme] = withOwn(*own, scripts);
    else
        own_.erase(programme);
}

const Programme* TemplateLibrary::original(const std::string& programme) const
{
    return definitionIn(programmes_, programme, {});
}

const Programme* TemplateLibrary::programme(const std::string& id) const
{
    const auto own = own_.find(id);
    return own == own_.end() ? original(id) : &own->second;
}

const Programme* TemplateLibrary::programme(const std::string& id, int version) const
{
    return definitionIn(programmes_, id, version);
}

const Policy* TemplateLibrary::policy(const std::string& id) const
{
    return definitionIn(policies_, id, {});
}

std::vector<std::string> TemplateLibrary::instrumentIds() const
{
    return idsOf(instruments_);
}

std::vector<std::string> TemplateLibrary::programmeIds() const
{
    return idsOf(programmes_);
}

std::vector<std::string> TemplateLibrary::policyIds() const
{
    return idsOf(policies_);
}

const std::string& TemplateLibrary::xmlOf(const std::string& instrumentId, int version) const
{
    const auto* shelved = find(instruments_, instrumentId, version);
    if (!shelved)
        throw std::logic_error("xmlOf() an instrument that is not in the library");
    return shelved->xml;
}

std::vector<TemplateFault> TemplateLibrary::faults() const
{
    auto all = faults_;
    for (const auto& [id, versions] : programmes_)
        for (const auto& [version, shelved] : versions)
            for (const auto& item : shelved.definition.agenda) {
                if (!item.rounds.empty() && !hasSteps(programme(item.rounds)))
                    all.push_back({shelved.file, 0, wording::roundMissing(item.rounds)});
                for (const auto& wanted : item.instruments)
                    if (!instrument(wanted))
                        all.push_back({shelved.file, 0, wording::instrumentMissing(wanted)});
            }
    return all;
}

fs::path ownTemplateFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return fs::path(data) / "leertafel" / "templates";
    if (const char* home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".local" / "share" / "leertafel" / "templates";
    return {};
}

}  // namespace forms
