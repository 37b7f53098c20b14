-- Every way in which a record can be found (storage.md "Search"). The first letter of a key says what it is made of: see
-- app/archive/searchterm.h. `kind` is its place in the catalogue, which released kinds keep; `id` its row; `division` that of
-- the household, a number of twelve digits, 0 for none.
CREATE TABLE search_key (
    key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    division INTEGER NOT NULL,
    PRIMARY KEY (key, kind, id)
) WITHOUT ROWID;
