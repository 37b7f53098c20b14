SELECT uid, parent, revision, deleted, draft, changed_at, changed_by, {columns}
FROM {kind} WHERE {field} = ?1 AND deleted = 0 ORDER BY id
