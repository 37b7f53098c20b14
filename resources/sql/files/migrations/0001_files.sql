-- files.db: scans by the SHA-256 of their content, in lower-case hex as the rows of archive.db spell it. What is kept never changes.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    content BLOB NOT NULL CHECK (length(content) = bytes)
);

CREATE TRIGGER file_no_update BEFORE UPDATE ON file
BEGIN SELECT RAISE(ABORT, 'a file is never changed'); END;

-- Since when no row names a file, in milliseconds since 1970 in UTC; it goes when that has lasted (resources/policy/files.csv).
CREATE TABLE unnamed (
    hash TEXT PRIMARY KEY REFERENCES file (hash) ON DELETE CASCADE,
    since INTEGER NOT NULL
) WITHOUT ROWID;

-- The scans that generations of backups share have the same tables, and in these which generation names which (docs/backups.md).
CREATE TABLE generation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    begun_at INTEGER NOT NULL
);

CREATE TABLE generation_file (
    generation INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES file (id),
    PRIMARY KEY (generation, file)
) WITHOUT ROWID;

CREATE INDEX generation_file_by_file ON generation_file (file);
