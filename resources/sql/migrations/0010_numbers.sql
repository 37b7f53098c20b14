-- What stands on every row of the journal and of the outbox, and seldom changes, is told by a number: who acted in which session, what was
-- done with which kind, which household, which receiver. docs/journal.md has the columns of `journal`, which is read as before;
-- hashes are over what it shows, so that a number that is made to mean something else breaks the chain.

CREATE TABLE household_number (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE
);

CREATE TABLE journal_author (
    id INTEGER PRIMARY KEY,
    user TEXT NOT NULL,
    purpose TEXT,
    task BLOB,
    session BLOB
);

CREATE UNIQUE INDEX journal_author_known ON journal_author (session, user, purpose, task);

CREATE TABLE journal_topic (
    id INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    kind TEXT
);

CREATE UNIQUE INDEX journal_topic_known ON journal_topic (action, kind);

CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    at INTEGER NOT NULL,
    since_boot INTEGER NOT NULL,
    author INTEGER NOT NULL,
    topic INTEGER NOT NULL,
    record BLOB,
    household INTEGER,
    revision INTEGER,
    commitment BLOB,
    hash BLOB NOT NULL
);

INSERT INTO household_number (uid) SELECT household FROM journal WHERE household IS NOT NULL GROUP BY household ORDER BY min(seq);
INSERT OR IGNORE INTO household_number (uid) SELECT DISTINCT household FROM outbox_record WHERE household IS NOT NULL;
INSERT INTO journal_author (user, purpose, task, session)
SELECT user, purpose, task, session FROM journal GROUP BY user, purpose, task, session ORDER BY min(seq);
INSERT INTO journal_topic (action, kind) SELECT action, kind FROM journal GROUP BY action, kind ORDER BY min(seq);
INSERT INTO journal_entry (seq, type, at, since_boot, author, topic, record, household, revision, commitment, hash)
SELECT j.seq, j.type, j.at, j.since_boot, a.id, t.id, j.record, h.id, j.revision, j.commitment, j.hash
FROM journal j
    JOIN journal_author a ON a.session IS j.session AND a.user = j.user AND a.purpose IS j.purpose AND a.task IS j.task
    JOIN journal_topic t ON t.action = j.action AND t.kind IS j.kind
    LEFT JOIN household_number h ON h.uid = j.household
ORDER BY j.seq;

DROP TABLE journal;

CREATE INDEX journal_entry_by_household ON journal_entry (household) WHERE household IS NOT NULL;
-- The history of a record that belongs to no household: few, and not to be looked for among all looks.
CREATE INDEX journal_entry_by_record ON journal_entry (record) WHERE household IS NULL AND type = 1;
CREATE INDEX journal_entry_looks ON journal_entry (author, record, topic) WHERE type = 2;

-- A number that means nothing any more must not hide its entry.
CREATE VIEW journal AS
SELECT e.seq, e.type, e.at, e.since_boot, a.user, a.purpose, a.task, a.session, t.action, t.kind, e.record, h.uid AS household,
    e.revision, e.commitment, e.hash
FROM journal_entry e
    LEFT JOIN journal_author a ON a.id = e.author
    LEFT JOIN journal_topic t ON t.id = e.topic
    LEFT JOIN household_number h ON h.id = e.household;

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_author_no_update BEFORE UPDATE ON journal_author
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_author_no_delete BEFORE DELETE ON journal_author
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_topic_no_update BEFORE UPDATE ON journal_topic
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_topic_no_delete BEFORE DELETE ON journal_topic
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER household_number_no_update BEFORE UPDATE ON household_number
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER household_number_no_delete BEFORE DELETE ON household_number
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

DROP INDEX outbox_record_by_household;
ALTER TABLE outbox_record ADD COLUMN subject INTEGER;
UPDATE outbox_record SET subject = (SELECT h.id FROM household_number h WHERE h.uid = household) WHERE household IS NOT NULL;
ALTER TABLE outbox_record DROP COLUMN household;
ALTER TABLE outbox_record RENAME COLUMN subject TO household;
CREATE INDEX outbox_record_by_household ON outbox_record (household) WHERE household IS NOT NULL;

CREATE TABLE outbox_receiver (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

INSERT INTO outbox_receiver (name) SELECT receiver FROM outbox_count UNION SELECT receiver FROM outbox_day ORDER BY 1;

-- As in 0003, but for the receiver's number.
CREATE TABLE outbox_numbered (
    receiver INTEGER NOT NULL,
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

INSERT INTO outbox_numbered (receiver, record, state, reason, sent_hash, sent_state, mark, mark_reason, marked_at)
SELECT r.id, o.record, o.state, o.reason, o.sent_hash, o.sent_state, o.mark, o.mark_reason, o.marked_at
FROM outbox o JOIN outbox_receiver r ON r.name = o.receiver ORDER BY r.id, o.record;

CREATE TABLE outbox_count_numbered (
    receiver INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (receiver, state, reason)
) WITHOUT ROWID;

INSERT INTO outbox_count_numbered (receiver, state, reason, records)
SELECT r.id, c.state, c.reason, c.records FROM outbox_count c JOIN outbox_receiver r ON r.name = c.receiver;

DROP TABLE outbox;
DROP TABLE outbox_count;
ALTER TABLE outbox_numbered RENAME TO outbox;
ALTER TABLE outbox_count_numbered RENAME TO outbox_count;

CREATE INDEX outbox_by_state ON outbox (receiver, state, record);
CREATE INDEX outbox_marked ON outbox (receiver, record) WHERE mark IN (1, 2);

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
