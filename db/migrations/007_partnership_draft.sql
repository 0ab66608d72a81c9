-- Where the team is with a partnerschapskaart that is being filled in: the first column that is being filled and its
-- step. Absent: it is agreed.
ALTER TABLE partnership_card ADD COLUMN doing_column TEXT;
ALTER TABLE partnership_card ADD COLUMN doing_step TEXT
    CHECK (doing_step IN ('opschrijven', 'delen', 'groeperen', 'kiezen', 'vastleggen'));
