INSERT INTO archive_case (uid, workflow, subject_kind, subject, household, subject_user, state, is_open, mark, owner, opened_by,
    opened_at, deadline, revision)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
RETURNING id
