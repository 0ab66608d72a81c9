-- Who agrees that what they wrote leaves as data, and what did leave.

-- Only ever added to: the last decision of a member counts, and an export can be explained by those before it.
CREATE TABLE consent (
    member_id  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    given      INTEGER NOT NULL CHECK (given IN (0, 1)),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER consent_is_only_added BEFORE UPDATE ON consent
BEGIN
    SELECT raise(ABORT, 'consent is only added');
END;

CREATE TABLE export_log (
    id                 INTEGER PRIMARY KEY,
    exported_at        TEXT NOT NULL,
    product            TEXT NOT NULL CHECK (product IN ('tabel', 'onderzoeksbestand')),
    instrument_id      TEXT NOT NULL,
    instrument_version INTEGER NOT NULL,
    policy_id          TEXT NOT NULL,
    policy_version     INTEGER NOT NULL,
    study              TEXT NOT NULL,
    manifest_sha256    TEXT NOT NULL
) STRICT;
CREATE TRIGGER export_log_is_only_added BEFORE UPDATE ON export_log
BEGIN
    SELECT raise(ABORT, 'the log of exports is only added to');
END;

-- Whose entries were in it, so that two exports can be compared. This never leaves the dossier.
CREATE TABLE export_log_member (
    export_id INTEGER NOT NULL REFERENCES export_log (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (export_id, member_id)
) STRICT, WITHOUT ROWID;
