-- What was erased, by uid and day alone, so that the journal's missing contents are explained and a restored backup can be brought up to
-- it; `seq` is the entry that tells of it. Folders where backups were put get the list of erasures too.
CREATE TABLE erasure (
    uid BLOB PRIMARY KEY,
    erased_on TEXT NOT NULL,
    seq INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE backup_folder (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;
