-- When a meeting should be over. Absent: as long after its planned start as its activities take.
ALTER TABLE meeting ADD COLUMN planned_end TEXT;
