SELECT uid, parent, revision, deleted, draft, changed_at, changed_by, {columns}
FROM {kind} WHERE uid = ?1
