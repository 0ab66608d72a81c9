-- What became of a free text when somebody read it before an export. Goes when the entry goes.
CREATE TABLE text_review (
    entry_id    INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL,
    passed      TEXT, -- as it may leave; absent: it does not
    reviewer    TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, question_id)
) STRICT, WITHOUT ROWID;

-- What was in an export and of whom, so that two exports of the same people can be compared; also when it was deleted
-- since, for who has the export still has it. Never leaves the dossier. Exports from before this table have none.
CREATE TABLE export_log_entry (
    export_id INTEGER NOT NULL REFERENCES export_log (id) ON DELETE CASCADE,
    entry_id  INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (export_id, entry_id)
) STRICT, WITHOUT ROWID;
