#include "app/desktop/print/sheet_list.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/sizer.h>

#include <algorithm>

#include "app/desktop/native.h"
#include "app/desktop/text.h"
#include "app/desktop/theme.h"
#include "app/desktop/widgets/label.h"
#include "app/desktop/widgets/paint.h"
#include "app/desktop/widgets/wrapping.h"

namespace app::desktop {
namespace {

wxString labelOf(const printing::Offer& offer)
{
    const auto about = toWx(offer.about);
    if (!offer.blank)
        return about;
    return about.empty() ? _("leeg, om in te vullen") : about + ", " + _("leeg");
}

}  // namespace

SheetList::SheetList(wxWindow* parent, std::vector<SheetGroup> groups, std::function<void()> changed)
    : ScrolledSurface(parent), changed_(std::move(changed))
{
    SetBackgroundColour(paint(theme::card));
    auto* rows = new wxBoxSizer(wxVERTICAL);
    for (auto& found : groups) {
        Group group;
        group.title = toWx(found.title);
        group.rows = new wxBoxSizer(wxVERTICAL);
        for (auto& offer : found.offers)
            group.items.push_back({std::move(offer)});
        groups_.push_back(std::move(group));
    }
    for (auto& group : groups_) {
        addHead(group);
        rows->Add(group.rows, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(theme::tight)));
    }
    SetSizer(rows);
}

void SheetList::addHead(Group& group)
{
    if (group.items.size() == 1) {
        const auto more = labelOf(group.items.front().offer);
        addBox(group, group.items.front(), more.empty() ? group.title : group.title + ", " + more);
        return;
    }
    group.head = new Wrapping<wxButton>(this, group.title, wxBU_LEFT);
    native::addClass(*group.head, "link");
    group.head->Bind(wxEVT_BUTTON, [this, &group](wxCommandEvent&) {
        open(group, !group.open);
        settleAround(*this);
    });
    group.rows->Add(group.head, wxSizerFlags().Expand());
    showHead(group);
}

void SheetList::open(Group& group, bool open)
{
    group.open = open;
    for (auto& item : group.items) {
        if (open && !item.box)
            addBox(group, item, labelOf(item.offer));
        if (item.box)
            item.box->Show(open || !group.head);
    }
    if (group.head)
        showHead(group);
}

void SheetList::addBox(Group& group, Item& item, const wxString& label)
{
    item.box = new Wrapping<wxCheckBox>(this, wxControl::EscapeMnemonics(label));
    native::wrap(*item.box, native::LongWords::Broken);
    native::setName(*item.box, group.title + (label == group.title ? wxString{} : ", " + label));
    if (!group.head)
        native::setName(*item.box, label);
    item.box->SetValue(item.chosen);
    item.box->Bind(wxEVT_CHECKBOX, [this, &group, &item](wxCommandEvent& event) {
        item.chosen = event.IsChecked();
        if (group.head)
            showHead(group);
        changed_();
    });
    const int indent = group.head ? FromDIP(theme::inset) : FromDIP(theme::tight);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddSpacer(indent);
    row->Add(item.box, wxSizerFlags(1));
    group.rows->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(theme::tight)));
}

// "Casusblad, 2 van 12"
void SheetList::showHead(Group& group)
{
    const auto chosen =
        std::count_if(group.items.begin(), group.items.end(), [](const Item& item) { return item.chosen; });
    const auto count =
        chosen == 0
            ? wxString::Format(" (%zu)", group.items.size())
            : ", " + wxString::Format(_("%zu van %zu"), static_cast<std::size_t>(chosen), group.items.size());
    group.head->SetLabel(
        wxControl::EscapeMnemonics((group.open ? toWx("▾ ") : toWx("▸ ")) + group.title + count));
    native::wrap(*group.head);  // GTK gave it a new label
    group.head->InvalidateBestSize();
    native::setName(*group.head, group.title + count + ", " + (group.open ? _("open") : _("dicht")));
}

std::vector<printing::Offer> SheetList::chosen() const
{
    std::vector<printing::Offer> all;
    for (const auto& group : groups_)
        for (const auto& item : group.items)
            if (item.chosen)
                all.push_back(item.offer);
    return all;
}

void SheetList::choose(const std::vector<printing::SheetChoice>& choices)
{
    for (auto& group : groups_) {
        bool any = false;
        for (auto& item : group.items) {
            item.chosen = std::find(choices.begin(), choices.end(), item.offer.choice) != choices.end();
            if (item.box)
                item.box->SetValue(item.chosen);
            any = any || item.chosen;
        }
        open(group, any);
    }
    settleAround(*this);
}

}  // namespace app::desktop
