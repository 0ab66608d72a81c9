-- The laptop goes round: what is asked of whom, and the pincode of each.

-- At most one is going on: then the laptop is in other hands, whatever happens to the program.
CREATE TABLE hand_over (
    id         INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    started_at TEXT NOT NULL,
    ended_at   TEXT
) STRICT;
CREATE UNIQUE INDEX one_hand_over_goes_on ON hand_over ((ended_at IS NULL)) WHERE ended_at IS NULL;

-- What was sent goes with its entry, so that a deleted form is not asked for again.
CREATE TABLE asked_form (
    id                 INTEGER PRIMARY KEY,
    hand_over_id       INTEGER NOT NULL REFERENCES hand_over (id) ON DELETE CASCADE,
    member_id          INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    instrument_id      TEXT NOT NULL,
    instrument_version INTEGER NOT NULL,
    subject            TEXT NOT NULL CHECK (subject IN ('casus', 'meeting', 'team', 'own_practice')),
    casus_id           INTEGER REFERENCES casus (id) ON DELETE CASCADE,
    meeting_id         INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    entry_id           INTEGER REFERENCES entry (id) ON DELETE CASCADE,
    FOREIGN KEY (instrument_id, instrument_version)
        REFERENCES instrument_definition (instrument_id, version) ON DELETE RESTRICT,
    CHECK ((subject = 'casus') = (casus_id IS NOT NULL)),
    CHECK ((subject = 'meeting') = (meeting_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX asked_once ON asked_form (hand_over_id, member_id, instrument_id, instrument_version, subject,
                                              ifnull(casus_id, 0), ifnull(meeting_id, 0));
CREATE INDEX asked_form_of_entry ON asked_form (entry_id);

-- A pincode is a curtain between colleagues. `tries` counts those that were not right, one after the other.
CREATE TABLE pin (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    hash      TEXT NOT NULL,
    tries     INTEGER NOT NULL
) STRICT;
