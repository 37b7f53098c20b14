-- What goes out: records on their way to receivers, closed batches, printed reports (docs/exchange.md).
-- `kind` is its place in the catalogue, which released kinds keep; times are milliseconds since 1970 in UTC.

-- Every record that can travel. Its number gives the order of batches.
CREATE TABLE outbox_record (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    uid BLOB NOT NULL UNIQUE,
    household BLOB,
    revision INTEGER NOT NULL
);

CREATE INDEX outbox_record_by_household ON outbox_record (household, id);

-- Where a record stands with one receiver: app/archive/outboxrow.h names states and marks.
-- sent_hash: the content that left last, with the state that its batch has given it.
CREATE TABLE outbox (
    receiver TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES outbox_record (id),
    state INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    sent_hash BLOB,
    sent_state INTEGER NOT NULL DEFAULT 0,
    mark INTEGER NOT NULL DEFAULT 0,
    mark_reason TEXT NOT NULL DEFAULT '',
    marked_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (receiver, record)
) WITHOUT ROWID;

CREATE INDEX outbox_by_state ON outbox (receiver, state, record);
CREATE INDEX outbox_marked ON outbox (receiver, record) WHERE mark IN (1, 2);

-- The day on which everything that time alone can change was last judged; without a row it is due now.
CREATE TABLE outbox_day (
    receiver TEXT PRIMARY KEY,
    judged_on TEXT NOT NULL
) WITHOUT ROWID;

-- Kept by triggers, so that the status bar needs no count over the whole outbox.
CREATE TABLE outbox_count (
    receiver TEXT NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (receiver, state, reason)
) WITHOUT ROWID;

CREATE TRIGGER outbox_counted AFTER INSERT ON outbox
BEGIN
    INSERT INTO outbox_count VALUES (NEW.receiver, NEW.state, NEW.reason, 1)
    ON CONFLICT (receiver, state, reason) DO UPDATE SET records = records + 1;
END;

CREATE TRIGGER outbox_recounted AFTER UPDATE OF state, reason ON outbox
WHEN OLD.state <> NEW.state OR OLD.reason <> NEW.reason
BEGIN
    UPDATE outbox_count SET records = records - 1
    WHERE receiver = OLD.receiver AND state = OLD.state AND reason = OLD.reason;
    INSERT INTO outbox_count VALUES (NEW.receiver, NEW.state, NEW.reason, 1)
    ON CONFLICT (receiver, state, reason) DO UPDATE SET records = records + 1;
END;

CREATE TRIGGER outbox_uncounted AFTER DELETE ON outbox
BEGIN
    UPDATE outbox_count SET records = records - 1
    WHERE receiver = OLD.receiver AND state = OLD.state AND reason = OLD.reason;
END;

-- A closed batch; its content goes when its receipt has come.
CREATE TABLE batch (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    receiver TEXT NOT NULL,
    number INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    records INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    journal_size INTEGER NOT NULL,
    journal_hash BLOB NOT NULL,
    state TEXT NOT NULL,
    content BLOB,
    UNIQUE (receiver, number)
);

-- Which content of which record was in it.
CREATE TABLE batch_record (
    record INTEGER NOT NULL REFERENCES outbox_record (id),
    batch INTEGER NOT NULL REFERENCES batch (seq),
    content_hash BLOB NOT NULL,
    PRIMARY KEY (record, batch)
) WITHOUT ROWID;

CREATE INDEX batch_record_by_batch ON batch_record (batch);

-- Files that this station wrote of it: sealing gives other bytes each time.
CREATE TABLE batch_file (
    sha256 BLOB PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (seq),
    sealed INTEGER NOT NULL,
    written_at INTEGER NOT NULL
) WITHOUT ROWID;

-- The register of reports: what a number on paper stands for.
CREATE TABLE printout (
    number TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    entry_hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    household BLOB NOT NULL,
    seal BLOB NOT NULL,
    pdf_sha256 BLOB,
    pages INTEGER
) WITHOUT ROWID;
