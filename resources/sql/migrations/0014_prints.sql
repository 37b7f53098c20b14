-- Prints of a village in one go: which household gets which numbers, so that a run that was stopped goes on without a second number for
-- anybody. An item goes with its household; the numbers given stay given (running_number).
CREATE TABLE print_run (
    id INTEGER PRIMARY KEY,
    user TEXT NOT NULL,
    division TEXT NOT NULL,
    shape TEXT NOT NULL,
    templates TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT
);

CREATE INDEX print_run_unfinished ON print_run (user, division, shape) WHERE ended_at IS NULL;

CREATE TABLE print_item (
    run INTEGER NOT NULL REFERENCES print_run (id),
    place INTEGER NOT NULL,
    household BLOB NOT NULL,
    number TEXT,
    consents TEXT NOT NULL DEFAULT '',
    printed_at INTEGER,
    PRIMARY KEY (run, place)
) WITHOUT ROWID;

CREATE INDEX print_item_by_household ON print_item (household);
