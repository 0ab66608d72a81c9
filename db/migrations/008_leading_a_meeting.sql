-- Time between the begin and the end of an activity that is not its own.
CREATE TABLE activity_break (
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    began_at    TEXT NOT NULL,
    ended_at    TEXT, -- absent: its clock stands still now
    pause       TEXT CHECK (pause IN ('ongezegd', 'stil', 'iets_anders', 'kairos')), -- absent: at another part
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE activity ADD COLUMN extended_seconds INTEGER NOT NULL DEFAULT 0;

-- The leercoach who leads the meeting. Absent: not noted.
ALTER TABLE meeting ADD COLUMN coach INTEGER REFERENCES member (id) ON DELETE SET NULL;

-- What the team says in its own words in one step or agenda item of a programme.
CREATE TABLE own_script (
    programme_id    TEXT NOT NULL,
    item            TEXT NOT NULL,
    planned_seconds INTEGER NOT NULL,
    say             TEXT NOT NULL,
    pitfall         TEXT NOT NULL,
    guard           TEXT NOT NULL,
    PRIMARY KEY (programme_id, item)
) STRICT, WITHOUT ROWID;
