-- Which records name which scans of files.db; kept with the rows, from the fields whose text is a SHA-256. `kind` is its place in the
-- catalogue, which released kinds keep. A past name is one that the record had before a change: it keeps no scan, but an erasure has to
-- know it.
CREATE TABLE file_reference (
    hash TEXT NOT NULL,
    kind INTEGER NOT NULL,
    uid BLOB NOT NULL,
    past INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (hash, uid)
) WITHOUT ROWID;

CREATE INDEX file_reference_by_record ON file_reference (uid);

-- Scans that an erasure has still to take out of files.db.
CREATE TABLE erased_file (
    hash TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Scans that this archive never had: its rows came from a backup without them.
CREATE TABLE absent_file (
    hash TEXT PRIMARY KEY
) WITHOUT ROWID;
