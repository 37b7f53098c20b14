UPDATE {kind}
SET parent = ?2, revision = ?3, deleted = ?4, draft = ?5, changed_at = ?6, changed_by = ?7, {assignments}
WHERE uid = ?1
