-- What the workstation keeps for a user in the archive, so that it is sealed, backed up and erased with it. Times are milliseconds since 1970 in UTC.

-- What was chosen: columns, order, searches that were saved. Nothing of a person stands in it but the text of a saved search.
CREATE TABLE user_setting (
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user, name)
) WITHOUT ROWID;

-- A form that is half typed, offered again after a crash; gone when it is saved or discarded. `household` is the uid that a new one will have.
CREATE TABLE typed_form (
    user TEXT NOT NULL,
    household BLOB NOT NULL,
    typed_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (user, household)
) WITHOUT ROWID;

CREATE INDEX typed_form_by_household ON typed_form (household);
