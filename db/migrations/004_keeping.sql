-- What somebody agrees to is asked for each purpose, and what was deleted is known, so that no backup brings it back.

ALTER TABLE consent ADD COLUMN purpose TEXT NOT NULL DEFAULT 'onderzoek'
    CHECK (purpose IN ('onderzoek', 'teamleren'));

-- Only ever added to. It says which row went, never what stood in it. A backup that lacks one of these is older than
-- the deletion.
CREATE TABLE erasure (
    id        INTEGER PRIMARY KEY,
    erased_at TEXT NOT NULL,
    reason    TEXT NOT NULL CHECK (reason IN ('bewaartermijn', 'persoon')),
    kind      TEXT NOT NULL CHECK (kind IN ('dialoogkaarten', 'casusnotities', 'actie', 'formulier',
                                            'partnerschapskaart', 'persoon')),
    subject   INTEGER NOT NULL
) STRICT;
CREATE TRIGGER erasure_is_only_added BEFORE UPDATE ON erasure
BEGIN
    SELECT raise(ABORT, 'what was deleted is only added to');
END;
