-- Cases: where each stands, and the steps that brought it there (resources/workflow/README.md). `subject_kind` is its place in the
-- catalogue, which released kinds keep; a case is about a record or about a user. Times are milliseconds since 1970 in UTC.
CREATE TABLE archive_case (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    workflow TEXT NOT NULL,
    subject_kind INTEGER,
    subject BLOB,
    household BLOB,
    subject_user TEXT,
    state TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    mark TEXT NOT NULL,
    owner TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    deadline TEXT,
    revision INTEGER NOT NULL,
    erased_on TEXT
);

CREATE INDEX archive_case_by_subject ON archive_case (subject) WHERE subject IS NOT NULL;
CREATE INDEX archive_case_by_household ON archive_case (household) WHERE household IS NOT NULL;
CREATE INDEX archive_case_due ON archive_case (deadline, id) WHERE is_open = 1;
CREATE INDEX archive_case_by_owner ON archive_case (owner) WHERE is_open = 1;

-- `seq` is the journal's entry of the step. What could tell of a person is in reason and content, which an erasure empties.
CREATE TABLE case_step (
    case_id INTEGER NOT NULL REFERENCES archive_case (id),
    number INTEGER NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    reason TEXT,
    content TEXT,
    PRIMARY KEY (case_id, number)
) WITHOUT ROWID;
