SELECT id, uid, workflow, subject_kind, subject, household, subject_user, state, is_open, mark, owner, opened_by, opened_at, deadline, revision, erased_on
FROM archive_case ORDER BY is_open DESC, deadline IS NULL, CASE is_open WHEN 1 THEN deadline END, id DESC
