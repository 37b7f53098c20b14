SELECT id, uid, workflow, subject_kind, subject, household, subject_user, state, is_open, mark, owner, opened_by, opened_at, deadline, revision, erased_on
FROM archive_case WHERE household = ?1 ORDER BY id
