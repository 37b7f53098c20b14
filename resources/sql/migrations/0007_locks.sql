-- Records that somebody locked against slips; of a household, everything below it too. A lock tells nothing of a person.
CREATE TABLE record_lock (
    record BLOB PRIMARY KEY,
    locked_by TEXT NOT NULL,
    locked_on TEXT NOT NULL
) WITHOUT ROWID;

-- The history of a record that belongs to no household: few, and not to be looked for among all looks.
CREATE INDEX journal_by_record ON journal (record, seq) WHERE household IS NULL AND type = 1;
