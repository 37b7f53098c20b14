SELECT uid, parent, revision, deleted, draft, changed_at, changed_by, {columns}
FROM {kind} WHERE parent IS ?1 AND deleted = 1 ORDER BY id DESC LIMIT ?2
