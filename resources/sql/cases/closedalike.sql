SELECT id, uid, workflow, subject_kind, subject, household, subject_user, state, is_open, mark, owner, opened_by, opened_at, deadline, revision, erased_on
FROM archive_case WHERE is_open = 0 AND workflow = ?1 AND subject IS ?2 AND subject_user IS ?3 ORDER BY id
