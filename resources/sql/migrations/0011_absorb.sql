-- Archives of other stations that were taken in whole (docs/absorb.md). Each keeps its journal with its own chain: `entry` holds the canonical
-- bytes that the chain's hash is taken over, so that it can be checked for ever as it was written. Times are milliseconds since 1970 in UTC.

-- `seq` is our journal's entry that tells of it, NULL until all of it is here; `stage` and `last` say how far its records are; `through` is the
-- archive that had absorbed it before.
CREATE TABLE absorbed_archive (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    station TEXT NOT NULL,
    institution TEXT NOT NULL,
    division TEXT NOT NULL,
    suite TEXT NOT NULL,
    sample INTEGER NOT NULL,
    through BLOB,
    begun_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    head BLOB NOT NULL,
    stage INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    taken INTEGER NOT NULL DEFAULT 0,
    same INTEGER NOT NULL DEFAULT 0,
    seq INTEGER
);

-- `record` and `household` repeat what stands in the entry, to find it by them.
CREATE TABLE absorbed_entry (
    archive INTEGER NOT NULL REFERENCES absorbed_archive (id),
    seq INTEGER NOT NULL,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL,
    record BLOB,
    household BLOB,
    PRIMARY KEY (archive, seq)
) WITHOUT ROWID;

CREATE INDEX absorbed_entry_by_household ON absorbed_entry (household, record) WHERE household IS NOT NULL;
CREATE INDEX absorbed_entry_by_record ON absorbed_entry (record) WHERE household IS NULL AND record IS NOT NULL;

CREATE TABLE absorbed_content (
    archive INTEGER NOT NULL REFERENCES absorbed_archive (id),
    seq INTEGER NOT NULL,
    salt BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (archive, seq)
) WITHOUT ROWID;

CREATE TABLE absorbed_signature (
    archive INTEGER NOT NULL REFERENCES absorbed_archive (id),
    seq INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (archive, seq)
) WITHOUT ROWID;

CREATE TABLE absorbed_anchor (
    archive INTEGER NOT NULL REFERENCES absorbed_archive (id),
    size INTEGER NOT NULL,
    place TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (archive, size, place)
) WITHOUT ROWID;

-- Records that did not simply come in: app/archive/absorbrows.h names outcomes and reasons. `other` is the record here that it is about.
CREATE TABLE absorbed_exception (
    archive INTEGER NOT NULL REFERENCES absorbed_archive (id),
    record BLOB NOT NULL,
    kind INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    reason TEXT NOT NULL,
    other BLOB,
    PRIMARY KEY (archive, record)
) WITHOUT ROWID;

-- Contents of a record that left the other station for a receiver of ours, oldest first: what a later batch from here descends from.
CREATE TABLE absorbed_base (
    receiver TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES outbox_record (id),
    number INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    PRIMARY KEY (receiver, record, number)
) WITHOUT ROWID;

-- Numbers that a record had where it came from and that were taken here; it is still found by them. `kind` is its place in the catalogue.
CREATE TABLE former_number (
    record BLOB NOT NULL,
    number TEXT NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (record, number)
) WITHOUT ROWID;

CREATE INDEX former_number_by_number ON former_number (number);

-- Cases that came along; `seq` is our journal's entry that tells so. The steps until then are told of in the journal of `case_step.archive`.
CREATE TABLE absorbed_case (
    case_id INTEGER PRIMARY KEY REFERENCES archive_case (id),
    seq INTEGER NOT NULL
);

-- 0 stands for this archive's own journal.
ALTER TABLE case_step ADD COLUMN archive INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER absorbed_entry_no_update BEFORE UPDATE ON absorbed_entry
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_entry_no_delete BEFORE DELETE ON absorbed_entry
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_content_no_update BEFORE UPDATE ON absorbed_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_content_no_delete BEFORE DELETE ON absorbed_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_signature_no_update BEFORE UPDATE ON absorbed_signature
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_signature_no_delete BEFORE DELETE ON absorbed_signature
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_anchor_no_update BEFORE UPDATE ON absorbed_anchor
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER absorbed_anchor_no_delete BEFORE DELETE ON absorbed_anchor
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;
