-- What every archive has besides the tables of its kinds, which come from the catalogue.
-- Times are milliseconds since 1970 in UTC; uids are 16 bytes.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE user_account (
    name TEXT PRIMARY KEY,
    roles TEXT NOT NULL,
    townships TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

-- A key signs the journal from one entry to another; an empty user stands for the station.
CREATE TABLE user_key (
    key_id TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    public_key BLOB NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER
) WITHOUT ROWID;

CREATE INDEX user_key_by_user ON user_key (user, from_seq);

-- docs/journal.md describes the columns and what the hash is taken over.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    at INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    user TEXT NOT NULL,
    purpose TEXT,
    task BLOB,
    session BLOB,
    action TEXT NOT NULL,
    kind TEXT,
    record BLOB,
    household BLOB,
    revision INTEGER,
    commitment BLOB,
    hash BLOB NOT NULL
);

CREATE INDEX journal_by_household ON journal (household, seq) WHERE household IS NOT NULL;
CREATE INDEX journal_looks ON journal (session, record, action) WHERE type = 2;

CREATE TABLE journal_content (
    seq INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE signature (
    seq INTEGER PRIMARY KEY,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL
);

-- Heads of the journal that left the archive, with the place where they stand.
CREATE TABLE anchor (
    size INTEGER NOT NULL,
    place TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (size, place)
) WITHOUT ROWID;

-- Running numbers by name: register numbers of a division, reports of a day.
CREATE TABLE running_number (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;

-- Households by division, kept by triggers so that the tree needs no count over all of them.
CREATE TABLE household_count (
    division TEXT PRIMARY KEY,
    households INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER anchor_no_update BEFORE UPDATE ON anchor
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER anchor_no_delete BEFORE DELETE ON anchor
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;
