INSERT INTO {kind} (uid, parent, revision, deleted, draft, changed_at, changed_by, {columns})
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, {parameters})
