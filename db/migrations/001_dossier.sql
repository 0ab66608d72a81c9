-- The first schema: all that one traject keeps. Moments are UTC in ISO 8601, days are YYYY-MM-DD, kinds are words.

CREATE TABLE team (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    name             TEXT NOT NULL,
    names_as_numbers INTEGER NOT NULL CHECK (names_as_numbers IN (0, 1))
) STRICT;

-- Members are never deleted while something of theirs is kept; who leaves becomes inactive.
CREATE TABLE member (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL CHECK (role IN ('leercoach', 'professional', 'gast')),
    function TEXT NOT NULL,
    active   INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE meeting (
    id                INTEGER PRIMARY KEY,
    programme_id      TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    title             TEXT NOT NULL,
    planned_start     TEXT NOT NULL,
    started_at        TEXT,
    closed_at         TEXT
) STRICT;

CREATE TABLE attendance (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    member_id  INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
    PRIMARY KEY (meeting_id, position),
    UNIQUE (meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id              INTEGER PRIMARY KEY,
    meeting_id      INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    agenda_item     TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('check_in', 'look_back', 'casusronde', 'partnership_card',
                                                  'hand_over', 'closing', 'other')),
    title           TEXT NOT NULL,
    planned_minutes INTEGER NOT NULL,
    started_at      TEXT,
    ended_at        TEXT,
    notes           TEXT NOT NULL
) STRICT;
CREATE INDEX activity_of_meeting ON activity (meeting_id, position);

-- Known by its code only; there is no column for anything about a resident.
CREATE TABLE casus (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL CHECK (kind IN ('casus', 'wijksituatie')),
    inbrenger  INTEGER REFERENCES member (id) ON DELETE RESTRICT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE casus_theme (
    casus_id INTEGER NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    theme    TEXT NOT NULL,
    PRIMARY KEY (casus_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
    id                INTEGER PRIMARY KEY,
    activity_id       INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
    casus_id          INTEGER NOT NULL REFERENCES casus (id) ON DELETE RESTRICT,
    programme_id      TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    take_away         TEXT NOT NULL,
    let_go            TEXT NOT NULL,
    return_on         TEXT
) STRICT;
CREATE INDEX round_of_activity ON round (activity_id);
CREATE INDEX round_of_casus ON round (casus_id);

-- The steps as they were when the round began, so that a later template changes nothing about it.
CREATE TABLE round_step (
    round_id        INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    id              TEXT NOT NULL,
    title           TEXT NOT NULL,
    planned_seconds INTEGER NOT NULL,
    time_verified   INTEGER NOT NULL CHECK (time_verified IN (0, 1)),
    rule            TEXT NOT NULL CHECK (rule IN ('none', 'needs_question', 'silent_writing', 'invite_exactly_two',
                                                  'inbrenger_chooses', 'dialogue', 'summarise', 'opens_action_card')),
    who             TEXT NOT NULL,
    say             TEXT NOT NULL,
    pitfall         TEXT NOT NULL,
    guard           TEXT NOT NULL,
    hint_at_seconds INTEGER NOT NULL,
    hint            TEXT NOT NULL,
    PRIMARY KEY (round_id, position)
) STRICT, WITHOUT ROWID;

-- What happened, in order. Only ever added to.
CREATE TABLE round_event (
    round_id        INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    at_milliseconds INTEGER NOT NULL,
    moment          TEXT NOT NULL,
    kind            TEXT NOT NULL,
    number          INTEGER,
    text            TEXT NOT NULL,
    PRIMARY KEY (round_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER round_event_is_only_added BEFORE UPDATE ON round_event
BEGIN
    SELECT raise(ABORT, 'round events are only added');
END;

CREATE TABLE dialogue_card (
    id       INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    writer   INTEGER REFERENCES member (id) ON DELETE RESTRICT,
    text     TEXT NOT NULL,
    baken    TEXT NOT NULL
) STRICT;
CREATE INDEX dialogue_card_of_round ON dialogue_card (round_id);

CREATE TABLE partnership_card (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL UNIQUE,
    naming_set TEXT NOT NULL,
    mode       TEXT NOT NULL,
    agreed_at  TEXT NOT NULL,
    review_on  TEXT
) STRICT;

CREATE TABLE statement (
    id                  INTEGER PRIMARY KEY,
    partnership_card_id INTEGER NOT NULL REFERENCES partnership_card (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL,
    section             TEXT NOT NULL,
    layer               TEXT NOT NULL CHECK (layer IN ('los', 'afgesproken')),
    cluster             TEXT NOT NULL,
    text                TEXT NOT NULL,
    votes               INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_of_card ON statement (partnership_card_id, position);

CREATE TABLE action (
    id                  INTEGER PRIMARY KEY,
    round_id            INTEGER REFERENCES round (id) ON DELETE RESTRICT,
    partnership_card_id INTEGER REFERENCES partnership_card (id) ON DELETE RESTRICT,
    meeting_id          INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
    owner               INTEGER REFERENCES member (id) ON DELETE RESTRICT,
    what                TEXT NOT NULL,
    with_whom           TEXT NOT NULL,
    due                 TEXT,
    why                 TEXT NOT NULL,
    outcome             TEXT NOT NULL,
    success_when        TEXT NOT NULL,
    CHECK ((round_id IS NOT NULL) + (partnership_card_id IS NOT NULL) + (meeting_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX action_of_round ON action (round_id);

-- What was decided about an action. Only ever added to.
CREATE TABLE action_decision (
    action_id  INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    kind       TEXT NOT NULL CHECK (kind IN ('gedaan', 'doorgeschoven', 'vervallen')),
    new_due    TEXT,
    reason     TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (action_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER action_decision_is_only_added BEFORE UPDATE ON action_decision
BEGIN
    SELECT raise(ABORT, 'decisions are only added');
END;

-- Every version of an instrument that was ever used, as its template was then.
CREATE TABLE instrument_definition (
    instrument_id TEXT NOT NULL,
    version       INTEGER NOT NULL,
    xml           TEXT NOT NULL,
    PRIMARY KEY (instrument_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER instrument_definition_is_frozen BEFORE UPDATE ON instrument_definition
BEGIN
    SELECT raise(ABORT, 'a used instrument never changes');
END;

CREATE TABLE entry (
    id                 INTEGER PRIMARY KEY,
    instrument_id      TEXT NOT NULL,
    instrument_version INTEGER NOT NULL,
    member_id          INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
    subject            TEXT NOT NULL CHECK (subject IN ('casus', 'meeting', 'team', 'own_practice')),
    casus_id           INTEGER REFERENCES casus (id) ON DELETE RESTRICT,
    meeting_id         INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
    sent_at            TEXT,
    changed_at         TEXT NOT NULL,
    FOREIGN KEY (instrument_id, instrument_version)
        REFERENCES instrument_definition (instrument_id, version) ON DELETE RESTRICT,
    CHECK ((subject = 'casus') = (casus_id IS NOT NULL)),
    CHECK ((subject = 'meeting') = (meeting_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX one_draft ON entry (member_id, instrument_id, instrument_version, subject,
                                        ifnull(casus_id, 0), ifnull(meeting_id, 0)) WHERE sent_at IS NULL;
CREATE INDEX entry_of_casus ON entry (casus_id);

-- Tells by itself what was answered, so that no template is needed to read it. Row 0 holds the answer itself, or for
-- an answer of several parts its kind and number of rows; the parts stand in the rows from 1.
CREATE TABLE answer (
    entry_id    INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL,
    row         INTEGER NOT NULL,
    part        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('none', 'text', 'number', 'money', 'date', 'option', 'options', 'marks',
                                              'mark', 'rows')),
    value       ANY,
    PRIMARY KEY (entry_id, question_id, row, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
