-- What another law orders to be kept: locked, used by nobody, shown to a lawful authority alone. A table of its own, since the lock is about a
-- record of any kind, a county's too, and no fact of it: it travels in no batch, stands on no form and changes no revision. `kind` is its
-- place in the catalogue, which released kinds keep; `seq` is the entry that tells of it.
CREATE TABLE restriction (
    uid BLOB PRIMARY KEY,
    kind INTEGER NOT NULL,
    restricted_on TEXT NOT NULL,
    law TEXT NOT NULL,
    seq INTEGER NOT NULL
) WITHOUT ROWID;

-- What a purge is to erase or to restrict, in the order of the proposal; app/archive/purgerows.h names the outcomes.
CREATE TABLE purge_item (
    case_id INTEGER NOT NULL REFERENCES archive_case (id),
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    uid BLOB NOT NULL,
    restricts INTEGER NOT NULL,
    outcome INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, number)
) WITHOUT ROWID;

CREATE INDEX purge_item_waiting ON purge_item (case_id, number) WHERE outcome = 0;
