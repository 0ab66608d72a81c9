#include "db/store/export_store.h"

#include "db/store/columns.h"
#include "db/store/words.h"

namespace db {
namespace {

constexpr Words<ExportProduct, 2> products{
    {{ExportProduct::Table, "tabel"}, {ExportProduct::Microdata, "onderzoeksbestand"}}};

}  // namespace

forms::Id ExportStore::add(const ExportRecord& record)
{
    Transaction transaction(database_);
    Statement(database_, R"sql(
        INSERT INTO export_log (exported_at, product, instrument_id, instrument_version, policy_id,
                                policy_version, study, manifest_sha256)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    )sql")
        .bind(forms::toIso(record.at), wordFor(products, record.product), record.instrumentId,
              record.instrumentVersion, record.policyId, record.policyVersion, record.study,
              record.manifestSha256)
        .run();
    const auto id = database_.lastInsertedId();
    Statement member(database_, "INSERT INTO export_log_member (export_id, member_id) VALUES (?1, ?2)");
    for (const auto one : record.members)
        member.bind(id, one).run();
    Statement entry(database_, R"sql(
        INSERT INTO export_log_entry (export_id, entry_id, member_id) VALUES (?1, ?2, ?3)
    )sql");
    for (const auto& [one, whose] : record.entries)
        entry.bind(id, one, whose).run();
    transaction.commit();
    return id;
}

std::vector<ExportRecord> ExportStore::all() const
{
    std::vector<ExportRecord> records;
    Statement found(database_, R"sql(
        SELECT id, exported_at, product, instrument_id, instrument_version, policy_id, policy_version, study,
               manifest_sha256
        FROM export_log ORDER BY id
    )sql");
    Statement members(database_, "SELECT member_id FROM export_log_member WHERE export_id = ?1");
    Statement entries(database_, "SELECT entry_id, member_id FROM export_log_entry WHERE export_id = ?1");
    while (found.next()) {
        ExportRecord record{found.integer(0),
                            instantIn(found, 1),
                            kindFor(products, found.text(2)),
                            found.text(3),
                            static_cast<int>(found.integer(4)),
                            found.text(5),
                            static_cast<int>(found.integer(6)),
                            found.text(7),
                            found.text(8),
                            {}};
        members.bind(record.id);
        while (members.next())
            record.members.insert(members.integer(0));
        entries.bind(record.id);
        while (entries.next())
            record.entries.emplace(entries.integer(0), entries.integer(1));
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace db
